import { checkDashboards } from '../../src/dashboards/check';
import { buildPanel } from '../../src/dashboards/grafana/panels';
import { stepsOf } from '../../src/dashboards/limits/steps';
import type { AlertsDefinition } from '../../src/model/alerts';
import type { Panel } from '../../src/model/panel';
import type { Sli, SloDefinition, SloInput } from '../../src/model/slo';
import { defineAlerts, defineService, defineSlo, defineTeam, scalar } from '../../src/o11y';
import { formatText } from '../../src/problems/format';
import { cluster } from '../support/cluster';
import { dashboard, modelOf, panels } from './fixture';

const receiver = { kind: 'email', to: 'shop@example.com' } as const;
const shop = defineTeam({
  displayName: 'Shop',
  receivers: { page: receiver, ticket: receiver },
  codeOwners: ['@shop'],
});
const checkout = defineService({
  owner: shop,
  tier: 'critical',
  summary: 'takes orders',
  telemetry: { http: 'otel' },
});

const promise = (sli: Sli, changes: Partial<SloInput> = {}): SloDefinition =>
  defineSlo({ service: checkout, sli, ...changes });

const latency = promise({ kind: 'http-latency', service: checkout, threshold: '300ms' });
const availability = promise({ kind: 'http-availability', service: checkout }, { objective: '99.9%' });

const test5m = { series: { x: '0x10' }, at: '5m' } as const;
const alertOn = (name: string, expr: string, severity: 'page' | 'ticket') =>
  ({
    name,
    expr,
    for: '5m',
    severity,
    summary: 'x',
    description: 'x',
    fires: test5m,
    quiet: test5m,
  }) as const;

const alerts: AlertsDefinition = defineAlerts({
  service: checkout,
  alerts: [
    alertOn('DiskFull', 'used > 0.95', 'page'),
    alertOn('DiskFilling', '0.8 < used and growing', 'ticket'),
    alertOn('TooFew', 'replicas < 2', 'page'),
    alertOn('Unequal', 'a > b', 'page'),
  ],
});

describe('thresholds of an SLO', () => {
  test('are its latency, in the unit of the panel', () => {
    expect(stepsOf([{ slo: latency }], 's')).toEqual([{ colour: 'green' }, { value: 0.3, colour: 'orange' }]);
    expect(stepsOf([{ slo: latency }], 'ms')[1]).toEqual({ value: 300, colour: 'orange' });
    expect(stepsOf([{ slo: latency }], 'ns')[1]).toEqual({ value: 3e8, colour: 'orange' });
  });

  test('are what its budget allows of bad events, or the objective of good ones', () => {
    expect(stepsOf([{ slo: availability }], 'percentunit')).toEqual([
      { colour: 'green' },
      { value: 0.001, colour: 'red' },
    ]);
    expect(stepsOf([{ slo: availability, share: 'good' }], 'percent')).toEqual([
      { colour: 'red' },
      { value: 99.9, colour: 'green' },
    ]);
    const byTier = promise({ kind: 'http-availability', service: checkout });
    expect(stepsOf([{ slo: byTier, share: 'good' }], 'percentunit')[1]?.value).toBe(0.999);
  });

  test.each<readonly [Sli, number, string]>([
    [{ kind: 'at-most', value: { metric: 'queue_age_seconds' }, limit: 60 }, 60, 'green then orange'],
    [{ kind: 'at-least', value: { metric: 'replicas' }, limit: 2 }, 2, 'orange then green'],
    [{ kind: 'throughput', events: { metric: 'x_total' }, floor: '30/m' }, 0.5, 'orange then green'],
    [{ kind: 'web-vital', service: checkout, vital: 'cls' }, 0.1, 'green then orange'],
  ])('are its limit: %j', (sli, value, colours) => {
    const steps = stepsOf([{ slo: promise(sli) }], sli.kind === 'throughput' ? 'ops' : 'none');
    expect(steps[1]?.value).toBe(value);
    expect(steps.map(({ colour }) => colour).join(' then ')).toBe(colours);
  });
});

