import { defineSlo, http } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineSlo({
  service: storefront,
  objective: '95%',
  window: '28d',
  sli: http.latency(storefront, '1s'),
  // A slow page does not hide behind the many fast ones.
  groupBy: ['route'],
  traffic: '5/s',
  summary: 'every page opens within a second',
});
