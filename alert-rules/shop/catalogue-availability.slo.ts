import { defineSlo, http } from '#o11y';
import catalogue from '../../services/shop/catalogue.service';

export default defineSlo({
  service: catalogue,
  objective: '99.9%',
  window: '28d',
  sli: http.availability(catalogue),
  summary: 'products are shown',
});
