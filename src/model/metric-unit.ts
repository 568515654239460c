import { distance } from 'fastest-levenshtein';
import { form, quote } from './schema';

/** Units that may stand at the end of a name. */
const baseUnits = [
  'seconds',
  'milliseconds',
  'microseconds',
  'nanoseconds',
  'minutes',
  'hours',
  'days',
  'bytes',
  'bits',
  'gibibytes',
  /** 0 to 1. */
  'ratio',
  /** 0 to 100. */
  'percent',
  'celsius',
  'volts',
  'amperes',
  'joules',
  'watts',
  'hertz',
  'meters',
  'euros',
  'dollars',
] as const;

export type BaseUnit = (typeof baseUnits)[number];

/** Others count things. */
export const isBaseUnit = (unit: string): unit is BaseUnit => (baseUnits as readonly string[]).includes(unit);

/** Things that Grafana has units for, where they are counted per second. They may stand before `_total`. */
const things = [
  'requests',
  'operations',
  'events',
  'messages',
  'packets',
  'records',
  'reads',
  'writes',
] as const;

/** Units of metrics. Any other plural counts things of that name: `orders`. */
export const metricUnits = [...baseUnits, ...things] as const;

export type KnownUnit = (typeof metricUnits)[number];

/** The intersection keeps the known ones in the completion of an editor. */
export type MetricUnit = KnownUnit | (string & {});

type LastWord<Name extends string> = Name extends `${string}_${infer Rest}` ? LastWord<Rest> : Name;

/** The unit that the name of a metric says, by its last word before `_total`; any where it says none. */
export type UnitInName<Name extends string> = Name extends `${infer Rest}_total`
  ? LastWord<Rest> extends infer Word extends KnownUnit
    ? Word
    : string
  : LastWord<Name> extends infer Word extends BaseUnit
    ? Word
    : string;

/** @see https://prometheus.io/docs/practices/naming/#metric-names */
export function unitInName(name: string): KnownUnit | undefined {
  const [, word, suffix] = /([a-z]+)(_total|_sum)?$/.exec(name) ?? [];
  if (word === 'usec') return 'microseconds';
  // `kube_pod_container_resource_requests` counts none.
  const units: readonly KnownUnit[] = suffix === '_total' ? metricUnits : baseUnits;
  return units.find((unit) => unit === word);
}

const isKnown = (word: string): boolean => (metricUnits as readonly string[]).includes(word);

/** `second`, `byte` and `secconds` would count things of that name. */
function meant(word: string): KnownUnit | undefined {
  return isKnown(word) ? undefined : metricUnits.find((unit) => distance(unit, word.toLowerCase()) < 2);
}

export const metricUnit = form<string>(
  (value) => typeof value === 'string' && /^[a-z]{2,}$/.test(value) && meant(value) === undefined,
  (value) => {
    const unit = typeof value === 'string' ? meant(value) : undefined;
    return {
      code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
      message: `${quote(value)} is not a unit of metrics`,
      expected:
        "a base unit in the plural like 'seconds', 'bytes' or 'ratio', or what is counted, like 'orders'",
      fix: unit === undefined ? 'write one word in lower-case letters' : `did you mean '${unit}'?`,
    };
  },
);
