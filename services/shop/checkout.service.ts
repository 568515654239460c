import { defineService } from '#o11y';
import catalogue from './catalogue.service';
import mailer from './mailer.service';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'critical',
  summary: 'takes an order and charges the card',
  workload: { namespace: 'shop', deployment: 'checkout' },
  telemetry: { http: 'prom-client', emits: ['node-prom-client'], scrape: { port: 'http' } },
  dependsOn: [catalogue, mailer],
});
