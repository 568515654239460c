import { alertQuality, defineDashboard } from '#o11y';
import alertmanager from '../../services/platform/alertmanager.service';

export default defineDashboard({
  title: 'Alert quality',
  description: 'Which alerts wear people out, which nobody believes, and whether they arrive.',
  service: alertmanager,
  timeRange: '7d',
  rows: [alertQuality()],
});