describe('thresholds of alerts', () => {
  test('are the numbers with which they compare, in the colour of their severity', () => {
    const limits = [
      { alerts, alert: 'DiskFull' },
      { alerts, alert: 'DiskFilling' },
    ];
    expect(stepsOf(limits, 'percentunit')).toEqual([
      { colour: 'green' },
      { value: 0.8, colour: 'orange' },
      { value: 0.95, colour: 'red' },
    ]);
  });

  test('are bad below where the alert says so, and the worst of all limits wins', () => {
    expect(
      stepsOf(
        [
          { alerts, alert: 'TooFew' },
          { alerts, alert: 'DiskFilling' },
        ],
        'none',
      ),
    ).toEqual([{ colour: 'red' }, { value: 0.8, colour: 'red' }, { value: 2, colour: 'orange' }]);
  });

  test('are read from built expressions too', () => {
    const built = defineAlerts({
      service: checkout,
      alerts: [{ ...alertOn('Built', '', 'page'), expr: { promql: `x > ${scalar(3)}` } }],
    });
    expect(stepsOf([{ alerts: built, alert: 'Built' }], 'none')[1]).toEqual({ value: 3, colour: 'red' });
  });
});

test('a panel draws them as lines', () => {
  const scope = { environment: cluster(), variables: [], targetOf: () => undefined };
  const panel: Panel = { ...panels.timeseries, unit: 's', thresholds: [{ slo: latency }] };
  expect(buildPanel(panel, scope).fieldConfig?.defaults).toMatchObject({
    thresholds: {
      steps: [
        { value: null, color: 'green' },
        { value: 0.3, color: 'orange' },
      ],
    },
    custom: { thresholdsStyle: { mode: 'dashed' } },
  });
});

describe('thresholds that cannot be taken', () => {
  const report = (panel: Panel): string =>
    formatText(checkDashboards(modelOf([dashboard({ rows: [{ title: 'All', panels: [panel] }] })])), {
      colour: false,
    }).replace(/\n*\d+ errors?, \d+ warnings?\n$/, '');
  const place = '  --> dashboards/shop/checkout.dashboard.ts  rows[0].panels[0].thresholds[0]';

  test('a latency in a panel of bytes', () => {
    expect(
      report({ ...panels['bar-gauge'], thresholds: [{ slo: latency }] }),
    ).toBe(`error O11Y1816: the threshold is seconds, and the panel shows 'bytes'
${place}
  expected a panel in 'ns', 'µs', 'ms', 's', 'm', 'h', 'd', 'dtdurations'
  correct the unit of the panel, or take the threshold from what promises or alerts on what it shows`);
  });

  test('an alert on seconds in a panel of milliseconds', () => {
    const slow = defineAlerts({
      service: checkout,
      alerts: [alertOn('Slow', 'max(prometheus_target_interval_length_seconds) > 60', 'page')],
    });
    const thresholds = [{ alerts: slow, alert: 'Slow' }];
    expect(report({ ...panels.gauge, unit: 's', thresholds })).not.toContain('O11Y1816');
    expect(
      report({ ...panels.gauge, unit: 'ms', thresholds }),
    ).toContain(`error O11Y1816: the threshold is seconds, and the panel shows 'ms'
${place}
  expected a panel in 's', 'dtdurations'`);
  });

  test('an alert that does not exist', () => {
    expect(
      report({ ...panels.gauge, thresholds: [{ alerts, alert: 'DiskFul' }] }),
    ).toBe(`error O11Y1817: there is no alert 'DiskFul'
${place}.alert
  expected one of DiskFull, DiskFilling, TooFew, Unequal
  did you mean 'DiskFull'?`);
  });

  test('an alert that compares two series', () => {
    expect(
      report({ ...panels.gauge, thresholds: [{ alerts, alert: 'Unequal' }] }),
    ).toBe(`error O11Y1817: the alert 'Unequal' compares with no number
${place}.alert
  expected an expression like \`x > 5\`, whose number can be drawn
  write the thresholds of the panel as values and colours`);
  });
});
