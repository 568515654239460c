import { Decimal } from 'decimal.js';
import { type Duration, formatDuration, parseDuration } from '../model/duration';
import { flagAt, leftIn, originOf, readEnvelope, type Source, textAt } from './documents';
import { type ReadSli, rateWindow } from './events';
import { parseExpression } from './expression';
import type { Foreign, ForeignSlo, Left } from './foreign';
import { booleanGauge } from './gauges';
import { selectionOf } from './selection';
import { ratioSli } from './sli';

const reasons: readonly (readonly [RegExp, string])[] = [
  [/alerting\.(name|absentName)$/, 'alerts are named after their SLO'],
  [/alerting\.severities/, 'alerts are pages and tickets'],
  [/labels|annotations/, 'labels and annotations of the object are not those of the series'],
  [/performanceOverAccuracy|ruleOutput|partial_response/, 'all windows are read from recorded series'],
];

/** Its factors are whole numbers, so that they spend other shares of the budget. */
export const pyrraPairs =
  'it alerts at 14, 7, 2 and 1 times the pace of the budget; here the pairs of the tier apply';

/** Whether a document is an objective of pyrra. @see https://github.com/pyrra-dev/pyrra */
export function isPyrra(document: Source): boolean {
  return (
    document.at('kind').value === 'ServiceLevelObjective' &&
    String(document.at('apiVersion').value).startsWith('pyrra.dev/')
  );
}

export function readPyrra(document: Source): Foreign {
  readEnvelope(document);
  const spec = document.at('spec');
  const name = textAt(document.at('metadata', 'name'));
  const team = document.at('metadata', 'labels', 'pyrra.dev/team').value;
  const target = textAt(spec.at('target'));
  const window = periodOf(textAt(spec.at('window')) ?? '');
  const summary = textAt(spec.at('description'));
  const indicator = spec.at('indicator');
  const sli = readIndicator(indicator);
  const burn = flagAt(spec.at('alerting', 'burnrates')) ?? true;
  const disabled = flagAt(spec.at('alerting', 'disabled')) ?? false;
  const absence = flagAt(spec.at('alerting', 'absent')) ?? true;
  const note = (what: string, why: string): Left => ({
    ...originOf(document),
    ...(name === undefined ? {} : { slo: name }),
    what,
    why,
  });
  const refused = (why: string): Foreign => ({ slos: [], left: [note('the SLO', why)] });
  if (name === undefined) return refused('it has no name');
  if (target === undefined || !Number.isFinite(Number(target))) return refused('its target is no number');
  if (window === undefined) return refused('its window is no duration');
  if ('refused' in sli) return refused(sli.refused);
  const quiet = disabled || !burn;
  const service = serviceOf(name, sli.sli);
  const found: ForeignSlo = {
    origin: originOf(document),
    name,
    service: { name: service, ...(typeof team === 'string' ? { team } : {}) },
    objective: new Decimal(target).div(100),
    window,
    sli: sli.sli,
    ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
    ...(summary === undefined ? {} : { summary }),
    ...(quiet
      ? { alerts: { pairs: [], off: ['outage', 'budget', ...(absence ? [] : (['absence'] as const))] } }
      : {}),
  };
  return {
    slos: [found],
    left: [
      note('service', guessedService(service)),
      ...sli.notes.map((why) => note('indicator', why)),
      ...(quiet ? [] : [note('burn rates', pyrraPairs)]),
      ...(quiet || absence ? [] : [note('alerting.absent', "write alerting: { off: ['absence'] }")]),
      ...leftIn(document, name, reasons),
    ],
  };
}

export const guessedService = (service: string): string => `pyrra knows none: it is taken to be '${service}'`;

/** The words before what is measured: `checkout-errors` is about `checkout`. */
export function serviceOf(name: string, sli: ForeignSlo['sli']): string {
  const measured = /-(errors?|availability|latency|success|response|requests?|http|grpc|api|probe)(-.*)?$/;
  const stem = name.replace(/^monitoring-/, '').replace(measured, '');
  return sli.kind === 'probe' || stem !== '' ? stem : name;
}

/** `4w`, or `1h30m` in one unit. */
export function periodOf(text: string): Duration | undefined {
  if (parseDuration(text) !== undefined) return text as Duration;
  const parts = [...text.matchAll(/(\d+)(ms|[wdhms])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return undefined;
  const ms = parts.reduce((sum, [part]) => sum + (parseDuration(part) ?? 0), 0);
  return ms > 0 ? formatDuration(ms) : undefined;
}

function readIndicator(indicator: Source): ReadSli {
  const grouping = (key: string): readonly string[] =>
    indicator
      .at(key, 'grouping')
      .items()
      .flatMap((label) => textAt(label) ?? []);
  const rateOf = (metric: string, by: readonly string[]): string =>
    `sum${by.length === 0 ? '' : ` by (${by.join(', ')})`} (rate(${metric}[${rateWindow}]))`;
  const dialect = { windows: [rateWindow] };
  const pair = (key: string, part: string): readonly [string, string] | undefined => {
    const [some, all] = [
      textAt(indicator.at(key, part, 'metric')),
      textAt(indicator.at(key, 'total', 'metric')),
    ];
    const by = grouping(key);
    return some === undefined || all === undefined ? undefined : [rateOf(some, by), rateOf(all, by)];
  };

  const errors = pair('ratio', 'errors');
  if (errors !== undefined) return ratioSli('bad', ...errors, dialect);
  const success = pair('latency', 'success');
  if (success !== undefined) return ratioSli('good', ...success, dialect);

  const [latency, native] = [
    periodOf(textAt(indicator.at('latencyNative', 'latency')) ?? ''),
    textAt(indicator.at('latencyNative', 'total', 'metric')),
  ];
  if (latency !== undefined && native !== undefined) {
    const seconds = new Decimal(parseDuration(latency) ?? 0).div(1000).toFixed();
    const rated = `rate(${native}[${rateWindow}])`;
    const by = grouping('latencyNative');
    const sum = (inner: string): string => `sum${by.length === 0 ? '' : ` by (${by.join(', ')})`} (${inner})`;
    return ratioSli(
      'good',
      sum(`histogram_fraction(0, ${seconds}, ${rated}) * histogram_count(${rated})`),
      sum(`histogram_count(${rated})`),
      dialect,
    );
  }

  const gauge = textAt(indicator.at('bool_gauge', 'metric'));
  if (gauge === undefined) return { refused: 'it has no indicator' };
  const parsed = parseExpression(gauge);
  const selection = 'fault' in parsed ? undefined : selectionOf(parsed);
  if (selection === undefined) return { refused: `${gauge} is no selector` };
  return booleanGauge(selection, grouping('bool_gauge'));
}
