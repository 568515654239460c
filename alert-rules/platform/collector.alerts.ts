import { defineAlerts } from '#o11y';
import collector from '../../services/platform/collector.service';

/** Agents, gateway and sampler: data is lost wherever one of them is full. */
const collectors = 'job=~"o11y-(agents|system)/collector(-agent|-sampler)?"';

const job = 'job="o11y-system/collector-sampler"';

export default defineAlerts({
  service: collector,
  alerts: [
    {
      name: 'CollectorRefusesSpans',
      expr: `sum by (pod) (rate(otelcol_receiver_refused_spans{${collectors}}[5m])) > 0`,
      for: '10m',
      severity: 'ticket',
      summary: '{{ $labels.pod }} refuses {{ $value | humanize }} spans a second',
      description: 'Its memory limit is reached or what comes behind it is slow. Traces have gaps meanwhile.',
      fires: {
        series: {
          [`otelcol_receiver_refused_spans{${job},pod="p",receiver="otlp",transport="grpc"}`]: '0+60x30',
        },
        at: '20m',
      },
      quiet: {
        series: {
          [`otelcol_receiver_refused_spans{${job},pod="p",receiver="otlp",transport="grpc"}`]: '60x30',
        },
        at: '20m',
      },
    },
    {
      name: 'CollectorQueueFull',
      expr: `max by (pod, exporter) (otelcol_exporter_queue_size{${collectors}} / otelcol_exporter_queue_capacity{${collectors}}) > 0.8`,
      for: '10m',
      severity: 'ticket',
      summary:
        'the queue of {{ $labels.exporter }} in {{ $labels.pod }} is {{ $value | humanizePercentage }} full',
      description:
        'The receiver behind this exporter does not keep up. When the queue is full, data is dropped.',
      fires: {
        series: {
          [`otelcol_exporter_queue_size{${job},pod="p",exporter="otlp",data_type="traces"}`]: '90x30',
          [`otelcol_exporter_queue_capacity{${job},pod="p",exporter="otlp",data_type="traces"}`]: '100x30',
        },
        at: '20m',
      },
      quiet: {
        series: {
          [`otelcol_exporter_queue_size{${job},pod="p",exporter="otlp",data_type="traces"}`]: '70x30',
          [`otelcol_exporter_queue_capacity{${job},pod="p",exporter="otlp",data_type="traces"}`]: '100x30',
        },
        at: '20m',
      },
    },
  ],
});
