import { layout } from '../../../model/layout';
import type { Panel } from '../../../model/panel';
import { ownMetrics } from '../../typed/choose';

/** What the constants of matchers are called, and where there are two, those that stand in texts. */
export const selected = 'selected';
export const matchers = 'matchers';

/** What is called how that several panels have, by its key. */
export const shared: Readonly<Record<string, string>> = {
  draw: 'drawn',
  legend: 'legendShown',
  states: 'meanings',
  thresholds: 'limits',
  series: 'seriesShown',
};

/** What `#o11y` has for queries. */
export const queryFunctions = ['scalar', 'time'] as const;

const kinds: Readonly<Partial<Record<Panel['kind'], string>>> = {
  timeseries: 'Lines',
  stat: 'Number',
  gauge: 'Gauge',
  'bar-gauge': 'Bars',
  table: 'Table',
  heatmap: 'Buckets',
  pie: 'Shares',
  text: 'Note',
};
const otherKind = 'Panel';

/** What the values are, by their unit. */
const amounts: readonly (readonly [RegExp, string])[] = [
  [/bytes$/, 'byte'],
  [/^(binBps|Bps|bps|pps)$/, 'traffic'],
  [/^percent/, 'share'],
  [/^(ns|µs|ms|s|m|h|d|dtdurations)$/, 'time'],
  [/ps$|^opm$/, 'rate'],
];
const otherAmount = 'plain';

/** Of the function that makes a panel: `byteLines`, `rateLines`, `shareGauge`. */
export function functionName(panel: Panel): string {
  const unit = 'unit' in panel ? panel.unit : undefined;
  const amount = amounts.find(([pattern]) => pattern.test(unit ?? ''))?.[1] ?? otherAmount;
  return `${amount}${kinds[panel.kind] ?? otherKind}`;
}

const names: ReadonlySet<string> = new Set([
  ...[selected, matchers, ownMetrics, layout.dashboard.define, ...queryFunctions, ...Object.values(shared)],
  ...[...amounts.map(([, word]) => word), otherAmount].flatMap((amount) =>
    [...Object.values(kinds), otherKind].map((kind) => `${amount}${kind}`),
  ),
]);

/** Whether an imported definition may call something of its own so; a second one of a name has a number. */
export function isOwnName(name: string): boolean {
  return names.has(name.replace(/\d+$/, ''));
}
