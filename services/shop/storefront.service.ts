import { defineService } from '#o11y';
import catalogue from './catalogue.service';
import checkout from './checkout.service';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'frontend',
  summary: 'the pages that customers see',
  workload: { namespace: 'shop', deployment: 'storefront' },
  telemetry: {
    http: 'prom-client',
    scrape: { port: 'http' },
    metrics: {
      http_client_request_duration_seconds: {
        type: 'histogram',
        labels: ['method', 'peer', 'status_code'],
      },
      web_vital_lcp_seconds: { type: 'histogram', buckets: [0.5, 1, 1.5, 2, 2.5, 4, 8] },
      web_vital_inp_seconds: { type: 'histogram', buckets: [0.05, 0.1, 0.2, 0.5, 1] },
      web_vital_cls_score: { type: 'histogram', buckets: [0.01, 0.05, 0.1, 0.25, 0.5] },
    },
  },
  dependsOn: [catalogue, checkout],
});
