import { defineDashboard, kubernetesWorkload, redis } from '#o11y';
import cache from '../../services/shop/cache.service';

export default defineDashboard({
  title: 'Cache',
  description: 'Whether Redis finds what it is asked for, fast enough, and has room for it.',
  service: cache,
  rows: [redis(cache), kubernetesWorkload(cache)],
});
