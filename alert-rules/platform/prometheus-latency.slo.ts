import { defineSlo } from '#o11y';
import prometheus from '../../services/platform/prometheus.service';

export default defineSlo({
  service: prometheus,
  objective: '99%',
  window: '30d',
  sli: {
    kind: 'latency',
    histogram: {
      metric: 'prometheus_http_request_duration_seconds',
      match: { job: 'kube-prometheus-stack-prometheus', handler: { re: '/api/v1/query(_range)?' } },
    },
    threshold: '3s',
  },
  summary: 'dashboards fill before anybody waits',
});
