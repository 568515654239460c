import { defineSlo } from '#o11y';
import alertmanager from '../../services/platform/alertmanager.service';

export default defineSlo({
  service: alertmanager,
  objective: '99.9%',
  sli: {
    kind: 'at-least',
    value: {
      metric: 'alertmanager_cluster_members',
      match: { job: 'kube-prometheus-stack-alertmanager' },
    },
    limit: 2,
  },
  summary: 'a notification survives the loss of one Alertmanager',
});
