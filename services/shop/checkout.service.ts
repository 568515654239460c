import { defineService } from '#o11y';
import catalogue from './catalogue.service';
import mailer from './mailer.service';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'critical',
  summary: 'takes an order and charges the card',
  workload: { namespace: 'shop', deployment: 'checkout' },
  telemetry: {
    http: 'prom-client',
    scrape: { port: 'http' },
    metrics: {
      http_request_duration_seconds: {
        type: 'histogram',
        labels: ['method', 'route', 'status_code'],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.3, 0.5, 1, 2.5, 5, 10],
      },
      http_client_request_duration_seconds: {
        type: 'histogram',
        labels: ['method', 'peer', 'status_code'],
      },
      shop_orders_total: { type: 'counter', labels: ['plan'] },
      shop_order_value_euros_total: { type: 'counter' },
    },
  },
  dependsOn: [catalogue, mailer],
});
