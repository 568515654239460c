import { defineDashboard, scalar, serviceOverview } from '#o11y';
import metrics from '#o11y/metrics/jaeger';
import jaeger from '../../services/platform/jaeger.service';
import jaegerQuery from '../../services/platform/jaeger-query.service';

/** The parts that are chosen. */
const here = { job: /$job/ };

const requests = metrics.jaeger_storage_requests.where(here).rate().sum('operation');
const failed = metrics.jaeger_storage_requests
  .where({ result: 'err', ...here })
  .rate()
  .sum('operation');

export default defineDashboard({
  title: 'Jaeger',
  description: 'Whether traces are stored and found.',
  service: jaeger,
  variables: [
    {
      name: 'job',
      label: 'job',
      metric: 'otelcol_process_uptime',
      match: { job: { re: '.*/jaeger.*' } },
      title: 'Part',
    },
  ],
  lint: [
    {
      rule: 'duplicated-panel',
      panel: 'Error budget of dependencies',
      reason: 'Both depend on Elasticsearch alone, and each overview is read by itself.',
    },
  ],
  rows: [
    {
      title: 'Traces',
      panels: [
        {
          kind: 'timeseries',
          title: 'Spans taken in',
          description: 'Accepted from the gateway, and refused.',
          queries: [
            {
              expr: metrics.otelcol_receiver_accepted_spans.where(here).rate().sum(),
              legend: 'accepted',
            },
            {
              expr: metrics.otelcol_receiver_refused_spans.where(here).rate().sum(),
              legend: 'refused',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Written to Elasticsearch',
          description:
            'Spans, and new names of services. What is refused is lost, although the counters of the Collector call it sent.',
          queries: [
            {
              expr: metrics.jaeger_storage_bulk_index_inserts.where(here).rate().sum(),
              legend: 'written',
            },
            {
              expr: metrics.jaeger_storage_bulk_index_errors.where(here).rate().sum(),
              legend: 'refused',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Storage requests',
          description: 'Searches and reads of the query part, by operation.',
          queries: [
            {
              expr: requests,
              legend: '{{operation}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Failed storage requests',
          description: 'Share that failed. People see an error page or no traces: look at Elasticsearch.',
          queries: [
            {
              expr: failed.or(scalar(0).times(requests)).dividedBy(requests.above(0)),
              legend: '{{operation}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Memory',
          description: 'Resident memory of each pod.',
          queries: [
            {
              expr: metrics.otelcol_process_memory_rss.where(here).max('job', 'instance'),
              legend: '{{job}} {{instance}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'CPU',
          description: 'Cores in use by each pod.',
          queries: [
            {
              expr: metrics.otelcol_process_cpu_seconds.where(here).rate().sum('job', 'instance'),
              legend: '{{job}} {{instance}}',
            },
          ],
        },
      ],
    },
    serviceOverview(jaeger),
    serviceOverview(jaegerQuery),
  ],
});
