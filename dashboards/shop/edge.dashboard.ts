import { defineDashboard, hitRates, nodeRuntime, serviceOverview } from '#o11y';
import edge from '../../services/shop/edge.service';

export default defineDashboard({
  title: 'Edge',
  description: 'How much never comes to the storefront, and what customers get meanwhile.',
  service: edge,
  rows: [hitRates(edge), serviceOverview(edge), nodeRuntime(edge)],
});
