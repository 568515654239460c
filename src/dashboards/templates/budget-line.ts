import type { Slo } from '../../model/model';
import type { Threshold } from '../../model/threshold';
import { budgetOf } from '../../slo/burn-pairs';

/** For the share of failed requests: above the smallest budget of its SLOs a service breaks one of them. */
export function budgetLine(slos: readonly Slo[]): { readonly thresholds?: readonly Threshold[] } {
  const budgets = slos
    .filter(({ sli }) => sli.kind === 'http-availability')
    .map((slo) => budgetOf(slo).toNumber());
  if (budgets.length === 0) return {};
  return { thresholds: [{ colour: 'green' }, { value: Math.min(...budgets), colour: 'red' }] };
}
