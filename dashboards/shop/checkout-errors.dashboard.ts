import { defineDashboard, errorAnalytics } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineDashboard({
  title: 'Errors of the checkout',
  description: 'Which orders fail, how, since when, and because of whom.',
  service: checkout,
  timeRange: '6h',
  rows: [errorAnalytics(checkout)],
});
