import type { BoardField } from '../../board/board';
import type { Query } from '../../promql/query';
import { mappedValues, mapValue } from '../values/mappings';
import { stepsOf } from '../values/thresholds';
import { wholes } from '../values/wholes';

/** What the values of a query look like. */
export interface Nature {
  /** In the middle of a day. */
  readonly typical: number;
  /** Share of the typical value by which a day changes it. */
  readonly swing: number;
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  /** Only these, the usual one first. */
  readonly states?: readonly number[];
  /** Is reached now and then. */
  readonly threshold?: number;
}

/** Typical values by unit. */
const byUnit: Readonly<Record<string, number>> = {
  percentunit: 0.42,
  percent: 42,
  s: 0.12,
  ms: 120,
  ns: 120e6,
  m: 12,
  h: 9,
  d: 21,
  dtdurations: 3.4 * 86_400,
  bytes: 3.1e9,
  decbytes: 3.1e9,
  Bps: 2.4e6,
  binBps: 2.4e6,
  bps: 19e6,
  pps: 900,
  reqps: 42,
  ops: 27,
  eps: 18,
  mps: 35,
  iops: 64,
  cps: 12,
  rps: 40,
  wps: 22,
  hertz: 2.4e9,
  celsius: 47,
  currencyEUR: 1250,
  currencyUSD: 1250,
  // The 5th of January 2026.
  dateTimeAsIso: 1_767_600_000_000,
  dateTimeFromNow: 1_767_600_000_000,
};

/** Words in the names of metrics that say more than the unit; the first that fits counts. */
const byName: readonly (readonly [RegExp, Partial<Nature>])[] = [
  [/^(up|probe_success|.*_info|ALERTS)$|_up$|_status_ready$/, { typical: 1, swing: 0, whole: true, high: 1 }],
  [/status_code$/, { typical: 200, swing: 0, whole: true }],
  [/_series$/, { typical: 184_000, swing: 0.1, whole: true }],
  [/budget_remaining/, { typical: 0.72, swing: 0.08, high: 1 }],
  [/burn_rate/, { typical: 0.8, swing: 0.5 }],
  [/objective/, { typical: 0.999, swing: 0, high: 1 }],
  [/coverage/, { typical: 0.998, swing: 0.001, high: 1 }],
  [/hits?_|_hits?|hit_ratio/, { typical: 0.93, swing: 0.03 }],
  [/error|fail|dropped|rejected|refused|5\.\.|STATUS_CODE_ERROR/i, { typical: 0.004, swing: 0.6 }],
  [/uptime|start_time|_age|created/, { typical: 5.2 * 86_400, swing: 0.02 }],
];

export interface Shown {
  readonly expr: string;
  readonly query: Query;
  readonly config: BoardField;
}

/** From the unit, the names of the metrics, the states and thresholds of the panel. */
export function natureOf(shown: Shown): Nature {
  const { query, config, expr } = shown;
  const states = mappedValues(config.mappings);
  if (states.length > 0 && query.selectors.length > 0) {
    const good = states.find((value) => /green/.test(mapValue(config.mappings, value)?.colour ?? ''));
    const usual = good ?? states[0] ?? 0;
    return { ...base(usual), states: [usual, ...states.filter((value) => value !== usual)] };
  }
  const unit = config.unit ?? '';
  if (unit.startsWith('dateTime')) return { ...base(byUnit[unit] ?? 0), swing: 1e-4 };
  const counts = /^\s*(count|count_values)\b/.test(expr);
  const named = counts ? { typical: 6, swing: 0.1, whole: true } : ofNames(shown, unit);
  const whole = /^(none|short)?$/.test(unit) && !/\b(rate|irate|quantile|avg|histogram_\w+)|[*/]/.test(expr);
  const nature: Nature = {
    ...base(byUnit[unit] ?? 12),
    whole: whole && (named.typical ?? 0) < 0.1,
    ...named,
  };
  const bounded = {
    ...nature,
    typical: nature.typical * quantileFactor(expr),
    low: config.min ?? nature.low,
    high: Math.min(config.max ?? Infinity, wholes.get(unit) ?? nature.high),
  };
  return named.swing === 0 ? bounded : towardsThresholds(bounded, config, quantileFactor(expr));
}

function base(typical: number): Nature {
  return { typical, swing: 0.35, low: 0, high: Infinity, whole: false };
}

/** Shares and rates of failures are small; other units keep their size. */
function ofNames({ query, expr }: Shown, unit: string): Partial<Nature> {
  const names = query.selectors.flatMap(({ metric = '', matchers }) => [
    metric,
    ...matchers.filter(({ operator }) => operator.startsWith('=')).map(({ value }) => value),
  ]);
  const found = byName.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? {};
  const { typical } = found;
  if (unit === 's' && names.some((name) => /budget|^ALERTS/.test(name))) return { typical: 1_680 };
  if (typical === undefined || unit === '' || unit === 'none' || unit === 'short') return found;
  // `1 - errors` is what is good.
  if (unit === 'percentunit')
    return typical > 1
      ? {}
      : /\b1\s*-/.test(expr) && typical < 0.1
        ? { ...found, typical: 1 - typical, swing: typical }
        : found;
  if (unit === 'percent') return typical > 1 ? {} : { ...found, typical: typical * 100 };
  if (/^(s|dtdurations)$/.test(unit)) return typical > 1000 || /time\(\)/.test(expr) ? found : {};
  return typical < 0.1 ? { ...found, typical: (byUnit[unit] ?? 12) * typical } : {};
}

/** Slower ones are higher: p50 before p95 before p99. */
function quantileFactor(expr: string): number {
  const quantile = Number(
    /(?:histogram_quantile|quantile|quantile_over_time)\s*\(\s*([\d.]+)/.exec(expr)?.[1],
  );
  if (!(quantile > 0)) return 1;
  return 0.8 * Math.max(0.02, 1 - quantile) ** -0.4;
}

/** Good values with the worst in sight: below what is coloured as bad, above what is asked for. */
function towardsThresholds(nature: Nature, config: BoardField, quantile: number): Nature {
  const steps = stepsOf(config.thresholds, config);
  const values = steps.flatMap(({ value }) => (value === null || value <= 0 ? [] : [value]));
  const [lowest, highest] = [values[0], values.at(-1)];
  if (lowest === undefined || highest === undefined) return nature;
  // Of several quantiles only the highest comes near.
  const rank = quantile === 1 ? 1 : Math.min(1, quantile / quantileFactor('quantile(0.99'));
  const moreIsBetter = /red|orange/.test(steps[0]?.colour ?? '');
  const top = Number.isFinite(nature.high) ? nature.high : highest * 1.6;
  return moreIsBetter
    ? {
        ...nature,
        typical: highest + (top - highest) * 0.55,
        swing: Math.min(nature.swing, 0.1),
        threshold: highest * 0.98,
      }
    : { ...nature, typical: Math.min(lowest * rank * 0.45, top), threshold: lowest * rank * 1.08 };
}
