import { defineService } from '#o11y';
import shop from './shop.team';

/** Redis, with redis_exporter in its pods. */
export default defineService({
  owner: shop,
  tier: 'standard',
  summary: 'keeps baskets and sessions, and counts what the limits allow',
  workload: { namespace: 'shop', statefulSet: 'cache' },
  telemetry: { emits: ['redis-exporter'], scrape: { port: 'metrics' } },
});
