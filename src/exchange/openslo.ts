import { Decimal } from 'decimal.js';
import { type Duration, milliseconds, parseDuration } from '../model/duration';
import type { CalendarMonth } from '../model/slo';
import { flagAt, leftIn, numberAt, originOf, readEnvelope, type Source, textAt } from './documents';
import {
  type Foreign,
  type ForeignAlerts,
  type ForeignPair,
  type ForeignSlo,
  type Left,
  nothing,
} from './foreign';
import {
  type Dialect,
  errorRatioOf,
  limitSli,
  momentsSli,
  type ReadSli,
  rateWindow,
  ratioQuerySli,
  ratioSli,
} from './sli';
import { windowed } from './sloth';

const reasons: readonly (readonly [RegExp, string])[] = [
  [/metricSourceRef|metricSource\.type/, 'the data source is the Prometheus of the environment'],
  [/notificationTargets/, 'who is told follows from the team of the service and from the severity'],
  [/timeSlice/, 'slices are looked at every 30 s'],
  [/alertAfter/, 'a pair fires as soon as both of its windows burn'],
  [/alertWhenResolved/, 'receivers say whether they are told of the end'],
  [/labels/, 'recorded series have the labels slo, slo_service and team'],
  [/displayName/, 'names are those of the files'],
  [/annotations/, 'what only another tool reads'],
];

const kinds = [
  'SLO',
  'SLI',
  'Service',
  'AlertPolicy',
  'AlertCondition',
  'DataSource',
  'AlertNotificationTarget',
];

/** Whether a document is an object of OpenSLO. @see https://github.com/OpenSLO/OpenSLO */
export function isOpenSlo(document: Source): boolean {
  return (
    String(document.at('apiVersion').value).startsWith('openslo/') &&
    kinds.includes(String(document.at('kind').value))
  );
}

/** Objects of all files by kind and name: an SLO may refer to any of them. */
type Objects = ReadonlyMap<string, Source>;

/** Reads the SLOs of the documents, with what they refer to. */
export function readOpenSlo(documents: readonly Source[]): Foreign {
  const objects = new Map(
    documents.map((document) => [
      `${document.at('kind').value}/${document.at('metadata', 'name').value}`,
      document,
    ]),
  );
  const slos = documents.filter((document) => document.at('kind').value === 'SLO');
  const read = slos.map((document) => readSlo(document, objects, slos));
  const others = documents
    .filter((document) => !slos.includes(document))
    .map((document) => readOther(document));
  return {
    slos: read.flatMap((it) => it.slos),
    left: [...read.flatMap(({ left }) => left), ...others.flat()],
  };
}

/** What nothing has read until now. */
function readOther(document: Source): readonly Left[] {
  readEnvelope(document);
  const [kind, name] = [document.at('kind').value, textAt(document.at('metadata', 'name'))];
  if (kind === 'DataSource' || kind === 'AlertNotificationTarget') {
    document.read();
    const why = kind === 'DataSource' ? reasons[0]?.[1] : reasons[1]?.[1];
    return [{ ...originOf(document), what: `${kind} ${name}`, why: why ?? '' }];
  }
  return leftIn(document, undefined, reasons).map((left) => ({
    ...left,
    what: `${kind} ${name}: ${left.what}`,
  }));
}

/** A referred object, or the one that stands there. */
function resolve(
  objects: Objects,
  kind: string,
  inline: Source | undefined,
  reference: Source,
): Source | undefined {
  if (inline?.value !== undefined) return inline;
  const name = textAt(reference);
  const found = name === undefined ? undefined : objects.get(`${kind}/${name}`);
  if (found !== undefined) readEnvelope(found, ['name']);
  return found;
}

interface Head {
  readonly document: Source;
  readonly name: string;
  readonly service: ForeignSlo['service'];
  readonly window: ForeignSlo['window'];
  readonly summary?: string;
}

