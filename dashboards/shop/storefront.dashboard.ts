import { defineDashboard, nodeRuntime, serviceOverview } from '#o11y';
import storefront from '../../services/shop/storefront.service';
import errors from './storefront-errors.dashboard';
import experience from './storefront-experience.dashboard';
import promises from './storefront-promises.dashboard';

export default defineDashboard({
  title: 'Storefront',
  description: 'The pages that customers see.',
  service: storefront,
  links: [
    { title: 'Promises', dashboard: promises },
    { title: 'Errors', dashboard: errors },
    { title: 'Experience', dashboard: experience },
  ],
  rows: [serviceOverview(storefront), nodeRuntime(storefront)],
});
