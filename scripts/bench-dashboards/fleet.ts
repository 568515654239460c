import type { Dashboard, Model } from '../../src/model/model';
import type { Panel } from '../../src/model/panel';

/** One query for each of the twenty panels of a dashboard, each of another shape; `$job` differs in every dashboard. */
const shapes: readonly string[] = [
  'sum by (status_code) (rate(http_request_duration_seconds_count{$job}[$__rate_interval]))',
  'sum by (route) (rate(http_request_duration_seconds_count{$job,status_code=~"5.."}[$__rate_interval])) / sum by (route) (rate(http_request_duration_seconds_count{$job}[$__rate_interval]))',
  'histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket{$job}[$__rate_interval])))',
  'histogram_quantile(0.5, sum by (le, route) (rate(http_request_duration_seconds_bucket{$job}[$__rate_interval])))',
  'sum by (pod) (rate(container_cpu_usage_seconds_total{$job,container!=""}[$__rate_interval]))',
  'sum by (pod) (container_memory_working_set_bytes{$job,container!=""})',
  'max by (pod) (container_memory_working_set_bytes{$job}) / on (pod) group_left () max by (pod) (kube_pod_container_resource_limits{$job,resource="memory"})',
  'topk(5, sum by (route) (rate(http_request_duration_seconds_count{$job}[$__rate_interval])))',
  'sum(increase(kube_pod_container_status_restarts_total{$job}[1h]))',
  'max_over_time(nodejs_eventloop_lag_p99_seconds{$job}[10m])',
  'avg by (pod) (nodejs_heap_size_used_bytes{$job} / nodejs_heap_size_total_bytes{$job})',
  'sum by (kind) (rate(nodejs_gc_duration_seconds_sum{$job}[$__rate_interval]))',
  'kube_deployment_status_replicas_available{$job} < kube_deployment_spec_replicas{$job}',
  'count by (version) (nodejs_version_info{$job})',
  'time() - process_start_time_seconds{$job}',
  'sum(rate(http_request_duration_seconds_count{$job}[$__rate_interval])) - sum(rate(http_request_duration_seconds_count{$job}[$__rate_interval] offset 1d))',
  'predict_linear(kubelet_volume_stats_available_bytes{$job}[6h], 86400) < 0',
  'sum by (pod) (rate(container_cpu_cfs_throttled_periods_total{$job}[$__rate_interval])) / sum by (pod) (rate(container_cpu_cfs_periods_total{$job}[$__rate_interval]))',
  'avg_over_time(sum(rate(http_request_duration_seconds_count{$job}[5m]))[1h:5m])',
  'sum by (le) (rate(http_request_duration_seconds_bucket{$job}[$__rate_interval]))',
];

/** The kinds of the panels, in the order of the shapes; the others are time series. */
const kinds: Readonly<Record<number, (base: Base, expr: string) => Panel>> = {
  8: (base, expr) => ({ ...base, kind: 'stat', unit: 'short', queries: [{ expr }] }),
  9: (base, expr) => ({ ...base, kind: 'stat', unit: 's', queries: [{ expr }] }),
  10: (base, expr) => ({ ...base, kind: 'gauge', unit: 'percentunit', max: 1, queries: [{ expr }] }),
  13: (base, expr) => ({ ...base, kind: 'bar-gauge', unit: 'short', queries: [{ expr }] }),
  14: (base, expr) => ({ ...base, kind: 'stat', unit: 's', queries: [{ expr }] }),
  19: (base, expr) => ({ ...base, kind: 'heatmap', unit: 's', expr }),
};

interface Base {
  readonly title: string;
  readonly description: string;
}

/** The dashboards of so many teams' services, all of the one service that the model has. */
export function withDashboards(model: Model, count: number): Model {
  const [service] = model.services;
  if (service === undefined) throw new Error('the model has no service');
  const dashboards = Array.from({ length: count }, (_, index): Dashboard => {
    const name = `service-${index}`;
    return {
      id: `${service.owner.id}/${name}`,
      name,
      file: `dashboards/${service.owner.id}/${name}.dashboard.ts`,
      title: name,
      description: 'Requests, errors, duration and saturation.',
      service,
      rows: [{ title: 'Requests', panels: shapes.map((shape, panel) => panelOf(shape, panel, name)) }],
    };
  });
  return { ...model, slos: [], alerts: [], dashboards };
}

function panelOf(shape: string, index: number, name: string): Panel {
  const base: Base = {
    title: `Panel ${index}`,
    description: `What panel ${index} shows, and what to do when it looks bad.`,
  };
  const expr = shape.replaceAll('$job', `job="shop/${name}"`);
  return (
    kinds[index]?.(base, expr) ?? {
      ...base,
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expr, legend: '{{route}}' }],
    }
  );
}
