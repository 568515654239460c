import { formatGitlabReport, formatPlans, formatPlansJson } from '../../src/terraform/format-summary';
import type { StackPlan } from '../../src/terraform/plan';

const alerting: StackPlan = {
  stack: 'dev-alerting',
  view: 'state',
  summary: {
    counts: { create: 1, update: 2, delete: 0 },
    changes: [
      { address: 'kubernetes_namespace_v1.shop', action: 'create', fields: [], objects: [] },
      { address: 'helm_release.touched', action: 'update', fields: [], objects: [] },
      {
        address: 'helm_release.rules-shop',
        action: 'update',
        fields: [{ path: 'version', before: '1.0.0', after: '1.0.1' }],
        objects: [
          { action: 'delete', object: 'PrometheusRule shop/mail', fields: [] },
          {
            action: 'update',
            object: 'ConfigMap shop/pipeline',
            fields: [
              { path: 'data.text', before: 'input\nfilter\noutput', after: 'input\ngrok\nmutate\noutput' },
            ],
          },
        ],
      },
    ],
  },
};

const dashboards: StackPlan = {
  stack: 'dev-dashboards',
  view: 'empty',
  summary: { counts: { create: 0, update: 0, delete: 0 }, changes: [] },
};

describe('a plan for people', () => {
  it('says how it was made, what changes and only the lines that differ', () => {
    expect(formatPlans([alerting, dashboards], { colour: false })).toBe(`\
dev-alerting: 1 to create, 2 to change, 0 to delete (against the real state, not refreshed: what was changed by hand does not show)
  + kubernetes_namespace_v1.shop
  ~ helm_release.touched (computed attributes only)
  ~ helm_release.rules-shop
      version
        - 1.0.0
        + 1.0.1
      - PrometheusRule shop/mail
      ~ ConfigMap shop/pipeline
          data.text
            - filter
            + grok
            + mutate

dev-dashboards: no changes (against an empty state: everything shows as created, and it cannot be applied)
`);
  });

  it('cuts what nobody reads to the end', () => {
    const long = Array.from({ length: 30 }, (_, line) => `${line} ${'x'.repeat(200)}`).join('\n');
    const change = {
      address: 'a.b',
      action: 'update' as const,
      fields: [{ path: 'text', after: long }],
      objects: [],
    };
    const plan = { ...dashboards, summary: { ...dashboards.summary, changes: [change] } };
    const lines = formatPlans([plan], { colour: false }).split('\n');
    expect(lines).toContain('        + … 22 more lines');
    expect(Math.max(...lines.slice(1).map((line) => line.length))).toBeLessThan(180);
  });
});

describe('a plan for machines', () => {
  it('is the same data', () => {
    expect(JSON.parse(formatPlansJson([alerting]))).toEqual({ plans: [alerting] });
  });

  it('is a sum for GitLab', () => {
    expect(formatGitlabReport([alerting, alerting, dashboards])).toBe('{"create":2,"update":4,"delete":0}\n');
  });
});
