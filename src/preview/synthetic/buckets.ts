import type { DataSeries } from '../data';
import { curve } from './curve';
import type { Nature } from './nature';

/** Upper bounds by unit, in its own size. */
const bounds: Readonly<Record<string, readonly number[]>> = {
  s: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  ms: [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000],
  bytes: [1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304],
  decbytes: [1e3, 4e3, 16e3, 64e3, 256e3, 1e6, 4e6],
};

const plain = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Counts of the buckets of a histogram, each with those below it, as Prometheus has them. */
export function bucketSeries(seed: string, unit: string, times: readonly number[]): readonly DataSeries[] {
  const uppers = bounds[unit] ?? plain;
  const middle = uppers[Math.floor(uppers.length / 2)] ?? 1;
  const nature: Nature = { typical: 1, swing: 0.35, low: 0.05, high: Infinity, whole: false };
  const counts = curve(`${seed} count`, { ...nature, typical: 40 }, times);
  const medians = curve(`${seed} median`, { ...nature, typical: middle / 2, threshold: middle }, times);
  return [...uppers, Infinity].map((upper) => ({
    labels: { le: upper === Infinity ? '+Inf' : String(upper) },
    values: times.map((_time, at) =>
      Number(((counts[at] ?? 0) * shareBelow(upper / (medians[at] ?? middle))).toPrecision(4)),
    ),
  }));
}

/** Of a distribution with a long tail, by the multiple of its median. */
function shareBelow(multiple: number): number {
  if (multiple === Infinity) return 1;
  return 1 / (1 + multiple ** -2.2);
}
