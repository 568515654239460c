import { defineSlo } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineSlo({
  service: storefront,
  objective: '99%',
  window: '28d',
  // Asked from outside the pods, so that it is also seen when no request arrives at all.
  sli: { kind: 'probe', url: 'http://storefront.shop.svc:3000/' },
  summary: 'the shop opens',
});
