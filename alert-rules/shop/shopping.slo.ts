import { defineSlo, journey } from '#o11y';
import storefront from '../../services/shop/storefront.service';
import catalogue from './catalogue-availability.slo';
import pages from './storefront-availability.slo';

export default defineSlo({
  service: storefront,
  objective: '99%',
  window: '28d',
  sli: journey.allOf(pages, catalogue),
  summary: 'customers find what they look for',
});
