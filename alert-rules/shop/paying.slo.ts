import { defineSlo, journey } from '#o11y';
import checkout from '../../services/shop/checkout.service';
import availability from './checkout-availability.slo';
import latency from './checkout-latency.slo';

export default defineSlo({
  service: checkout,
  objective: '99.5%',
  // An order that fails is worse than one that takes a moment.
  sli: journey.weighted({ slo: availability, weight: 3 }, { slo: latency, weight: 1 }),
  summary: 'customers pay without trouble',
});
