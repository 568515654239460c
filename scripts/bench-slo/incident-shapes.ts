import fc from 'fast-check';
import type { Trace } from '../../test/support/slo-reference';

/** Events of one kind of which a share fails for a while. Lengths are in samples of 30 s. */
interface Shape {
  readonly before: number;
  readonly lasts: number;
  /** Events a second. */
  readonly rate: number;
  /** Share that fails before and after, and in the incident. */
  readonly usual: number;
  readonly errors: number;
}

/** Samples after an incident. */
const after = 40;

function logarithmic(min: number, max: number): fc.Arbitrary<number> {
  const steps = 1_000_000;
  return fc.integer({ min: 0, max: steps }).map((part) => min * (max / min) ** (part / steps));
}

/**
 * From an event in a quarter of an hour to a hundred a second, from half of what the objective allows to an outage. No
 * number lies exactly on a threshold, where rounding decides.
 */
const shape: fc.Arbitrary<Shape> = fc.record({
  before: fc.integer({ min: 10, max: 120 }),
  lasts: fc.integer({ min: 1, max: 120 }),
  rate: logarithmic(0.001, 100),
  usual: fc.constantFrom(0, 0.0003),
  errors: fc.oneof(
    { weight: 9, arbitrary: logarithmic(0.0005, 0.98) },
    { weight: 1, arbitrary: fc.constant(0.98) },
  ),
});

/** As many traces as are wanted, the same for the same seed. Nothing is recorded at the first moment of each. */
export function randomTraces(count: number, seed: number): readonly Trace[] {
  return fc.sample(shape, { numRuns: count, seed }).map(traceOf);
}

function traceOf({ before, lasts, rate, usual, errors }: Shape): Trace {
  const stretch = (length: number, share: number): Trace =>
    Array.from({ length }, () => ({ total: rate, bad: rate * share, observed: 1 }));
  return [undefined, ...stretch(before, usual), ...stretch(lasts, errors), ...stretch(after, usual)];
}
