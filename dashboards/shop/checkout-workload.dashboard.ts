import { defineDashboard, kubernetesWorkload } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineDashboard({
  title: 'Workload of the checkout',
  description: 'What Kubernetes says of it: replicas, restarts, resources, where it runs.',
  service: checkout,
  rows: [kubernetesWorkload(checkout)],
});
