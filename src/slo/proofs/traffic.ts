import type { Slo } from '../../model/model';
import { minimumOf } from '../alerting';
import { budgetOf } from '../burn-pairs';

/** Bad events a second: half an hour of them is far more than the number below which nothing is sent. */
export function failures(slo: Slo): number {
  return minimumOf(slo) * 0.03;
}

/** Events a second at which so many {@link failures} spend the budget exactly: other gates than those of low traffic decide. */
export function busy(slo: Slo): number {
  return failures(slo) / budgetOf(slo).toNumber();
}
