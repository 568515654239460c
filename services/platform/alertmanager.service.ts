import { defineService } from '#o11y';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'brings alerts to the people who own them',
  layer: 'metrics',
  workload: { namespace: 'o11y-system', statefulSet: 'alertmanager-kube-prometheus-stack-alertmanager' },
  telemetry: { job: 'kube-prometheus-stack-alertmanager' },
});
