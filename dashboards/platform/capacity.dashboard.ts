import { costAndCapacity, defineDashboard } from '#o11y';
import kubernetes from '../../services/platform/kubernetes.service';

export default defineDashboard({
  title: 'Cost and capacity',
  description: 'What is reserved and used, and when it will not suffice.',
  service: kubernetes,
  timeRange: '1d',
  rows: [costAndCapacity()],
});
