import { defineService } from '#o11y';
import nodes from './nodes.service';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'starts and restarts workloads, measured by kube-state-metrics and the kubelets',
  layer: 'metrics',
  telemetry: { job: 'kube-state-metrics' },
  dependsOn: [nodes],
});
