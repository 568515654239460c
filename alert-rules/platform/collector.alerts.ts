import { defineAlerts } from '#o11y';
import metrics from '#o11y/metrics/otel-collector';
import collector from '../../services/platform/collector.service';

/** Agents, gateway and sampler: data is lost wherever one of them is full. */
const collectors = { job: /o11y-(agents|system)\/collector(-agent|-sampler)?/ };

const sampler = { job: 'o11y-system/collector-sampler', pod: 'p' };

const refused = metrics.otelcol_receiver_refused_spans;
const [spansLost, pointsLost, recordsLost] = [
  metrics.otelcol_exporter_send_failed_spans,
  metrics.otelcol_exporter_send_failed_metric_points,
  metrics.otelcol_exporter_send_failed_log_records,
];
const [size, capacity] = [metrics.otelcol_exporter_queue_size, metrics.otelcol_exporter_queue_capacity];

const spans = `${refused.where({ ...sampler, receiver: 'otlp', transport: 'grpc' })}`;
const queue = { ...sampler, exporter: 'otlp', data_type: 'traces' } as const;
const points = `${pointsLost.where({ ...sampler, exporter: 'otlp_http/prometheus-1' })}`;

export default defineAlerts({
  service: collector,
  alerts: [
    {
      name: 'CollectorRefusesSpans',
      expr: refused.where(collectors).rate('5m').sum('pod').above(0),
      for: '10m',
      severity: 'ticket',
      summary: '{{ $labels.pod }} refuses {{ $value | humanize }} spans a second',
      description: 'Its memory limit is reached or what comes behind it is slow. Traces have gaps meanwhile.',
      fires: {
        series: {
          [spans]: '0+60x30',
        },
        at: '20m',
      },
      quiet: {
        series: {
          [spans]: '60x30',
        },
        at: '20m',
      },
    },
    {
      name: 'CollectorQueueFull',
      expr: size.where(collectors).dividedBy(capacity.where(collectors)).max('pod', 'exporter').above(0.8),
      for: '10m',
      severity: 'ticket',
      summary:
        'the queue of {{ $labels.exporter }} in {{ $labels.pod }} is {{ $value | humanizePercentage }} full',
      description:
        'The receiver behind this exporter does not keep up. When the queue is full, data is dropped.',
      fires: {
        series: {
          [`${size.where(queue)}`]: '90x30',
          [`${capacity.where(queue)}`]: '100x30',
        },
        at: '20m',
      },
      quiet: {
        series: {
          [`${size.where(queue)}`]: '70x30',
          [`${capacity.where(queue)}`]: '100x30',
        },
        at: '20m',
      },
    },
    {
      name: 'CollectorLosesData',
      expr: spansLost
        .where(collectors)
        .rate('5m')
        .sum('pod', 'exporter')
        .above(0)
        .or(pointsLost.where(collectors).rate('5m').sum('pod', 'exporter').above(0))
        .or(recordsLost.where(collectors).rate('5m').sum('pod', 'exporter').above(0)),
      for: '10m',
      severity: 'ticket',
      summary:
        '{{ $labels.pod }} gives up {{ $value | humanize }} a second on the way to {{ $labels.exporter }}',
      description:
        'Spans, metric points or log records that could not be delivered for five minutes. Each exporter counts for itself: one of two Prometheus may have what the other lacks.',
      fires: {
        series: {
          [points]: '0+60x30',
        },
        at: '20m',
      },
      quiet: {
        series: {
          [points]: '60x30',
        },
        at: '20m',
      },
    },
  ],
});
