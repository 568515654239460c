import { defineDashboard, serviceOverview } from '#o11y';
import metrics from '#o11y/metrics/otel-collector';
import alerts from '../../alert-rules/platform/collector.alerts';
import collector from '../../services/platform/collector.service';

/** The collectors that are chosen. */
const here = { job: /$job/ };

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
              expr: metrics.otelcol_receiver_accepted_spans.where(here).rate().sum('job'),
              legend: '{{job}} spans',
            },
            {
              expr: metrics.otelcol_receiver_accepted_metric_points.where(here).rate().sum('job'),
              legend: '{{job}} metric points',
            },
            {
              expr: metrics.otelcol_receiver_accepted_log_records.where(here).rate().sum('job'),
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
              expr: metrics.otelcol_receiver_refused_spans.where(here).rate().sum('job'),
              legend: '{{job}} spans',
            },
            {
              expr: metrics.otelcol_receiver_refused_metric_points.where(here).rate().sum('job'),
              legend: '{{job}} metric points',
            },
            {
              expr: metrics.otelcol_receiver_refused_log_records.where(here).rate().sum('job'),
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
              expr: metrics.otelcol_exporter_sent_spans.where(here).rate().sum('job', 'exporter'),
              legend: '{{job}} {{exporter}} spans',
            },
            {
              expr: metrics.otelcol_exporter_sent_metric_points.where(here).rate().sum('job', 'exporter'),
              legend: '{{job}} {{exporter}} metric points',
            },
            {
              expr: metrics.otelcol_exporter_sent_log_records.where(here).rate().sum('job', 'exporter'),
              legend: '{{job}} {{exporter}} log records',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Lost',
          description:
            'Given up after all attempts, or kept out of a full queue. The receiving side is down or too slow.',
          queries: [
            {
              expr: metrics.otelcol_exporter_send_failed_spans.where(here).rate().sum('job', 'exporter'),
              legend: '{{job}} {{exporter}} spans',
            },
            {
              expr: metrics.otelcol_exporter_send_failed_metric_points
                .where(here)
                .rate()
                .sum('job', 'exporter'),
              legend: '{{job}} {{exporter}} metric points',
            },
            {
              expr: metrics.otelcol_exporter_send_failed_log_records
                .where(here)
                .rate()
                .sum('job', 'exporter'),
              legend: '{{job}} {{exporter}} log records',
            },
            {
              expr: metrics.otelcol_exporter_enqueue_failed_spans.where(here).rate().sum('job', 'exporter'),
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
              expr: metrics.otelcol_exporter_queue_size
                .where(here)
                .sum('job', 'exporter', 'data_type')
                .dividedBy(
                  metrics.otelcol_exporter_queue_capacity.where(here).sum('job', 'exporter', 'data_type'),
                ),
              legend: '{{job}} {{exporter}} {{data_type}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [{ alerts, alert: 'CollectorQueueFull' }],
        },
        {
          kind: 'timeseries',
          title: 'Memory',
          description: 'Resident memory. Near the limit the memory limiter refuses what comes in.',
          queries: [
            {
              expr: metrics.otelcol_process_memory_rss.where(here).max('job', 'instance'),
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
              expr: metrics.otelcol_processor_tail_sampling_global_count_traces_sampled
                .where(here)
                .rate()
                .sum('sampled'),
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
              expr: metrics.otelcol_processor_tail_sampling_count_traces_sampled
                .where({ sampled: 'true', ...here })
                .rate()
                .sum('policy'),
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
              expr: metrics.otelcol_processor_tail_sampling_sampling_traces_on_memory
                .where(here)
                .sum('instance'),
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
              expr: metrics.otelcol_processor_tail_sampling_sampling_trace_dropped_too_early
                .where(here)
                .rate()
                .sum('instance'),
              legend: '{{instance}}',
            },
          ],
        },
      ],
    },
    serviceOverview(collector),
  ],
});
