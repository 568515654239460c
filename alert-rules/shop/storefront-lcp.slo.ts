import { defineSlo } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineSlo({
  service: storefront,
  objective: '95%',
  window: '28d',
  sli: { kind: 'web-vital', service: storefront, vital: 'lcp' },
  summary: 'pages are there at a glance',
});
