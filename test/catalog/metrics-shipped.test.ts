import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedCatalog, shippedEmitters, shippedMetrics } from '../../src/catalog/metrics-shipped';
import { checkPromql } from '../../src/promql/check';
import { series as recorded } from '../../src/slo/names';

const catalog = shippedCatalog();
const kinds = (text: string): readonly string[] => checkPromql(text, { catalog }).map(({ kind }) => kind);

test('every file of the folder is shipped', () => {
  const files = readdirSync(join(__dirname, '../../facts/metrics')).filter((file) => file.endsWith('.json'));
  const emitters = shippedEmitters().map(({ name }) => `${name}.json`);
  expect(emitters.sort()).toEqual(files.sort());
});

test('every file says what its emitter emits in the form of the catalogue', () => {
  const wrong = shippedEmitters()
    .flatMap(({ metrics }) => metrics)
    .filter(
      ({ name, type, labels, buckets, native, source, unit, help = '-', only = 'newer' }) =>
        !(
          /^[a-zA-Z_:][a-zA-Z0-9_:.]*$/.test(name) &&
          ['counter', 'gauge', 'histogram', 'summary', 'untyped'].includes(type) &&
          labels.every(
            (label) => label !== 'le' && label !== 'quantile' && /^[a-zA-Z_][\w.]*\*?$|^\*$/.test(label),
          ) &&
          (buckets === undefined ||
            (type === 'histogram' &&
              buckets.every((bound, i) => i === 0 || bound > (buckets[i - 1] ?? 0)))) &&
          (native === undefined || type === 'histogram') &&
          ['measured', 'documentation'].includes(source) &&
          (unit === undefined || /^[a-z]{2,}$/.test(unit)) &&
          /^\S.{0,199}$/.test(help) &&
          ['older', 'newer'].includes(only)
        ),
    );
  expect(wrong).toEqual([]);
  expect(shippedMetrics().length).toBeGreaterThan(4500);
});

test('no emitter contradicts another about the type of a series', () => {
  const types = new Map<string, Set<string>>();
  for (const { name, type } of shippedMetrics()) types.set(name, (types.get(name) ?? new Set()).add(type));
  expect([...types].filter(([, of]) => of.size > 1)).toEqual([]);
});

test('every emitter says where its metrics were read: off which version, or in which document of upstream', () => {
  const unsaid = shippedEmitters().filter(({ name, source, version, note = '' }) =>
    source === 'measured' ? version === undefined : name !== 'slo' && !note.includes('https://'),
  );
  expect(unsaid.map(({ name }) => name)).toEqual([]);
});

test('what needs a system that was not at hand is from documentation, what was scraped is measured', () => {
  const sources = new Map(shippedEmitters().map(({ name, source }) => [name, source]));
  const of = (names: readonly string[]): readonly unknown[] => names.map((name) => sources.get(name));
  expect(of(['jvm-micrometer', 'opentelemetry-operator', 'otel-http', 'opencost'])).toEqual(
    Array(4).fill('documentation'),
  );
  expect(of(['prometheus', 'node-exporter', 'envoy', 'kubelet', 'external-secrets'])).toEqual(
    Array(5).fill('measured'),
  );
});

test('in a file that is measured, a metric that was not seen says that it is from documentation', () => {
  const unseen = shippedEmitters()
    .filter(({ source }) => source === 'measured')
    .flatMap(({ metrics }) => metrics.filter(({ source }) => source !== 'measured'));
  expect(new Set(unseen.map(({ source }) => source))).toEqual(new Set(['documentation']));
  const sourceOf = (wanted: string): unknown =>
    shippedMetrics().find(({ name, emitter }) => name === wanted && emitter === 'cadvisor')?.source;
  expect(sourceOf('container_memory_working_set_bytes')).toBe('measured');
  expect(sourceOf('container_memory_migrate')).toBe('documentation');
});

