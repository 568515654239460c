import { defineService } from '#o11y';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'standard',
  summary: 'knows the products and their prices',
  workload: { namespace: 'shop', deployment: 'catalogue' },
  telemetry: { http: 'prom-client', emits: ['node-prom-client'], scrape: { port: 'http' } },
});
