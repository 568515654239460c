import { defineDashboard, errorAnalytics } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineDashboard({
  title: 'Errors of the storefront',
  description: 'Which pages fail, how, since when, and because of whom.',
  service: storefront,
  timeRange: '6h',
  rows: [errorAnalytics(storefront)],
});
