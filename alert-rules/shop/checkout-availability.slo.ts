import { defineSlo, http } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineSlo({
  service: checkout,
  objective: '99.9%',
  window: '30d',
  sli: http.availability(checkout, { route: '/pay' }),
  summary: 'customers can pay',
  runbook: 'runbooks/shop/checkout-availability.md',
});
