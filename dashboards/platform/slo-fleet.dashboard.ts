import { defineDashboard, sloFleet } from '#o11y';
import prometheus from '../../services/platform/prometheus.service';

export default defineDashboard({
  title: 'SLO fleet',
  description: 'Every promise at a glance: what is left of its budget and how fast it burns.',
  service: prometheus,
  timeRange: '1d',
  rows: [sloFleet()],
});
