import { milliseconds } from '../../model/duration';
import type { Slo } from '../../model/model';
import { expectFiring, expectQuiet, type RuleCase } from '../../promql/rule-case';
import { type BurnRate, budgetOf, burnRatesOf } from '../burn-pairs';
import { after, burning, times } from './expectations';
import { recordedRates } from './recorded';
import type { Stretch } from './stretches';
import { busy } from './traffic';

/** By how much a burn is just above or just below what a pair asks for. */
const margin = 0.03;

/**
 * Just above the burn rate of a pair from the first event on: quiet until half of its share is spent, firing when the
 * whole is, quiet when its short window has passed; then just below for as long as the long window. Evaluated as often
 * as short windows follow one another: ratios do not depend on the distance of samples.
 */
export function provePairs(slo: Slo): readonly RuleCase[] {
  return burnRatesOf(slo).map((pair) => pairCase(slo, pair));
}

function pairCase(slo: Slo, pair: BurnRate): RuleCase {
  const evaluation = pair.short;
  const rate = busy(slo);
  const { above, below } = aroundThreshold(slo, pair);
  // Windows of Prometheus 2 include their begin, and pages fire on for five minutes.
  const cleared = times(evaluation, 2 + Math.ceil(milliseconds('5m') / milliseconds(evaluation)));
  const long = times(evaluation, Math.ceil(milliseconds(pair.long) / milliseconds(evaluation)));
  const half = times(evaluation, Math.ceil(milliseconds(pair.long) / milliseconds(evaluation) / 2));
  const stretches: readonly Stretch[] = [
    { lasts: long, rate, errors: above },
    { lasts: cleared, rate },
    // With more events than before, so that its share is spent and the burn rate alone decides.
    { lasts: after(long, evaluation), rate: 1.5 * rate, errors: below },
  ];
  const alert = burning(slo, pair.long);
  return {
    subject: slo.id,
    name: `the ${pair.long} pair fires just above its burn rate, and neither just below nor when it is over`,
    interval: evaluation,
    evaluation,
    series: recordedRates(slo, stretches, evaluation),
    expectations: [
      ...(slo.alerting?.waitForShare === false ? [] : [expectQuiet(alert, half)]),
      expectFiring(alert, long),
      expectQuiet(alert, after(long, cleared)),
      expectQuiet(alert, after(long, cleared, long, evaluation)),
    ],
  };
}

/** Ratios of errors; where hardly any would be above, those half way between the threshold and all. */
export function aroundThreshold(
  slo: Slo,
  { factor }: BurnRate,
): { readonly above: number; readonly below: number } {
  const threshold = factor.times(budgetOf(slo)).toNumber();
  return {
    above: Math.min(threshold * (1 + margin), (threshold + 1) / 2),
    below: threshold * (1 - margin),
  };
}
