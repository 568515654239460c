import { contextOf } from '../../src/dashboards/context';
import { serviceOverview } from '../../src/dashboards/templates/overview/overview';
import type { Row } from '../../src/model/dashboard';
import type { Environment, Service, Slo } from '../../src/model/model';
import type { Panel } from '../../src/model/panel';
import { queriesOf } from '../../src/model/panel-queries';
import { cluster } from '../support/cluster';
import { modelOf, service, slo } from './fixture';

const local: Environment = {
  kind: 'local',
  timeScale: 30,
  id: 'local',
  name: 'local',
  file: 'environments/local.environment.ts',
};

function rowsOf(
  of: Service,
  slos: readonly Slo[] = [],
  environment: Environment = cluster(),
): readonly Row[] {
  return serviceOverview.rows(of, contextOf(modelOf([], slos), environment));
}

function titles(rows: readonly Row[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(rows.map(({ title, panels }) => [title, panels.map((panel) => panel.title)]));
}

function panel(rows: readonly Row[], title: string): Panel {
  const found = rows.flatMap(({ panels }) => panels).find((each) => each.title === title);
  if (found === undefined) throw new Error(`there is no panel ${title}`);
  return found;
}

const catalogue = service('catalogue', { telemetry: { http: 'otel' } });
const checkout = service('checkout', {
  telemetry: { http: 'prom-client', scrape: { port: 'http' } },
  dependsOn: [catalogue],
});

describe('serviceOverview', () => {
  test('goes from the promise to the cause', () => {
    expect(titles(rowsOf(checkout, [slo(checkout), slo(catalogue)]))).toEqual({
      'State of checkout': [
        'Alerts',
        'Error budget left',
        'Error budget over time',
        'Burn rate: checkout-availability',
      ],
      'Requests of checkout': ['Request rate', 'Error ratio', 'Latency', 'Latency distribution', 'Routes'],
      'Dependencies of checkout': [
        'Error budget of dependencies',
        'Error ratio of dependencies',
        'Latency p95 of dependencies',
      ],
      'Saturation of checkout': [
        'CPU of limit',
        'CPU throttled',
        'Memory of limit',
        'Restarts',
        'Event loop lag p99',
      ],
      'Logs of checkout': ['Log lines'],
      'Traces of checkout': ['Traces'],
    });
  });

  test('shows one budget of an SLO that has one for each route: the lowest', () => {
    const rows = rowsOf(checkout, [slo(checkout), slo(catalogue)]);
    for (const title of ['Error budget left', 'Error budget over time', 'Error budget of dependencies']) {
      expect(panel(rows, title)).toMatchObject({
        queries: [
          {
            expr: expect.stringMatching(/^min by \(slo\) \(slo:budget_remaining:ratio\{/),
            legend: '{{slo}}',
          },
        ],
      });
    }
  });

  test('leaves out what is not known of a service', () => {
    const { workload: _, ...nodes } = service('nodes');
    expect(titles(rowsOf(nodes))).toEqual({ 'State of nodes': ['Alerts'] });
  });

  test('keeps logs and traces closed, so that they send no queries until they are wanted', () => {
    const closed = rowsOf(checkout).filter(({ collapsed }) => collapsed);
    expect(closed.map(({ title }) => title)).toEqual(['Logs of checkout', 'Traces of checkout']);
  });

  test('draws the thresholds of the alerts into the burn rate', () => {
    expect(panel(rowsOf(checkout, [slo(checkout)]), 'Burn rate: checkout-availability')).toMatchObject({
      queries: [
        {
          expr: 'slo:burn_rate:ratio{slo="shop/checkout-availability",window="1h"}',
          legend: '1h, alert above 14.4',
        },
        { legend: '6h, alert above 6' },
        { legend: '1d, alert above 3' },
        { legend: '3d, alert above 1' },
      ],
      thresholds: [
        { colour: 'green' },
        { value: 1, colour: 'orange' },
        { value: 3, colour: 'orange' },
        { value: 6, colour: 'red' },
        { value: 14.4, colour: 'red' },
      ],
    });
  });

  test('shows the pairs of an SLO that has its own; where a page and a ticket share a factor, as a page', () => {
    const pairs = [
      { long: '6h', short: '30m', share: '10%', severity: 'page' },
      { long: '12h', short: '1h', share: '20%', severity: 'ticket' },
    ] as const;
    const rows = rowsOf(checkout, [slo(checkout, { burnPairs: pairs })]);
    expect(panel(rows, 'Burn rate: checkout-availability')).toMatchObject({
      queries: [{ legend: '6h, alert above 12' }, { legend: '12h, alert above 12' }],
      thresholds: [{ colour: 'green' }, { value: 12, colour: 'red' }],
    });
  });

  test('closes the burn rates of many SLOs into a row of their own', () => {
    const slos = ['a', 'b', 'c'].map((name) => slo(checkout, { id: `shop/${name}`, name }));
    const rows = rowsOf(checkout, slos);
    expect(titles(rows)).toMatchObject({
      'State of checkout': ['Alerts', 'Error budget left', 'Error budget over time'],
      'Burn rates of checkout': ['Burn rate: a', 'Burn rate: b', 'Burn rate: c'],
    });
    expect(rows.find(({ title }) => title === 'Burn rates of checkout')?.collapsed).toBe(true);
  });

  test('draws the promised latency in the unit of the convention', () => {
    const promise = slo(checkout, { sli: { kind: 'http-latency', service: checkout, threshold: '300ms' } });
    expect(panel(rowsOf(checkout, [promise]), 'Latency')).toMatchObject({
      unit: 's',
      thresholds: [{ colour: 'green' }, { value: 0.3, colour: 'orange' }],
    });
    const spans = service('spans', { telemetry: { http: 'span-metrics' } });
    const slow = slo(spans, { sli: { kind: 'http-latency', service: spans, threshold: '2s' } });
    expect(panel(rowsOf(spans, [slow]), 'Latency')).toMatchObject({
      unit: 'ms',
      thresholds: [{ colour: 'green' }, { value: 2000, colour: 'orange' }],
    });
  });

  test('counts no errors as none and no requests as no data', () => {
    expect(queriesOf(panel(rowsOf(checkout), 'Error ratio')).map(({ expr }) => expr)).toEqual([
      '(sum(rate(http_request_duration_seconds_count{job="shop/checkout",status_code=~"5.."}[$__rate_interval]))' +
        ' or 0 * sum(rate(http_request_duration_seconds_count{job="shop/checkout"}[$__rate_interval])))' +
        ' / (sum(rate(http_request_duration_seconds_count{job="shop/checkout"}[$__rate_interval])) > 0)',
    ]);
  });

  test('measures dependencies by their own convention, in seconds', () => {
    const spans = service('spans', { telemetry: { http: 'span-metrics' } });
    const caller = service('caller', { dependsOn: [catalogue, spans] });
    expect(queriesOf(panel(rowsOf(caller), 'Latency p95 of dependencies')).map(({ expr }) => expr)).toEqual([
      'histogram_quantile(0.95, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="shop/catalogue"}[$__rate_interval])))',
      'histogram_quantile(0.95, sum by (le) (rate(traces_span_metrics_duration_milliseconds_bucket{job="shop/spans",span_kind="SPAN_KIND_SERVER"}[$__rate_interval]))) / 1000',
    ]);
  });

  test.each([
    [{ namespace: 'shop', deployment: 'web' }, 'web-[a-z0-9]+-[a-z0-9]+'],
    [{ namespace: 'shop', statefulSet: 'db' }, 'db-[0-9]+'],
    [{ namespace: 'shop', daemonSet: 'agent' }, 'agent-[a-z0-9]+'],
  ] as const)('finds the pods of %j by the names that Kubernetes gives them', (workload, pods) => {
    const rows = rowsOf(service('any', { workload }));
    expect(queriesOf(panel(rows, 'Memory of limit'))[0]?.expr).toContain(`namespace="shop",pod=~"${pods}"`);
    expect(panel(rows, 'Log lines')).toMatchObject({
      query: `service.name:"any" OR (kubernetes.namespace:"shop" AND kubernetes.pod.name:/${pods}/)`,
    });
  });

  test('asks the processes themselves where there is no cluster', () => {
    expect(titles(rowsOf(checkout, [], local))['Saturation of checkout']).toEqual([
      'CPU of processes',
      'Memory of processes',
      'Event loop lag p99',
    ]);
  });

  test.each([
    [['otel-collector'], ['otelcol_process_cpu_seconds', 'otelcol_process_memory_rss']],
    [['jaeger'], ['otelcol_process_cpu_seconds', 'otelcol_process_memory_rss']],
    [['node-prom-client'], ['process_cpu_seconds_total', 'process_resident_memory_bytes']],
    [undefined, ['process_cpu_seconds_total', 'process_resident_memory_bytes']],
    [['redis-exporter'], []],
  ] as const)('asks a process that emits %j for %j: an exporter would speak of itself', (emits, metrics) => {
    const measured = service('any', {
      telemetry: { ...(emits === undefined ? {} : { emits }), scrape: { port: 'http' } },
    });
    const queries = rowsOf(measured, [], local).flatMap(({ panels }) => panels.flatMap(queriesOf));
    const asked = queries.flatMap(({ expr }) => /\w*process_\w+/.exec(expr) ?? []);
    expect(asked).toEqual(metrics);
  });
});
