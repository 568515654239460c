import { Decimal } from 'decimal.js';
import { type Duration, milliseconds, parseDuration } from '../model/duration';
import { groupBy } from '../model/group-by';
import { readQuery } from '../promql/query';
import { originOf, type Source } from './documents';
import { type Foreign, type ForeignPair, type ForeignSlo, type Left, namedOff, together } from './foreign';
import { guessedService, periodOf, pyrraPairs, serviceOf } from './pyrra';
import { ratioQuerySli } from './sli';
import { slothName } from './sloth';

/** A rule as it stands in a file. */
interface Rule {
  readonly source: Source;
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Whether a document holds rules: a file of Prometheus, or an object of the Prometheus operator. */
export function isRuleFile(document: Source): boolean {
  return Array.isArray(groupsOf(document).value);
}

function groupsOf(document: Source): Source {
  return document.at('kind').value === 'PrometheusRule'
    ? document.at('spec', 'groups')
    : document.at('groups');
}

/** SLOs of which sloth or pyrra has made the rules; everything else is said to be left. */
export function readRuleFile(document: Source): Foreign {
  const rules = groupsOf(document)
    .items()
    .flatMap((group) => group.at('rules').items())
    .map(toRule);
  const byMaker = groupBy(rules, (rule) => makers.find(({ idOf }) => idOf(rule) !== undefined));
  return together(
    [...byMaker].map(([maker, made]) => {
      if (maker === undefined) return { slos: [], left: made.map(plainRule) };
      const slos = groupBy(made, (rule) => maker.idOf(rule) ?? '');
      return together([...slos].map(([id, own]) => maker.read(id, own)));
    }),
  );
}

function toRule(source: Source): Rule {
  const { record, alert, expr, labels } = (source.value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    source,
    ...(typeof record === 'string' ? { record } : {}),
    ...(typeof alert === 'string' ? { alert } : {}),
    expr: typeof expr === 'string' || typeof expr === 'number' ? String(expr) : '',
    labels: Object.fromEntries(
      Object.entries(typeof labels === 'object' && labels !== null ? labels : {}).map(([key, value]) => [
        key,
        String(value),
      ]),
    ),
  };
}

function plainRule({ source, record, alert }: Rule): Left {
  return alert === undefined
    ? {
        ...originOf(source),
        what: `the recording rule ${record ?? ''}`,
        why: 'no SLO that is known here needs it',
      }
    : {
        ...originOf(source),
        what: `the alert ${alert}`,
        why: 'its cases cannot be made up: write it with defineAlerts, with a series that fires and one that stays quiet',
      };
}

interface Maker {
  /** The SLO that a rule belongs to. */
  readonly idOf: (rule: Rule) => string | undefined;
  readonly read: (id: string, rules: readonly Rule[]) => Foreign;
}

const makers: readonly Maker[] = [
  {
    // Alerts say it in their expression only.
    idOf: ({ labels, expr }) => labels['sloth_id'] ?? /\bsloth_id="([^"]+)"/.exec(expr)?.[1],
    read: readSlothRules,
  },
  {
    idOf: ({ labels, record, alert, expr }) =>
      alert !== undefined ||
      /:(burnrate|increase|count|sum)\w+$|^pyrra_/.test(record ?? '') ||
      /:burnrate/.test(expr)
        ? labels['slo']
        : undefined,
    read: readPyrraRules,
  },
];

/** What a rule records within its shortest window, as long as it is counted from raw series. */
function shortest(
  rules: readonly Rule[],
  name: RegExp,
): { readonly rule: Rule; readonly window: Duration } | undefined {
  const found = rules.flatMap((rule) => {
    const window = periodOf(name.exec(rule.record ?? '')?.[1] ?? '');
    return window === undefined || /\b(?:slo:|\w+:(?:burnrate|increase))/.test(rule.expr)
      ? []
      : [{ rule, window }];
  });
  return found.sort((a, b) => milliseconds(a.window) - milliseconds(b.window))[0];
}

/** The number of `vector(0.999)`, without what binary fractions add to it. */
function constantOf(rules: readonly Rule[], record: string): Decimal | undefined {
  const expr = rules.find((rule) => rule.record === record)?.expr.trim() ?? '';
  const number = Number(/^(?:vector\()?([\d.e+-]+)\)?$/.exec(expr)?.[1]);
  return Number.isFinite(number) ? new Decimal(number).toSignificantDigits(12) : undefined;
}

