import type { PlanJson, PlannedChange } from '../../src/terraform/plan-json';
import { checkUnseenEdits } from '../../src/terraform/unseen-edits';

const type = 'elasticstack_elasticsearch_index_lifecycle';

const policy = (modified_date: string) => ({
  name: 'o11y-logs-app',
  modified_date,
  delete: [{ min_age: '14d' }],
});

/** What provider 0.11.17 makes of a policy whose phase `delete` was taken away in Kibana. */
const drift: PlannedChange = {
  address: `${type}.lifecycle-o11y-logs-app`,
  mode: 'managed',
  type,
  change: {
    actions: ['update'],
    before: policy('2026-11-21T23:00:00.000Z'),
    after: policy('2026-11-22T01:05:00.000Z'),
  },
};

const check = (plan: PlanJson) => checkUnseenEdits('prod-log-policies', plan);

describe('a lifecycle that somebody else wrote', () => {
  it('is said where the plan has nothing to do for it, with the way back', () => {
    const untouched = { ...drift, change: { ...drift.change, actions: ['no-op' as const] } };
    expect(check({ resource_drift: [drift], resource_changes: [untouched] })).toEqual([
      {
        code: 'O11Y2119',
        severity: 'warning',
        message:
          'stack prod-log-policies: somebody wrote the lifecycle o11y-logs-app at 2026-11-22T01:05:00.000Z, and the plan does not show what they changed',
        expected: 'lifecycles that only Terraform writes: its provider does not see a phase that is gone',
        fix: 'Look at GET _ilm/policy/o11y-logs-app. Put elasticsearch/lifecycle/o11y-logs-app.json of o11y render there, then plan and apply.',
      },
    ]);
  });

  it('is left to the plan that writes all of it anyway, or makes it anew', () => {
    const gone: PlannedChange = { ...drift, change: { ...drift.change, actions: ['delete'], after: null } };
    expect(check({ resource_drift: [drift], resource_changes: [drift] })).toEqual([]);
    expect(check({ resource_drift: [gone] })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it('is no word about what the provider only reads in another form', () => {
    const { before } = drift.change;
    const same: PlannedChange = {
      ...drift,
      change: { ...drift.change, after: { ...before, metadata: '{}' } },
    };
    const role: PlannedChange = { ...drift, type: 'elasticstack_elasticsearch_security_role' };
    expect(check({ resource_drift: [same, role] })).toEqual([]);
  });
});
