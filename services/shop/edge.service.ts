import { defineService } from '#o11y';
import shop from './shop.team';
import storefront from './storefront.service';

export default defineService({
  owner: shop,
  tier: 'frontend',
  summary: 'keeps pages near to customers',
  workload: { namespace: 'shop', deployment: 'edge' },
  telemetry: { http: 'prom-client', emits: ['node-prom-client'], scrape: { port: 'http' } },
  dependsOn: [storefront],
});