const slothLabels = /^(sloth_|severity$|team$|owner$)/;
const slothRecords =
  /^(slo:(sli_error|objective|error_budget|time_period|current_burn_rate|period_burn_rate|period_error_budget_remaining):|sloth_slo_info$)/;

function readSlothRules(id: string, rules: readonly Rule[]): Foreign {
  const [first] = rules;
  const counted = shortest(rules, /^slo:sli_error:ratio_rate(\w+)$/);
  const info = rules.find(({ record }) => record === 'sloth_slo_info')?.labels['sloth_objective'];
  const objective =
    info === undefined ? constantOf(rules, 'slo:objective:ratio') : new Decimal(Number(info)).div(100);
  const days = constantOf(rules, 'slo:time_period:days');
  const window: Duration = `${days?.toNumber() ?? 30}d`;
  const left = (rule: Rule | undefined, what: string, why: string): Left => ({
    ...(rule === undefined ? {} : originOf(rule.source)),
    slo: id,
    what,
    why,
  });
  const refused = (why: string): Foreign => ({ slos: [], left: [left(first, 'the SLO', why)] });
  const { sloth_service: service, sloth_slo: name, team, owner } = counted?.rule.labels ?? {};
  if (counted === undefined) return refused('no rule of it counts raw series');
  if (objective === undefined || objective.isNaN()) return refused('no rule says its objective');
  if (service === undefined || name === undefined) return refused('its rules do not say service and SLO');
  const sli = ratioQuerySli('bad', counted.rule.expr, { windows: [counted.window] });
  if ('refused' in sli) return refused(sli.refused);

  const alerts = rules.filter(({ alert }) => alert !== undefined);
  const found: ForeignSlo = {
    origin: originOf(counted.rule.source),
    name: slothName(service, name),
    service: { name: service, ...((team ?? owner) ? { team: team ?? owner ?? '' } : {}) },
    objective,
    window,
    sli: sli.sli,
    ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
    alerts: {
      pairs: alerts.flatMap((rule) => slothPairs(rule, window)),
      off: namedOff({ page: alerts.some(isOf('page')), ticket: alerts.some(isOf('ticket')) }),
    },
  };
  const labels = labelsOf(rules).filter((it) => !slothLabels.test(it));
  const own = rules.filter(({ record }) => record !== undefined && !slothRecords.test(record));
  return {
    slos: [found],
    left: [
      ...sli.notes.map((why) => left(counted.rule, 'the error ratio', why)),
      ...(labels.length === 0 ? [] : [left(first, `labels ${labels.join(', ')}`, labelsWhy)]),
      ...own.map((rule) =>
        left(rule, `the recording rule ${rule.record}`, 'plugins of sloth do not run here'),
      ),
      ...annotated(alerts).map((rule) => left(rule, 'annotations of alerts', annotationsWhy)),
    ],
  };
}

const annotationsWhy = 'texts and runbooks are generated';

const labelsOf = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(rules.flatMap((rule) => Object.keys(rule.labels))),
];

/** The first of the alerts that have annotations. */
function annotated(alerts: readonly Rule[]): readonly Rule[] {
  return alerts.filter(({ source }) => source.at('annotations').value !== undefined).slice(0, 1);
}

function isOf(severity: string): (rule: Rule) => boolean {
  return ({ labels }) => labels['sloth_severity'] === severity;
}

const labelsWhy =
  'recorded series have the labels slo, slo_service and team; who is told follows from team and severity';

/** `ratio_rate5m{...} > (14.4 * 0.001)` with its long window, twice in an alert. */
function slothPairs({ expr, labels }: Rule, window: Duration): readonly ForeignPair[] {
  const sides = [...expr.matchAll(/ratio_rate(\w+)\{[^}]*\}\s*>\s*\(?\s*([\d.]+)\s*\*/g)].flatMap(
    ([, range = '', factor = '']) =>
      parseDuration(range) === undefined ? [] : [{ range: range as Duration, factor }],
  );
  return sides.flatMap(({ range: short, factor }, index) => {
    const long = sides[index + 1];
    if (index % 2 === 1 || long === undefined) return [];
    const share = new Decimal(factor)
      .times(milliseconds(long.range))
      .div(milliseconds(window))
      .toSignificantDigits(6);
    return [{ long: long.range, short, share, severity: labels['sloth_severity'] ?? 'page' }];
  });
}

