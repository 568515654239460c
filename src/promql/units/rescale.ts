import { isPlain, type Quantity } from './quantity';

/** Scales that have a unit, by dimension: 1000 times a number of seconds is one of milliseconds. */
const scales: Readonly<Record<string, readonly number[]>> = {
  '{"second":1}': [1e-9, 1e-6, 1e-3, 1, 60, 3600, 86_400],
  '{"second":-1}': [1, 1 / 60],
  '{"byte":1}': [1, 1 / 8],
  '{"byte":1,"second":-1}': [1, 1 / 8],
};

const shares: readonly number[] = [1, 0.01];

/** Numbers with which one converts. All others only make more of the same. */
const converters: ReadonlySet<number> = new Set([
  60,
  100,
  1_000,
  1_024,
  3_600,
  86_400,
  604_800,
  1e6,
  1e9,
  2 ** 20,
  2 ** 30,
]);

const near = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-9;

/** The quantity whose numbers are so many times as large: converted to another unit, or more of the same. */
export function rescale(quantity: Quantity, factor: number): Quantity {
  const scale = quantity.scale / factor;
  const target = scalesOf(quantity).find((each) => near(each, scale));
  if (target !== undefined) return { ...quantity, scale: target };
  const converts = [...converters].some((each) => near(each, factor) || near(each, 1 / factor));
  return converts ? { ...quantity, scale } : quantity;
}

function scalesOf({ dimension, plain }: Quantity): readonly number[] {
  if (isPlain({ dimension })) return typeof plain === 'object' || plain === 'unsaid' ? [] : shares;
  const sorted = Object.fromEntries(Object.entries(dimension).sort(([a], [b]) => (a < b ? -1 : 1)));
  return scales[JSON.stringify(sorted)] ?? [];
}
