import { defineDashboard, serviceOverview } from '#o11y';
import jaeger from '../../services/platform/jaeger.service';
import jaegerQuery from '../../services/platform/jaeger-query.service';

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
              expr: 'sum(rate(otelcol_receiver_accepted_spans{job=~"$job"}[$__rate_interval]))',
              legend: 'accepted',
            },
            {
              expr: 'sum(rate(otelcol_receiver_refused_spans{job=~"$job"}[$__rate_interval]))',
              legend: 'refused',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Spans stored',
          description:
            'Handed to Elasticsearch. Less than is taken in for long means that the storage is too slow.',
          queries: [
            {
              expr: 'sum by (exporter) (rate(otelcol_exporter_sent_spans{job=~"$job"}[$__rate_interval]))',
              legend: '{{exporter}}',
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
              expr: 'sum by (operation) (rate(jaeger_storage_requests{job=~"$job"}[$__rate_interval]))',
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
              expr: '(sum by (operation) (rate(jaeger_storage_requests{result="err",job=~"$job"}[$__rate_interval])) or 0 * sum by (operation) (rate(jaeger_storage_requests{job=~"$job"}[$__rate_interval]))) / (sum by (operation) (rate(jaeger_storage_requests{job=~"$job"}[$__rate_interval])) > 0)',
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
              expr: 'max by (job, instance) (otelcol_process_memory_rss{job=~"$job"})',
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
              expr: 'sum by (job, instance) (rate(otelcol_process_cpu_seconds{job=~"$job"}[$__rate_interval]))',
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
