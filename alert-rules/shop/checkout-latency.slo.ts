import { defineSlo, http } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineSlo({
  service: checkout,
  objective: '99%',
  window: '30d',
  sli: http.latency(checkout, '300ms', { route: '/pay' }),
  summary: 'paying feels quick',
});
