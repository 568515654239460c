import { defineDashboard, platformHealth } from '#o11y';
import prometheus from '../../services/platform/prometheus.service';

export default defineDashboard({
  title: 'Platform health',
  description: 'Whether the platform itself is well: metrics, alerts, traces, logs and pages.',
  service: prometheus,
  rows: [platformHealth()],
});