function readSlo(document: Source, objects: Objects, all: readonly Source[]): Foreign {
  readEnvelope(document);
  const spec = document.at('spec');
  const name = textAt(document.at('metadata', 'name'));
  const left = (what: string, why: string): Left => ({
    ...originOf(document),
    ...(name === undefined ? {} : { slo: name }),
    what,
    why,
  });
  const refused = (why: string): Foreign => ({ slos: [], left: [left('the SLO', why)] });
  const service = readService(spec.at('service'), objects);
  const window = readWindow(spec);
  if (name === undefined || service === undefined) return refused('it has no name, or its service has none');
  if ('refused' in window) return refused(window.refused);

  const description = textAt(spec.at('description')) ?? textAt(document.at('metadata', 'displayName'));
  const head: Head = {
    document,
    name,
    service,
    window: window.window,
    ...(description === undefined ? {} : { summary: description }),
  };
  const method = textAt(spec.at('budgetingMethod')) ?? 'Occurrences';
  const objectives = spec.at('objectives').items();
  const composite = objectives.some(
    (it) => it.at('indicator').value !== undefined || it.at('indicatorRef').value !== undefined,
  );
  const parts = composite
    ? readComposite(head, objectives, method, objects, all)
    : objectives.map((objective, index) => {
        const suffix = objectives.length === 1 ? '' : `-${textAt(objective.at('displayName')) ?? index + 1}`;
        return readObjective({ ...head, name: `${name}${suffix}` }, objective, spec, method, objects);
      });
  const alerts = readAlerts(spec.at('alertPolicies'), objects, window.window);
  const found = parts.flatMap(({ slos }) => slos);
  if (objectives.length === 0) return refused('it has no objective');
  return {
    slos: found.map((slo) => (alerts.alerts === undefined ? slo : { ...slo, alerts: alerts.alerts })),
    left: [
      ...parts.flatMap((part) => part.left),
      ...window.notes.map((why) => left('timeWindow', why)),
      ...alerts.notes.map((why) => left('alertPolicies', why)),
      ...(found.length === 0 ? [] : leftIn(document, name, reasons)),
    ],
  };
}

function readService(reference: Source, objects: Objects): ForeignSlo['service'] | undefined {
  const name = textAt(reference);
  if (name === undefined) return undefined;
  const object = objects.get(`Service/${name}`);
  if (object === undefined) return { name };
  readEnvelope(object, ['name']);
  const summary = textAt(object.at('spec', 'description'));
  const [team, tier] = ['team', 'tier'].map((label) => textAt(object.at('metadata', 'labels', label)));
  return {
    name,
    ...(summary === undefined ? {} : { summary }),
    ...(team === undefined ? {} : { team }),
    ...(tier === undefined ? {} : { tier }),
  };
}

type ReadWindow =
  | { readonly window: Duration | CalendarMonth; readonly notes: readonly string[] }
  | { readonly refused: string };

