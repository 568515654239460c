import { defineService } from '#o11y';
import cache from './cache.service';
import shop from './shop.team';

/** As Envoy Gateway installs it. */
export default defineService({
  owner: shop,
  tier: 'standard',
  summary: 'counts requests of all proxies of the gateway against the limit of each plan',
  workload: { namespace: 'envoy-gateway-system', deployment: 'envoy-ratelimit' },
  telemetry: { emits: ['envoy-ratelimit'], scrape: { port: 'metrics' } },
  dependsOn: [cache],
});
