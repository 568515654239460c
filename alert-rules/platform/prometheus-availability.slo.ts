import { defineSlo } from '#o11y';
import prometheus from '../../services/platform/prometheus.service';

const match = { job: 'kube-prometheus-stack-prometheus' };

export default defineSlo({
  service: prometheus,
  objective: '99.9%',
  window: '30d',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'prometheus_http_requests_total', match: { ...match, code: { re: '5..' } } },
    total: { metric: 'prometheus_http_requests_total', match },
  },
  summary: 'queries are answered',
});