function readWindow(spec: Source): ReadWindow {
  const window =
    spec.at('timeWindow', 0).value === undefined ? spec.at('timeWindows', 0) : spec.at('timeWindow', 0);
  const [duration, timeZone, start] = [
    textAt(window.at('duration')) ?? alphaDuration(window),
    textAt(window.at('calendar', 'timeZone')),
    textAt(window.at('calendar', 'startTime')),
  ];
  const rolling = flagAt(window.at('isRolling')) ?? window.at('calendar').value === undefined;
  if (duration === undefined) return { window: '30d', notes: ['it names no window: 30d'] };
  if (!rolling) {
    if (duration !== '1M') return { refused: `windows of the calendar are months, and it has ${duration}` };
    const first = start === undefined || /^\d{4}-\d\d-01(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/.test(start);
    return {
      window: { calendar: 'month', timeZone: timeZone ?? 'UTC' },
      notes: first ? [] : [`months begin on their first day at midnight, and it begins at ${start}`],
    };
  }
  const months = /^(\d+)M$/.exec(duration)?.[1];
  if (months !== undefined) {
    const days: Duration = `${30 * Number(months)}d`;
    return { window: days, notes: [`${duration} that roll are ${days}`] };
  }
  return parseDuration(duration) === undefined
    ? { refused: `its window ${duration} is no number of hours, days or weeks` }
    : { window: duration as Duration, notes: [] };
}

/** `count: 30, unit: Day` of v1alpha. */
function alphaDuration(window: Source): string | undefined {
  const [count, unit] = [textAt(window.at('count')), textAt(window.at('unit'))];
  const letter = { Hour: 'h', Day: 'd', Week: 'w', Month: 'M' }[unit ?? ''];
  return count === undefined || letter === undefined ? undefined : `${count}${letter}`;
}

function readObjective(
  head: Head,
  objective: Source,
  spec: Source,
  method: string,
  objects: Objects,
): Foreign {
  const alpha = objective.at('ratioMetrics');
  const indicator =
    alpha.value === undefined
      ? resolve(objects, 'SLI', spec.at('indicator'), spec.at('indicatorRef'))
      : spec.at('objectives');
  return readTarget(head, objective, indicator, method, objects);
}

/** One target and what it is about. */
function readTarget(
  head: Head,
  objective: Source,
  indicator: Source | undefined,
  method: string,
  objects: Objects,
): Foreign {
  const refused = (why: string): Foreign => ({
    slos: [],
    left: [{ ...originOf(objective), slo: head.name, what: 'the SLO', why }],
  });
  const target = targetOf(objective);
  if (target === undefined) return refused('it has no target');
  if (indicator === undefined) return refused('it has no indicator');
  textAt(objective.at('displayName'));
  for (const path of [
    ['metadata', 'name'],
    ['metadata', 'displayName'],
    ['spec', 'description'],
  ]) {
    if (indicator.value !== undefined) textAt(indicator.at(...path));
  }
  const sli = readIndicator(indicator, objective, method, objects);
  if ('refused' in sli) return refused(sli.refused);
  return {
    slos: [
      {
        origin: originOf(head.document),
        name: head.name,
        service: head.service,
        objective: target,
        window: head.window,
        sli: sli.sli,
        ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
        ...(head.summary === undefined ? {} : { summary: head.summary }),
      },
    ],
    left: sli.notes.map((why) => ({ ...originOf(indicator), slo: head.name, what: 'indicator', why })),
  };
}

function targetOf(objective: Source): Decimal | undefined {
  const [share, percent] = [numberAt(objective.at('target')), numberAt(objective.at('targetPercent'))];
  if (share !== undefined) return new Decimal(share);
  return percent === undefined ? undefined : new Decimal(percent).div(100);
}

function readIndicator(indicator: Source, objective: Source, method: string, objects: Objects): ReadSli {
  const alpha = objective.at('ratioMetrics');
  const ratio = alpha.value === undefined ? indicator.at('spec', 'ratioMetric') : alpha;
  const threshold = indicator.at('spec', 'thresholdMetric');
  if (ratio.value !== undefined) return readRatio(ratio, objective, method, objects);
  if (threshold.value !== undefined) return readThreshold(threshold, objective, objects);
  return { refused: 'it has neither a ratioMetric nor a thresholdMetric' };
}

/** The query of a metric source, or why there is none. */
function queryOf(
  metric: Source,
  objects: Objects,
): { readonly query: string } | { readonly refused: string } {
  const source = metric.at('metricSource');
  const reference = textAt(source.at('metricSourceRef'));
  const type =
    textAt(source.at('type')) ??
    textAt(metric.at('source')) ??
    (reference === undefined ? undefined : objects.get(`DataSource/${reference}`)?.at('spec', 'type').value);
  textAt(metric.at('queryType'));
  if (type !== undefined && !/prometheus|promql|thanos|mimir|cortex|victoria/i.test(String(type))) {
    return { refused: `its metric source is of type ${type}, and not Prometheus` };
  }
  const query =
    textAt(source.at('spec', 'query')) ?? textAt(source.at('spec', 'promql')) ?? textAt(metric.at('query'));
  return query === undefined ? { refused: 'its metric source has no query' } : { query: windowed(query) };
}

function readRatio(ratio: Source, objective: Source, method: string, objects: Objects): ReadSli {
  const counter = flagAt(ratio.at('counter'));
  const dialect: Dialect = { windows: [rateWindow], ...(counter === true ? { counters: true } : {}) };
  const read = ratioOf(ratio, dialect, objects);
  if ('refused' in read || method === 'Occurrences') return read;
  if (method === 'Timeslices') return slices(read, objective);
  if (method !== 'RatioTimeslices') return { refused: `its budgeting method ${method} is none of OpenSLO` };
  textAt(objective.at('timeSliceWindow'));
  const error = errorRatioOf(read.sli, '$__rate_interval');
  if (error === undefined) return { refused: 'the ratio of its slices cannot be computed' };
  return momentsSli('bad', error);
}

function ratioOf(ratio: Source, dialect: Dialect, objects: Objects): ReadSli {
  const raw = ratio.at('raw');
  if (raw.value !== undefined) {
    const query = queryOf(raw, objects);
    const type = textAt(ratio.at('rawType'));
    if ('refused' in query) return query;
    return ratioQuerySli(type === 'success' ? 'good' : 'bad', query.query, dialect);
  }
  const counts = ratio.at('good').value === undefined ? 'bad' : 'good';
  const [part, total] = [queryOf(ratio.at(counts), objects), queryOf(ratio.at('total'), objects)];
  if ('refused' in part) return part;
  if ('refused' in total) return total;
  return ratioSli(counts, part.query, total.query, dialect);
}

/** Good while the error ratio of the slice is below what its target leaves. */
function slices(read: Exclude<ReadSli, { readonly refused: string }>, objective: Source): ReadSli {
  const target = numberAt(objective.at('timeSliceTarget'));
  const size = sliceOf(textAt(objective.at('timeSliceWindow')));
  if (target === undefined) return { refused: 'its slices have no timeSliceTarget' };
  const error = errorRatioOf(
    read.sli,
    milliseconds(size) <= milliseconds(rateWindow) ? '$__rate_interval' : size,
  );
  if (error === undefined) return { refused: 'the ratio of its slices cannot be computed' };
  return {
    sli: { kind: 'at-most', value: { promql: error }, limit: new Decimal(1).minus(target).toNumber() },
    ...(read.groupBy === undefined ? {} : { groupBy: read.groupBy }),
    notes: [`slices of ${size} are looked at every 30 s, at what happened in the ${size} before`],
  };
}

/** A number alone counts minutes. */
function sliceOf(text: string | undefined): Duration {
  const duration = text !== undefined && /^\d+$/.test(text) ? `${text}m` : (text ?? '1m');
  return parseDuration(duration) === undefined ? '1m' : (duration as Duration);
}

const operators: Readonly<Record<string, { readonly bound: 'most' | 'least'; readonly strict: boolean }>> = {
  lte: { bound: 'most', strict: false },
  lt: { bound: 'most', strict: true },
  gte: { bound: 'least', strict: false },
  gt: { bound: 'least', strict: true },
};

function readThreshold(threshold: Source, objective: Source, objects: Objects): ReadSli {
  const query = queryOf(threshold, objects);
  const operator = operators[textAt(objective.at('op')) ?? ''];
  const limit = numberAt(objective.at('value'));
  if ('refused' in query) return query;
  if (operator === undefined || limit === undefined)
    return { refused: 'its threshold has no op or no value' };
  const read = limitSli(operator.bound, limit, query.query, { windows: [rateWindow] });
  if ('refused' in read || !operator.strict) return read;
  return { ...read, notes: [...read.notes, `a value of exactly ${limit} is good`] };
}

/**
 * In OpenSLO a composite burns as fast as its weighted objectives together: the sum of weight x error ratio / budget.
 * Here a journey burns by the weighted mean of error ratios over its own budget. The two are the same for weights of
 * weight / budget, and a budget of one over their sum.
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
function readComposite(
  head: Head,
  objectives: readonly Source[],
  method: string,
  objects: Objects,
  all: readonly Source[],
): readonly Foreign[] {
  const members = objectives.map((objective, index) => {
    const reference = objective.at('indicatorRef').value;
    const existing = all.find(
      (document) => document !== head.document && document.at('spec', 'indicatorRef').value === reference,
    );
    const own = typeof reference === 'string' && existing !== undefined;
    const name = own
      ? String(existing.at('metadata', 'name').value)
      : `${head.name}-${textAt(objective.at('displayName')) ?? index + 1}`;
    const indicator = resolve(objects, 'SLI', objective.at('indicator'), objective.at('indicatorRef'));
    const read = own ? nothing : readTarget({ ...head, name }, objective, indicator, method, objects);
    for (const key of ['displayName', 'timeSliceWindow', 'op']) textAt(objective.at(key));
    const target = targetOf(objective);
    const weight = numberAt(objective.at('compositeWeight')) ?? 1;
    return { name, read, known: own || read.slos.length === 1, target, weight };
  });
  const parts = members.map(({ read }) => read);
  const weights = members.flatMap(({ target, weight, known }) =>
    known && target?.gte(0) && target.lt(1) ? [new Decimal(weight).div(new Decimal(1).minus(target))] : [],
  );
  const sum = weights.reduce((total, weight) => total.plus(weight), new Decimal(0));
  if (weights.length < members.length || weights.length < 2 || sum.lte(1)) {
    const why = 'a journey needs two members or more that can be carried, with a budget each';
    return [
      ...parts,
      { slos: [], left: [{ ...originOf(head.document), slo: head.name, what: 'the SLO', why }] },
    ];
  }
  const least = Decimal.min(...weights);
  const journey: ForeignSlo = {
    origin: originOf(head.document),
    name: head.name,
    service: head.service,
    objective: new Decimal(1).minus(new Decimal(1).div(sum)),
    window: head.window,
    sli: {
      kind: 'weighted',
      members: members.map(({ name }, index) => ({
        name,
        weight: (weights[index] ?? least).div(least).toSignificantDigits(6).toNumber(),
      })),
    },
    ...(head.summary === undefined ? {} : { summary: head.summary }),
  };
  return [...parts, { slos: [journey], left: [] }];
}

interface ReadAlerts {
  readonly alerts?: ForeignAlerts;
  readonly notes: readonly string[];
}

function readAlerts(policies: Source, objects: Objects, window: ForeignSlo['window']): ReadAlerts {
  const found = policies.items().flatMap((item) => {
    const name = typeof item.value === 'string' ? item : item.at('alertPolicyRef');
    const inline = item.at('spec').value === undefined ? undefined : item;
    const policy = resolve(objects, 'AlertPolicy', inline, name);
    if (policy === undefined) return [];
    for (const key of ['kind', 'apiVersion', 'metadata']) policy.at(key).read();
    textAt(policy.at('spec', 'description'));
    flagAt(policy.at('spec', 'alertWhenBreaching'));
    const absence = flagAt(policy.at('spec', 'alertWhenNoData'));
    const conditions = policy
      .at('spec', 'conditions')
      .items()
      .flatMap((it) => {
        const given = it.at('spec').value === undefined ? undefined : it;
        return resolve(objects, 'AlertCondition', given, it.at('conditionRef')) ?? [];
      });
    return [{ absence, pairs: conditions.map((condition) => readPair(condition, window)) }];
  });
  const pairs = found.flatMap((policy) => policy.pairs);
  const known = pairs.filter((pair): pair is ForeignPair => typeof pair !== 'string');
  const notes = pairs.filter((pair): pair is string => typeof pair === 'string');
  if (known.length === 0) return { notes };
  const off = found.some((policy) => policy.absence === false) ? (['absence'] as const) : [];
  return { alerts: { pairs: known, off }, notes };
}

/** A condition has one window; the other one is a twelfth of it, as in the SRE workbook. */
function readPair(condition: Source, window: ForeignSlo['window']): ForeignPair | string {
  for (const key of ['kind', 'apiVersion', 'metadata']) condition.at(key).read();
  textAt(condition.at('spec', 'description'));
  const severity = textAt(condition.at('spec', 'severity')) ?? 'page';
  const burn = condition.at('spec', 'condition');
  const [kind, factor, long] = [
    textAt(burn.at('kind')) ?? 'burnrate',
    numberAt(burn.at('threshold')),
    textAt(burn.at('lookbackWindow')),
  ];
  textAt(burn.at('op'));
  const name = `${condition.at('metadata', 'name').value ?? 'a condition'}`;
  if (kind !== 'burnrate' || factor === undefined || parseDuration(long) === undefined) {
    return `${name} is no burn rate with a threshold and a lookbackWindow`;
  }
  const period = milliseconds(typeof window === 'string' ? window : '30d');
  const share = new Decimal(factor)
    .times(milliseconds(long as Duration))
    .div(period)
    .toSignificantDigits(12);
  return { long: long as Duration, share, severity };
}
