import { defineSlo } from '#o11y';
import collector from '../../services/platform/collector.service';

export default defineSlo({
  service: collector,
  objective: '99.9%',
  // Reported to those who pay for it, month by month.
  window: { calendar: 'month', timeZone: 'Europe/Berlin' },
  sli: {
    kind: 'bad-events',
    bad: {
      metric: 'otelcol_receiver_refused_spans',
      match: { job: 'o11y-system/collector' },
    },
    total: {
      promql:
        'sum(rate(otelcol_receiver_accepted_spans{job="o11y-system/collector"}[$__rate_interval])) + ' +
        '(sum(rate(otelcol_receiver_refused_spans{job="o11y-system/collector"}[$__rate_interval])) or vector(0))',
    },
  },
  summary: 'spans are accepted',
});