const pyrraLabels = /^(slo|short|long|severity|exhaustion|team|le)$/;

function readPyrraRules(id: string, rules: readonly Rule[]): Foreign {
  const [first] = rules;
  const burning = rules.filter(({ alert, expr }) => alert !== undefined && /:burnrate/.test(expr));
  const counted = shortest(rules, /:burnrate(\w+)$/);
  const left = (rule: Rule | undefined, what: string, why: string): Left => ({
    ...(rule === undefined ? {} : originOf(rule.source)),
    slo: id,
    what,
    why,
  });
  if (counted === undefined) {
    // The rules of another tool may have the same label.
    const known = rules.some(({ record }) => /:increase\w+$|^pyrra_/.test(record ?? ''));
    return known
      ? { slos: [], left: [left(first, 'the SLO', 'no rule of it counts raw series')] }
      : { slos: [], left: rules.map(plainRule) };
  }
  const budget = /\(1\s*-\s*([\d.]+)\)/.exec(burning[0]?.expr ?? '')?.[1];
  const objective = budget === undefined ? constantOf(rules, 'pyrra_objective') : new Decimal(budget);
  if (objective === undefined) {
    return { slos: [], left: [left(first, 'the SLO', 'no rule says its target: it has no alerts')] };
  }
  const window = pyrraWindow(rules);
  const sli = ratioQuerySli('bad', counted.rule.expr, { windows: [counted.window] });
  if ('refused' in sli) return { slos: [], left: [left(first, 'the SLO', sli.refused)] };
  const absence = rules.some(({ alert }) => alert === 'SLOMetricAbsent');
  // What all its series have in common stands in the labels as well.
  const matched = readQuery(counted.rule.expr).selectors.flatMap(({ matchers }) =>
    matchers.map(({ label }) => label),
  );
  const labels = labelsOf(rules).filter((it) => !pyrraLabels.test(it) && !matched.includes(it));
  const { team } = counted.rule.labels;
  const service = serviceOf(id, sli.sli);
  const found: ForeignSlo = {
    origin: originOf(counted.rule.source),
    name: id,
    service: { name: service, ...(team === undefined ? {} : { team }) },
    objective,
    window: window ?? '28d',
    sli: sli.sli,
    ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
    ...(burning.length === 0
      ? { alerts: { pairs: [], off: ['outage', 'budget', ...(absence ? [] : (['absence'] as const))] } }
      : {}),
  };
  return {
    slos: [found],
    left: [
      left(first, 'service', guessedService(service)),
      ...sli.notes.map((why) => left(counted.rule, 'the burn rate', why)),
      ...(window === undefined
        ? [left(first, 'window', 'no rule says its window: 28d, the default of pyrra')]
        : []),
      ...(burning.length === 0 ? [] : [left(burning[0], 'burn rates', pyrraPairs)]),
      ...(labels.length === 0 ? [] : [left(first, `labels ${labels.join(', ')}`, labelsWhy)]),
      ...annotated(burning).map((rule) => left(rule, 'annotations of alerts', annotationsWhy)),
    ],
  };
}

/** `http_requests:increase4w`, or the time to exhaustion at a known factor. */
function pyrraWindow(rules: readonly Rule[]): Duration | undefined {
  const seconds = constantOf(rules, 'pyrra_window')?.toNumber();
  if (seconds !== undefined) return periodOf(`${seconds}s`) && inDays(seconds);
  const windows = rules
    .flatMap(({ record }) => periodOf(/:increase(\w+)$/.exec(record ?? '')?.[1] ?? '') ?? [])
    .sort((a, b) => milliseconds(b) - milliseconds(a));
  // The short increases of its performance mode are summed up to the window.
  if (windows[0] !== undefined && milliseconds(windows[0]) >= milliseconds('1d')) return windows[0];
  const paced = rules.find(
    ({ labels, expr }) => labels['exhaustion'] !== undefined && /\(1 \* \(1/.test(expr),
  );
  return periodOf(paced?.labels['exhaustion'] ?? '');
}

function inDays(seconds: number): Duration {
  return seconds % 86_400 === 0 ? `${seconds / 86_400}d` : `${seconds}s`;
}
