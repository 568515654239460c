import { defineService } from '#o11y';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'batch',
  summary: 'sends the mail that confirms an order',
  workload: { namespace: 'shop', deployment: 'mailer' },
  telemetry: { emits: ['node-prom-client'], scrape: { port: 'http' } },
});
