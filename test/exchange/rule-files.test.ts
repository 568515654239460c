import { imported, sloOf } from '../support/exchange';

const slothRule = (record: string, expr: string, more = ''): string => `    - record: ${record}
      expr: ${expr}
      labels: { sloth_id: mail-delivery, sloth_service: mail, sloth_slo: delivery${more} }
`;

const counted = (window: string): string =>
  slothRule(
    `slo:sli_error:ratio_rate${window}`,
    `(sum(rate(mails_total{result="lost"}[${window}]))) / (sum(rate(mails_total[${window}])))`,
    `, sloth_window: ${window}`,
  );

const slothAlert = (severity: string, ...pairs: readonly (readonly [string, string, number])[]): string => {
  const side = (window: string, factor: number): string =>
    `max(slo:sli_error:ratio_rate${window}{sloth_id="mail-delivery", sloth_service="mail", sloth_slo="delivery"} > (${factor} * 0.0009999999999999432)) without (sloth_window)`;
  const expr = pairs
    .map(([short, long, factor]) => `(${side(short, factor)} and ${side(long, factor)})`)
    .join(' or ');
  return `    - alert: MailIsLost
      expr: ${expr}
      labels: { sloth_severity: ${severity} }
`;
};

const sloth = (...alerts: readonly string[]): string => `groups:
- name: sloth-slo-sli-recordings-mail-delivery
  rules:
${counted('30m')}${counted('5m')}- name: sloth-slo-meta-recordings-mail-delivery
  rules:
${slothRule('slo:objective:ratio', 'vector(0.9990000000000001)')}${slothRule('slo:time_period:days', 'vector(28)')}- name: alerts
  rules:
${alerts.join('')}`;

const workbook = [
  slothAlert('page', ['5m', '1h', 13.44], ['30m', '6h', 5.6]),
  slothAlert('ticket', ['2h', '1d', 2.8], ['6h', '3d', 0.9333333333333333]),
];

const pyrra = (name: string, rules: string): string => `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: ${name} }
spec:
  groups:
  - name: ${name}
    rules:
${rules}`;

const pyrraRules = `    - record: jobs:burnrate5m
      expr: sum by (queue) (rate(jobs_total{result="failed"}[5m])) / sum by (queue) (rate(jobs_total[5m]))
      labels: { slo: job-errors }
    - alert: ErrorBudgetBurn
      expr: jobs:burnrate5m{slo="job-errors"} > (14 * (1-0.99)) and jobs:burnrate1h{slo="job-errors"} > (14 * (1-0.99))
      labels: { slo: job-errors, severity: critical, short: 5m, long: 1h, exhaustion: 2d }
    - record: jobs:increase4w
      expr: sum by (queue, result) (increase(jobs_total[4w]))
      labels: { slo: job-errors }
    - alert: SLOMetricAbsent
      expr: absent(jobs_total) == 1
      labels: { slo: job-errors, severity: critical }
`;

describe('rules that sloth made', () => {
  it('become the SLO again, without the noise of binary fractions', () => {
    const read = imported(sloth(...workbook));
    expect(sloOf(read, 'mail-delivery')).toBe(`defineSlo({
  service: mail,
  objective: '99.9%',
  window: '28d',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'mails_total', match: { result: 'lost' } },
    total: { metric: 'mails_total' },
  },
});
`);
    expect(read.left).toEqual([
      '7 shop/mail-delivery: alerts: the pair of 3d fires although the budget lasts: it is raised to a burn rate of 1',
    ]);
  });

  it('keep pairs of their own', () => {
    const read = imported(sloth(slothAlert('page', ['10m', '2h', 16.8])));
    expect(
      sloOf(read, 'mail-delivery'),
    ).toContain(`  burnPairs: [{ long: '2h', short: '10m', share: '5%', severity: 'page' }],
  alerting: { off: ['budget'] },
`);
  });

  it('list labels, texts and rules of plugins', () => {
    const text = sloth(
      ...workbook,
      slothRule('slo:numerator_correction:ratio1h', 'vector(1)', ', owner: me, cmd: x'),
    ).replace('sloth_severity: page }', 'sloth_severity: page }\n      annotations: { title: mail }');
    expect(imported(text).left.slice(0, 3)).toEqual([
      '4 mail-delivery: labels cmd: recorded series have the labels slo, slo_service and team; who is told follows from team and severity',
      expect.stringMatching(
        /^\d+ mail-delivery: the recording rule slo:numerator_correction:ratio1h: plugins of sloth/,
      ),
      expect.stringMatching(/^\d+ mail-delivery: annotations of alerts: texts and runbooks are generated$/),
    ]);
  });

  it('are left where their raw series are not among them', () => {
    const text = `groups: [{ name: x, rules: [{ alert: A, expr: 'slo:x{sloth_id="a-b"} > 1' }] }]\n`;
    expect(imported(text).left).toEqual(['1 a-b: the SLO: no rule of it counts raw series']);
  });
});

describe('rules that pyrra made', () => {
  it('become the objective again', () => {
    const read = imported(pyrra('job-errors', pyrraRules));
    expect(sloOf(read, 'job-errors')).toBe(`defineSlo({
  service: job,
  objective: '99%',
  window: '4w',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'jobs_total', match: { result: 'failed' } },
    total: { metric: 'jobs_total' },
  },
  groupBy: ['queue'],
});
`);
    expect(read.left).toEqual([
      "8 job-errors: service: pyrra knows none: it is taken to be 'job'",
      '11 job-errors: burn rates: it alerts at 14, 7, 2 and 1 times the pace of the budget; here the pairs of the tier apply',
    ]);
  });

  it.each([
    ['1 - histogram_fraction(0, 0.2, sum(rate(call_seconds{code="ok"}[5m])))', "threshold: '200ms'"],
    [
      '(sum(rate(call_seconds_count[5m])) - sum(rate(call_seconds_bucket{le=~"1(\\\\.0)?"}[5m]))) / sum(rate(call_seconds_count[5m]))',
      "sli: { kind: 'latency', histogram: { metric: 'call_seconds' }, threshold: '1s' },",
    ],
    [
      '(sum(count_over_time(probe_success{job="p"}[5m])) - sum(sum_over_time(probe_success{job="p"}[5m]))) / sum(count_over_time(probe_success{job="p"}[5m]))',
      "sli: { kind: 'probe', match: { job: 'p' } },",
    ],
  ])('are understood as %s', (expr, sli) => {
    const text = pyrra(
      'job-errors',
      pyrraRules.replace(/expr: sum by.*burn.*|expr: sum by \(queue\).*/, `expr: '${expr}'`),
    );
    expect(sloOf(imported(text), 'job-errors')).toContain(sli);
  });

  it('are left where nothing says the target', () => {
    const silent = pyrraRules.split('    - alert')[0] ?? '';
    expect(imported(pyrra('job-errors', silent)).left).toEqual([
      '8 job-errors: the SLO: no rule says its target: it has no alerts',
    ]);
  });
});

describe('rules that a person wrote', () => {
  it('are listed one by one, because the cases of an alert cannot be made up', () => {
    const text = `groups:
- name: mail
  rules:
  - alert: MailQueueIsLong
    expr: mail_queue > 100
  - record: mail:rate
    expr: rate(mails_total[5m])
`;
    expect(imported(text)).toEqual({
      files: {},
      left: [
        '4 -: the alert MailQueueIsLong: its cases cannot be made up: write it with defineAlerts, with a series that fires and one that stays quiet',
        '6 -: the recording rule mail:rate: no SLO that is known here needs it',
      ],
    });
  });
});
