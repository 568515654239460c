import { defineDashboard, sloPage } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineDashboard({
  title: 'Promises of the checkout',
  description: 'What is left of every error budget, how fast it burns and how long it lasts.',
  service: checkout,
  timeRange: '1d',
  rows: [sloPage(checkout)],
});
