import { defineService } from '#o11y';
import alertmanager from './alertmanager.service';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'stores metrics and evaluates every rule',
  layer: 'metrics',
  workload: { namespace: 'o11y-system', statefulSet: 'prometheus-kube-prometheus-stack-prometheus' },
  telemetry: { job: 'kube-prometheus-stack-prometheus' },
  dependsOn: [alertmanager],
});
