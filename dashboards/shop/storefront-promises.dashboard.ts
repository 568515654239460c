import { defineDashboard, sloPage } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineDashboard({
  title: 'Promises of the storefront',
  description: 'What is left of every error budget, how fast it burns and how long it lasts.',
  service: storefront,
  timeRange: '1d',
  rows: [sloPage(storefront)],
});
