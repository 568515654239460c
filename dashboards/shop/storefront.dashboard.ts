import { defineDashboard, nodeRuntime, serviceOverview } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineDashboard({
  title: 'Storefront',
  description: 'The pages that customers see.',
  service: storefront,
  rows: [serviceOverview(storefront), nodeRuntime(storefront)],
});
