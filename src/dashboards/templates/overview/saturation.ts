import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import type { Emitter, Workload } from '../../../model/service';
import type { Matchers } from '../../../model/slo';
import type { Threshold } from '../../../model/threshold';
import { rate, selector, sumBy } from '../../../promql/print';
import type { Context } from '../../context';
import { ofEmitter } from '../of-emitter';
import { share } from '../queries';
import { podsOf } from './pods';

const ofLimit: readonly Threshold[] = [
  { colour: 'green' },
  { value: 0.8, colour: 'orange' },
  { value: 0.95, colour: 'red' },
];

const window = '$__rate_interval';

/** Containers on a cluster; where there is none, the processes as they measure themselves. */
export function saturationPanels(service: Service, { environment }: Context): readonly Panel[] {
  const { workload, telemetry } = service;
  const containers =
    environment.kind === 'cluster' && workload !== undefined ? containerPanels(workload) : [];
  const processes =
    containers.length === 0 && telemetry?.scrape !== undefined
      ? processPanels(service, processOf(service))
      : [];
  const runtime = telemetry?.http === 'prom-client' ? [eventLoopPanel(service)] : [];
  return [...containers, ...processes, ...runtime];
}

function containerPanels(workload: Workload): readonly Panel[] {
  const pods: Matchers = { namespace: workload.namespace, pod: { re: podsOf(workload) } };
  const containers: Matchers = { ...pods, container: { not: '' } };
  const byPod = (expr: string): string => sumBy(['pod'], expr);
  const limit = (resource: string): string =>
    byPod(selector('kube_pod_container_resource_limits', { ...pods, resource }));
  const perSecond = (metric: string): string => byPod(rate(selector(metric, containers), window));
  const legend = '{{pod}}';
  return [
    {
      kind: 'timeseries',
      title: 'CPU of limit',
      description: 'Used CPU over the limit. Near 100 % the container is throttled and latency rises.',
      queries: [{ expr: share(perSecond('container_cpu_usage_seconds_total'), limit('cpu')), legend }],
      unit: 'percentunit',
      thresholds: ofLimit,
    },
    {
      kind: 'timeseries',
      title: 'CPU throttled',
      description:
        'Share of scheduling periods in which the container had to wait. Raise the limit or add pods.',
      queries: [
        {
          expr: share(
            perSecond('container_cpu_cfs_throttled_periods_total'),
            perSecond('container_cpu_cfs_periods_total'),
          ),
          legend,
        },
      ],
      unit: 'percentunit',
    },
    {
      kind: 'timeseries',
      title: 'Memory of limit',
      description: 'Memory that cannot be reclaimed over the limit. At 100 % the container is killed.',
      queries: [
        {
          expr: share(byPod(selector('container_memory_working_set_bytes', containers)), limit('memory')),
          legend,
        },
      ],
      unit: 'percentunit',
      thresholds: ofLimit,
    },
    {
      kind: 'timeseries',
      title: 'Restarts',
      description:
        'Containers restarted within an hour. More than one points to a crash loop: read the last logs.',
      queries: [
        {
          expr: byPod(`increase(${selector('kube_pod_container_status_restarts_total', pods)}[1h])`),
          legend,
        },
      ],
      unit: 'none',
    },
  ];
}

interface ProcessMetrics {
  readonly cpu: string;
  readonly memory: string;
}

/** What clients of Prometheus say in every language. */
const usual: ProcessMetrics = { cpu: 'process_cpu_seconds_total', memory: 'process_resident_memory_bytes' };

const collector: ProcessMetrics = {
  cpu: 'otelcol_process_cpu_seconds',
  memory: 'otelcol_process_memory_rss',
};

/** Of an exporter there is nothing here: what it says of a process is about itself, not about what it measures. */
const processMetrics: Partial<Record<Emitter, ProcessMetrics>> = {
  'node-prom-client': usual,
  'jvm-prometheus': usual,
  'otel-collector': collector,
  jaeger: collector,
};

function processOf(service: Service): ProcessMetrics | undefined {
  return service.telemetry?.emits === undefined ? usual : ofEmitter(service, processMetrics);
}

function processPanels({ job }: Service, metrics: ProcessMetrics | undefined): readonly Panel[] {
  if (metrics === undefined) return [];
  const legend = '{{instance}}';
  return [
    {
      kind: 'timeseries',
      title: 'CPU of processes',
      description: 'Cores in use. A single-threaded process cannot use more than one.',
      queries: [{ expr: rate(selector(metrics.cpu, { job }), window), legend }],
      unit: 'none',
    },
    {
      kind: 'timeseries',
      title: 'Memory of processes',
      description: 'Resident memory. A rise that never ends is a leak.',
      queries: [{ expr: selector(metrics.memory, { job }), legend }],
      unit: 'bytes',
    },
  ];
}

function eventLoopPanel({ job }: Service): Panel {
  return {
    kind: 'timeseries',
    title: 'Event loop lag p99',
    description: 'How long Node.js is busy before it can look at the next event. It adds to every request.',
    queries: [{ expr: selector('nodejs_eventloop_lag_p99_seconds', { job }), legend: '{{instance}}' }],
    unit: 's',
  };
}