test('what only the older of two measured versions emits is no metric, and the problem says which version had it', () => {
  expect(catalog.series.has('node_memory_KReclaimable_bytes')).toBe(false);
  const [finding] = checkPromql('node_memory_KReclaimable_bytes > 0', { catalog });
  expect(finding?.message).toBe(
    'nothing emits the metric node_memory_KReclaimable_bytes: node-exporter 1.5.0 did, 1.12.1 does not',
  );
  const versions = shippedEmitters().filter(({ metrics }) => metrics.some(({ only }) => only !== undefined));
  expect(versions.filter(({ version, older }) => version === undefined || older === undefined)).toEqual([]);
});

test('every series that our SLO rules record is known', () => {
  expect(Object.values(recorded).filter((name) => !catalog.series.has(name))).toEqual([]);
});

test.each([
  'up == 0',
  'ALERTS{alertstate="firing",severity="page"}',
  'sum by (instance) (rate(node_cpu_seconds_total{mode!="idle"}[5m]))',
  'node_filesystem_avail_bytes{fstype!="tmpfs",device_error=""} / node_filesystem_size_bytes',
  'increase(node_vmstat_oom_kill[5m]) > 0',
  'sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{container!=""}[5m]))',
  'container_memory_working_set_bytes / on (namespace, pod, container) kube_pod_container_resource_limits{resource="memory"}',
  'rate(container_cpu_cfs_throttled_periods_total[5m]) / rate(container_cpu_cfs_periods_total[5m])',
  'kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.1',
  'kube_deployment_status_replicas_available != kube_deployment_spec_replicas',
  'probe_ssl_earliest_cert_expiry - time() < 86400 * 14',
  'elasticsearch_cluster_health_status{color="red"} == 1',
  'rate(prometheus_notifications_dropped_total{alertmanager="x"}[5m])',
  'rate(pg_stat_database_xact_commit{datname="shop"}[5m])',
  'rate(otelcol_exporter_sent_spans{server_address!=""}[5m])',
  'rate(jaeger_storage_bulk_index_errors[5m])',
  'sum by (job) (rate(traces_span_metrics_calls_total{span_kind="SPAN_KIND_SERVER",status_code="STATUS_CODE_ERROR"}[5m]))',
  'nodejs_active_handles_total > 100',
  'slo:budget_remaining:ratio{team="shop",period="30d"} < 0',
  'sum by (envoy_cluster_name) (rate(envoy_cluster_upstream_rq_xx{envoy_response_code_class="5"}[5m]))',
  'histogram_quantile(0.99, sum by (le, db_operation_name) (rate(db_client_operation_duration_seconds_bucket[5m])))',
  'rate(jvm_gc_collection_seconds_sum{gc="G1 Young Generation"}[5m])',
  'jvm_memory_used_bytes{area="heap"} / jvm_memory_max_bytes{area="heap"}',
  'sum by (controller) (rate(controller_runtime_reconcile_errors_total[5m]))',
  'certmanager_certificate_expiration_timestamp_seconds - time() < 86400 * 14',
])('%s is right', (text) => {
  expect(kinds(text)).toEqual([]);
});

test.each([
  ['rate(nodejs_active_handles_total[5m])', ['rate-on-gauge']],
  ['pg_stat_database_xact_commit > 0', ['counter-without-rate']],
  ['rate(http_server_request_duration_count[5m])', ['unknown-metric']],
  ['alertmanager_marked_alerts', ['unknown-metric']],
  ['kube_endpoint_address_available', ['unknown-metric']],
  ['rate(container_memory_pgscan_total[5m])', ['unknown-metric']],
  ['apiserver_request_slo_duration_seconds_count', ['unknown-metric']],
  ['kube_pod_info{pod_name="x"}', ['unknown-label']],
])('%s: %s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('forty queries of each of a thousand services are checked within a second of work', () => {
  const queries = Array.from(
    { length: 40 },
    (_, i) => (service: number) =>
      `sum by (route) (rate(http_request_duration_seconds_count{job="shop/s${service}",status_code=~"5.."}[5m])) > ${i}`,
  );
  const start = process.cpuUsage();
  for (let service = 0; service < 1000; service++) {
    for (const query of queries) expectNone(checkPromql(query(service), { catalog }));
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(3);
});

function expectNone(findings: readonly unknown[]): void {
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
}
