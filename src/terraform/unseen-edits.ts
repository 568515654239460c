import type { Problem } from '../problems/problem';
import type { PlanJson } from './plan-json';
import { lifecycleEdited } from './problems';

const lifecycleType = 'elasticstack_elasticsearch_index_lifecycle';

/**
 * Lifecycles that somebody else wrote, and that the plan leaves as they are. The provider reads the phases that Elasticsearch
 * has and keeps all others as the state has them: that a phase was taken away, deletion for one, shows in the date alone.
 */
export function checkUnseenEdits(stack: string, plan: PlanJson): readonly Problem[] {
  const rewritten = new Set(
    (plan.resource_changes ?? [])
      .filter(({ change }) => change.actions.includes('update'))
      .map(({ address }) => address),
  );
  return (plan.resource_drift ?? [])
    .filter(({ type, address }) => type === lifecycleType && !rewritten.has(address))
    .filter(({ change: { before, after } }) => before !== null && after !== null)
    .filter(({ change: { before, after } }) => before?.['modified_date'] !== after?.['modified_date'])
    .map(({ change: { after } }) =>
      lifecycleEdited({ stack, name: String(after?.['name']), date: String(after?.['modified_date']) }),
    );
}
