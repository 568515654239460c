import { defineSlo, http } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineSlo({
  service: storefront,
  objective: '99.5%',
  window: '28d',
  // Hardly anybody asks: a single failure is a high error ratio, and no reason to wake somebody.
  sli: http.availability(storefront, { route: '/returns' }),
  summary: 'customers find out how to send something back',
});
