import { defineDashboard, serviceOverview } from '#o11y';
import collector from '../../services/platform/collector.service';

export default defineDashboard({
  title: 'OpenTelemetry Collector',
  description: 'Whether spans, metrics and logs pass the agents and the gateway, and which traces are kept.',
  service: collector,
  variables: [
    {
      name: 'job',
      label: 'job',
      metric: 'otelcol_process_uptime',
      match: { job: { re: '.*/collector.*' } },
      title: 'Collector',
    },
  ],
  rows: [
    {
      title: 'In and out',
      panels: [
        {
          kind: 'timeseries',
          title: 'Accepted',
          description: 'What receivers take in, by signal.',
          queries: [
            {
              expr: 'sum by (job) (rate(otelcol_receiver_accepted_spans{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} spans',
            },
            {
              expr: 'sum by (job) (rate(otelcol_receiver_accepted_metric_points{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} metric points',
            },
            {
              expr: 'sum by (job) (rate(otelcol_receiver_accepted_log_records{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} log records',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Refused',
          description: 'Turned away, mostly by the memory limit. Senders try again, then drop: add replicas.',
          queries: [
            {
              expr: 'sum by (job) (rate(otelcol_receiver_refused_spans{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} spans',
            },
            {
              expr: 'sum by (job) (rate(otelcol_receiver_refused_metric_points{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} metric points',
            },
            {
              expr: 'sum by (job) (rate(otelcol_receiver_refused_log_records{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} log records',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Sent',
          description: 'What exporters delivered.',
          queries: [
            {
              expr: 'sum by (job, exporter) (rate(otelcol_exporter_sent_spans{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} {{exporter}} spans',
            },
            {
              expr: 'sum by (job, exporter) (rate(otelcol_exporter_sent_metric_points{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} {{exporter}} metric points',
            },
            {
              expr: 'sum by (job, exporter) (rate(otelcol_exporter_sent_log_records{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} {{exporter}} log records',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Lost spans',
          description:
            'Failed for good, or dropped because the queue was full. The receiving side is down or too slow.',
          queries: [
            {
              expr: 'sum by (job, exporter) (rate(otelcol_exporter_send_failed_spans{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} {{exporter}} failed',
            },
            {
              expr: 'sum by (job, exporter) (rate(otelcol_exporter_enqueue_failed_spans{job=~"$job"}[$__rate_interval]))',
              legend: '{{job}} {{exporter}} queue full',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Queues',
          description: 'How full the queues of the exporters are. They fill when the receiving side is slow.',
          queries: [
            {
              expr: 'sum by (job, exporter, data_type) (otelcol_exporter_queue_size{job=~"$job"}) / sum by (job, exporter, data_type) (otelcol_exporter_queue_capacity{job=~"$job"})',
              legend: '{{job}} {{exporter}} {{data_type}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [{ colour: 'green' }, { value: 0.7, colour: 'orange' }],
        },
        {
          kind: 'timeseries',
          title: 'Memory',
          description: 'Resident memory. Near the limit the memory limiter refuses what comes in.',
          queries: [
            {
              expr: 'max by (job, instance) (otelcol_process_memory_rss{job=~"$job"})',
              legend: '{{job}} {{instance}}',
            },
          ],
        },
      ],
    },
    {
      title: 'Sampling',
      panels: [
        {
          kind: 'timeseries',
          title: 'Traces kept and dropped',
          description: 'The decision of the tail sampler over all policies.',
          queries: [
            {
              expr: 'sum by (sampled) (rate(otelcol_processor_tail_sampling_global_count_traces_sampled{job=~"$job"}[$__rate_interval]))',
              legend: 'kept: {{sampled}}',
            },
          ],
          stacked: true,
        },
        {
          kind: 'timeseries',
          title: 'Kept by policy',
          description: 'Why traces are kept. Errors and slow requests should always be.',
          queries: [
            {
              expr: 'sum by (policy) (rate(otelcol_processor_tail_sampling_count_traces_sampled{sampled="true",job=~"$job"}[$__rate_interval]))',
              legend: '{{policy}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Traces in memory',
          description: 'Traces that wait for a decision.',
          queries: [
            {
              expr: 'sum by (instance) (otelcol_processor_tail_sampling_sampling_traces_on_memory{job=~"$job"})',
              legend: '{{instance}}',
            },
          ],
          unit: 'short',
        },
        {
          kind: 'timeseries',
          title: 'Dropped before a decision',
          description:
            'More traces at once than there is room for: raise the number of traces or add replicas.',
          queries: [
            {
              expr: 'sum by (instance) (rate(otelcol_processor_tail_sampling_sampling_trace_dropped_too_early{job=~"$job"}[$__rate_interval]))',
              legend: '{{instance}}',
            },
          ],
        },
      ],
    },
    serviceOverview(collector),
  ],
});
