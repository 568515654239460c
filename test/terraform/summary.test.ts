import type { PlanJson, PlannedChange } from '../../src/terraform/plan-json';
import { summarisePlan } from '../../src/terraform/summary';

type Change = PlannedChange['change'];

function planned(type: string, name: string, change: Change): PlannedChange {
  return { address: `${type}.${name}`, mode: 'managed', type, change };
}

function release(
  values: unknown,
  other: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    name: 'rules-shop',
    namespace: 'o11y-system',
    chart: './assets/manifests-chart/AB',
    version: '1.0.0',
    values: [typeof values === 'string' ? values : JSON.stringify(values)],
    ...other,
  };
}

function rule(name: string, expr: string): Readonly<Record<string, unknown>> {
  const spec = { groups: [{ name: 'availability', rules: [{ alert: 'A', expr }] }] };
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name, namespace: 'shop' },
    spec,
  };
}

describe('the summary of a plan', () => {
  it('tells which objects of a release change and where, and nothing of its metadata', () => {
    const plan: PlanJson = {
      resource_changes: [
        planned('helm_release', 'rules-shop', {
          actions: ['update'],
          before: release(
            { objects: [rule('cart', 'up == 0'), rule('mail', 'up == 0')] },
            { metadata: { revision: 3 } },
          ),
          after: release({ objects: [rule('checkout', 'up == 0'), rule('cart', 'up < 1')] }),
          after_unknown: { metadata: true },
        }),
      ],
    };
    expect(summarisePlan(plan)).toEqual({
      counts: { create: 0, update: 1, delete: 0 },
      changes: [
        {
          address: 'helm_release.rules-shop',
          action: 'update',
          fields: [],
          objects: [
            {
              action: 'update',
              object: 'PrometheusRule shop/cart',
              fields: [
                {
                  path: 'spec.groups[name=availability].rules[alert=A].expr',
                  before: 'up == 0',
                  after: 'up < 1',
                },
              ],
            },
            { action: 'delete', object: 'PrometheusRule shop/mail', fields: [] },
            { action: 'create', object: 'PrometheusRule shop/checkout', fields: [] },
          ],
        },
      ],
    });
  });

  it('tells the version and the values of a chart', () => {
    const plan: PlanJson = {
      resource_changes: [
        planned('helm_release', 'kps', {
          actions: ['update'],
          before: release('replicas: 1\n', { version: '88.5.2' }),
          after: release({ replicas: 2 }, { version: '88.5.3' }),
        }),
      ],
    };
    expect(summarisePlan(plan).changes[0]?.fields).toEqual([
      { path: 'version', before: '88.5.2', after: '88.5.3' },
      { path: 'values.replicas', before: 1, after: 2 },
    ]);
  });

  it('never shows what is sensitive, and leaves out what is not known yet', () => {
    const plan: PlanJson = {
      resource_changes: [
        planned('grafana_dashboard', 'd', {
          actions: ['update'],
          before: { token: 'old', url: 'a', config_json: '{"title":"a"}' },
          after: { token: 'new', config_json: '{"title":"b"}' },
          after_unknown: { url: true },
          before_sensitive: { token: true },
          after_sensitive: {},
        }),
      ],
    };
    expect(summarisePlan(plan).changes[0]?.fields).toEqual([
      { path: 'token', before: '(sensitive)', after: '(sensitive)' },
      { path: 'config_json.title', before: 'a', after: 'b' },
    ]);
  });

  it('counts as GitLab does: a replacement is a create and a delete, reads and no-ops are nothing', () => {
    const change = (actions: Change['actions']): Change => ({ actions, before: {}, after: {} });
    const plan: PlanJson = {
      resource_changes: [
        planned('a', 'replaced', change(['delete', 'create'])),
        planned('a', 'same', change(['no-op'])),
        planned('a', 'new', change(['create'])),
        { ...planned('a', 'read', change(['read'])), mode: 'data' },
      ],
    };
    expect(summarisePlan(plan)).toEqual({
      counts: { create: 2, update: 0, delete: 1 },
      changes: [
        { address: 'a.replaced', action: 'replace', fields: [], objects: [] },
        { address: 'a.new', action: 'create', fields: [], objects: [] },
      ],
    });
  });
});
