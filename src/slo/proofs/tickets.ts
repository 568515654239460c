import { milliseconds } from '../../model/duration';
import type { Slo } from '../../model/model';
import { expectFiring, expectQuiet, type RuleCase } from '../../promql/rule-case';
import { spentSteps } from '../alerting';
import { budgetOf, isOff } from '../burn-pairs';
import { periodMilliseconds } from '../period';
import { anySpent, spent, times } from './expectations';
import { recordedHours } from './recorded';
import { busy } from './traffic';

/** Shares of the budget at which is looked, and the step that fires then. */
const looks = [
  { twentieths: 14, firing: undefined },
  { twentieths: 16, firing: '75%' },
  { twentieths: 19, firing: '90%' },
  { twentieths: 21, firing: '100%' },
] as const;

/**
 * The budget is spent by a twentieth an hour, or in as many hours as it takes where a whole hour of failures spends
 * less. Every ticket fires in its turn, and each is quiet while another fires.
 */
export function proveTickets(slo: Slo): readonly RuleCase[] {
  if (isOff(slo, 'budget')) return [];
  const twentieth = (budgetOf(slo).toNumber() * periodMilliseconds(slo)) / milliseconds('1h') / 20;
  const hours = Math.ceil(twentieth);
  const stretches = [{ lasts: times('1h', 21 * hours), rate: busy(slo), errors: twentieth / hours }];
  return [
    {
      subject: slo.id,
      name: 'tickets are opened when three quarters, nine tenths and all of the budget are spent',
      interval: '1h',
      evaluation: '1h',
      series: recordedHours(slo, stretches),
      expectations: looks.flatMap(({ twentieths, firing }) => {
        const at = times('1h', twentieths * hours);
        return firing === undefined
          ? [expectQuiet(anySpent(slo), at)]
          : spentSteps.map((step) =>
              (step.spent === firing ? expectFiring : expectQuiet)(spent(slo, step.spent), at),
            );
      }),
    },
  ];
}
