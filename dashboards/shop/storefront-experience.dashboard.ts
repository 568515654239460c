import { defineDashboard, syntheticChecks, webVitals } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineDashboard({
  title: 'Experience of customers',
  description: 'Whether the shop opens from outside, and how fast its pages are in browsers.',
  service: storefront,
  timeRange: '6h',
  rows: [syntheticChecks(storefront), webVitals(storefront)],
});
