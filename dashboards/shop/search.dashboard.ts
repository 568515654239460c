import { defineDashboard, jvmRuntime, serviceOverview } from '#o11y';
import search from '../../services/shop/search.service';

export default defineDashboard({
  title: 'Search',
  description: 'Whether customers find products, and how its Java process feels.',
  service: search,
  rows: [serviceOverview(search), jvmRuntime(search)],
});
