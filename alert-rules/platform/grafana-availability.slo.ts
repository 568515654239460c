import { defineSlo } from '#o11y';
import grafana from '../../services/platform/grafana.service';

const match = { job: 'grafana' };

export default defineSlo({
  service: grafana,
  objective: '99.5%',
  window: '30d',
  sli: {
    kind: 'bad-events',
    bad: {
      metric: 'grafana_http_request_duration_seconds_count',
      match: { ...match, status_code: { re: '5..' } },
    },
    total: { metric: 'grafana_http_request_duration_seconds_count', match },
  },
  summary: 'pages and dashboards open',
});
