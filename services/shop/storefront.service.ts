import { defineService } from '#o11y';
import catalogue from './catalogue.service';
import checkout from './checkout.service';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'frontend',
  summary: 'the pages that customers see',
  workload: { namespace: 'shop', deployment: 'storefront' },
  telemetry: { http: 'prom-client', emits: ['node-prom-client'], scrape: { port: 'http' } },
  dependsOn: [catalogue, checkout],
});
