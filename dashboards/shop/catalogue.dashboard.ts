import { defineDashboard, hitRates, nodeRuntime, serviceOverview } from '#o11y';
import catalogue from '../../services/shop/catalogue.service';

export default defineDashboard({
  title: 'Catalogue',
  description: 'Products and prices, and the cache before them.',
  service: catalogue,
  rows: [serviceOverview(catalogue), hitRates(catalogue), nodeRuntime(catalogue)],
});
