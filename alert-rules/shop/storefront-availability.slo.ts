import { defineSlo, http } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineSlo({
  service: storefront,
  objective: '99.5%',
  window: '28d',
  sli: http.availability(storefront),
  summary: 'pages open',
});
