import { emptyProject, imported, sloOf } from '../support/exchange';

const spec = (slo: string): string => `version: prometheus/v1
service: mail
slos:
${slo.replace(/^/gm, '  ')}
`;

const bad = 'sum(rate(mails_total{job="mail", result=~"bounced|lost"}[{{.window}}]))';
const all = 'sum(rate(mails_total{job="mail"}[{{ .window }}]))';

const delivered = `- name: delivery
  objective: 99.5
  description: mail arrives
  sli:
    events:
      error_query: ${bad}
      total_query: ${all}`;

describe('a spec of sloth', () => {
  it('becomes a service that declares what is measured, and an SLO about it', () => {
    expect(imported(spec(delivered)).files).toEqual({
      'services/shop/mail.service.ts': `import { defineService } from '#o11y';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'standard',
  summary: 'what mail does, and for whom',
});
`,
      'services/shop/mail.metrics.ts': `import { defineMetrics } from '#o11y';

export default defineMetrics({
  metrics: { mails_total: { type: 'counter', labels: { result: 'read by an imported SLO' } } },
});
`,
      'alert-rules/shop/mail-delivery.slo.ts': `import { defineSlo } from '#o11y';
import mail from '../../services/shop/mail.service';

export default defineSlo({
  service: mail,
  objective: '99.5%',
  window: '30d',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'mails_total', match: { job: 'mail', result: { re: 'bounced|lost' } } },
    total: { metric: 'mails_total', match: { job: 'mail' } },
  },
  summary: 'mail arrives',
});
`,
    });
    expect(imported(spec(delivered)).left).toEqual([]);
  });

  it('is about the service that exists, by its conventions', () => {
    const text = `version: prometheus/v1
service: checkout
slos:
  - name: checkout-pay
    objective: 99.9
    sli:
      events:
        error_query: sum(rate(http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."}[{{.window}}]))
        total_query: sum(rate(http_request_duration_seconds_count{job="shop/checkout",route="/pay"}[{{.window}}]))
  - name: latency
    objective: 99
    sli:
      events:
        error_query: |
          (
            sum(rate(http_request_duration_seconds_count{job="shop/checkout"}[{{.window}}]))
            -
            sum(rate(http_request_duration_seconds_bucket{job="shop/checkout",le="0.25"}[{{.window}}])) # slow ones
          )
        total_query: sum(rate(http_request_duration_seconds_count{job="shop/checkout"}[{{.window}}]))
`;
    const { files, left } = imported(text);
    expect(Object.keys(files)).toEqual([
      'alert-rules/shop/checkout-pay.slo.ts',
      'alert-rules/shop/checkout-latency.slo.ts',
    ]);
    expect(files['alert-rules/shop/checkout-pay.slo.ts']).toContain(
      "sli: http.availability(checkout, { route: '/pay' }),",
    );
    expect(files['alert-rules/shop/checkout-latency.slo.ts']).toContain(
      "sli: http.latency(checkout, '250ms'),",
    );
    expect(left).toEqual([]);
  });

  it('says what an existing service has to declare before the SLO can be written', () => {
    const text = spec(delivered).replace('service: mail', 'service: checkout');
    expect(imported(text).files).toEqual({});
    expect(imported(text).left).toEqual([
      "4 shop/checkout-delivery: the SLO: add to services/shop/checkout.metrics.ts and import again: mails_total: {type: 'counter', labels: {result: 'read by an imported SLO'}}",
    ]);
  });

  it('keeps the window of rates in expressions that are more than a counter', () => {
    const text = spec(`- name: slow
  objective: 99
  sli:
    raw:
      error_ratio_query: |
        1 - (
          sum by (queue) (rate(mails_total{result="sent"}[{{.window}}]) * 2)
          / sum by (queue) (rate(mails_total[{{.window}}]))
        )`);
    expect(sloOf(imported(text), 'mail-slow')).toContain(`  sli: {
    kind: 'good-events',
    good: { promql: 'rate(mails_total{result="sent"}[$__rate_interval]) * 2' },
    total: { metric: 'mails_total' },
  },
  groupBy: ['queue'],
`);
  });

  it('counts every moment the same where the ratio is all there is, and says so', () => {
    const text = spec(`- name: satisfaction
  objective: 95
  sli: { raw: { error_ratio_query: 'avg(1 - client_satisfaction_ratio)' } }`);
    const read = imported(text);
    expect(sloOf(read, 'mail-satisfaction')).toContain(`  sli: {
    kind: 'bad-events',
    bad: { promql: '(avg(1 - client_satisfaction_ratio)) >= 0' },
    total: { promql: '(avg(1 - client_satisfaction_ratio)) >= bool 0' },
  },
`);
    expect(read.left).toEqual([
      '6 mail/satisfaction: sli: every moment counts the same, whatever its traffic',
    ]);
  });

  it.each([
    ['page_alert: { disable: true }', "['1h', '6h', 'outage']"],
    ['ticket_alert: { disable: true }', "['1d', '3d', 'budget']"],
    [
      'page_alert: { disable: true }, ticket_alert: { disable: true }',
      "['1h', '6h', '1d', '3d', 'outage', 'budget', 'absence']",
    ],
  ])('switches off what %s means', (alerting, off) => {
    const read = imported(spec(`${delivered}\n  alerting: { ${alerting} }`));
    expect(sloOf(read, 'mail-delivery')).toContain(`  alerting: { off: ${off} },\n`);
    expect(read.left).toEqual([]);
  });

  it('switches off a pair that can never fire, and says so', () => {
    const read = imported(spec(delivered.replace('99.5', '90')));
    expect(sloOf(read, 'mail-delivery')).toContain("  alerting: { off: ['1h'] },\n");
    expect(read.left).toEqual([
      '4 shop/mail-delivery: alerts: the pair 1h/5m can never fire at an objective of 90%, and is switched off',
    ]);
  });

  it('lists labels, texts and plugins, each with its line', () => {
    const text = `version: prometheus/v1
service: mail
labels: { tier: '2' }
slo_plugins:
  chain: [{ id: sloth.dev/contrib/info_labels/v1 }]
slos:
${delivered.replace(/^/gm, '  ')}
    labels: { category: availability }
    alerting:
      name: MailIsLost
      page_alert:
        labels: { severity: critical }
      ticket_alert:
        disable: false
`;
    expect(imported(text).left).toEqual([
      '14 mail/delivery: slos[0].labels: recorded series have the labels slo, slo_service and team',
      '16 mail/delivery: slos[0].alerting.name: alerts are named after their SLO',
      '18 mail/delivery: slos[0].alerting.page_alert.labels: who is told follows from the team of the service and from the severity',
      '3 -: labels: recorded series have the labels slo, slo_service and team',
      '5 -: slo_plugins.chain[0]: plugins of sloth do not run here',
    ]);
  });

  it.each([
    [
      'sli: { plugin: { id: a/b } }',
      'its SLI comes from a plugin: import the rules that sloth generates from it',
    ],
    ['sli: {}', 'it has no SLI'],
    [
      'sli: { events: { error_query: "sum(rate(", total_query: "sum(x)" } }',
      'not PromQL: the query ends too early in sum(rate(',
    ],
    [
      'sli: { events: { error_query: "sum by (a) (rate(x[{{.window}}]))", total_query: "sum(rate(x[{{.window}}]))" } }',
      'its parts are grouped differently: by a and by nothing',
    ],
  ])('leaves an SLO with %s', (sli, why) => {
    const read = imported(spec(`- name: delivery\n  objective: 99\n  ${sli}`));
    expect(read).toEqual({ files: {}, left: [`4 mail/delivery: the SLO: ${why}`] });
  });

  it.each([
    ['100', "O11Y1201: objective '100%' is not a ratio between 0 and 1"],
    ['many', 'its objective is no number'],
  ])('leaves an SLO with the objective %s', (objective, why) => {
    const read = imported(spec(delivered.replace('99.5', objective)));
    expect(read.files).toEqual({});
    expect(read.left).toEqual([expect.stringContaining(why)]);
  });

  it('is read the same as a custom resource', () => {
    const resource = `apiVersion: sloth.slok.dev/v1
kind: PrometheusServiceLevel
metadata: { name: mail, namespace: monitoring }
spec:
  service: mail
  slos:
${delivered.replace('error_query', 'errorQuery').replace('total_query', 'totalQuery').replace(/^/gm, '    ')}
`;
    expect(imported(resource)).toEqual(imported(spec(delivered)));
  });

  it('says so where two SLOs get the same name', () => {
    const twice = `${spec(delivered)}---\n${spec(delivered)}`;
    expect(imported(twice).left).toEqual([
      '15 mail-delivery: the SLO: shop/mail-delivery is the name of another one, in line 4 of given.yml',
    ]);
  });

  it('has windows that no SLO names', () => {
    const windows = 'kind: AlertWindows\nspec: { sloPeriod: 7d }\n';
    expect(imported(windows, emptyProject).left).toEqual([
      '1 -: alert windows of 7d: no SLO names them: write burnPairs where they are wanted',
    ]);
  });
});
