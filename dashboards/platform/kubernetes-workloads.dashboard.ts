import { clusterState, defineDashboard } from '#o11y';
import kubernetes from '../../services/platform/kubernetes.service';

export default defineDashboard({
  title: 'Kubernetes workloads',
  description: 'Whether workloads run as they were asked to, and whether they get what they need.',
  service: kubernetes,
  rows: [clusterState()],
});
