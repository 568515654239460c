import { defineAlerts } from '#o11y';
import metrics from '#o11y/metrics/jaeger';
import jaeger from '../../services/platform/jaeger.service';

const refused = metrics.jaeger_storage_bulk_index_errors.where({ job: 'o11y-system/jaeger' });

const series = `${refused.where({ pod: 'p', name: 'elasticsearch', role: 'tracestore' })}`;

export default defineAlerts({
  service: jaeger,
  alerts: [
    {
      name: 'JaegerLosesSpans',
      expr: refused.rate('5m').sum('pod').above(0),
      for: '10m',
      severity: 'ticket',
      summary: 'Elasticsearch refuses {{ $value | humanize }} spans a second of {{ $labels.pod }}',
      description:
        'They are lost: nothing tries again, and the counters of the Collector call them sent. The log says why they were refused.',
      fires: {
        series: { [series]: '0+60x30' },
        at: '20m',
      },
      quiet: {
        series: { [series]: '60x30' },
        at: '20m',
      },
    },
  ],
});
