import { defineSlo } from '#o11y';
import alertmanager from '../../services/platform/alertmanager.service';

const match = { job: 'kube-prometheus-stack-alertmanager' };

export default defineSlo({
  service: alertmanager,
  objective: '99.5%',
  window: '30d',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'alertmanager_notifications_failed_total', match },
    total: { metric: 'alertmanager_notifications_total', match },
  },
  summary: 'notifications reach their receivers',
});
