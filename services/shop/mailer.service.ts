import { defineService } from '#o11y';
import shop from './shop.team';

export default defineService({
  owner: shop,
  tier: 'batch',
  summary: 'sends the mail that confirms an order',
  workload: { namespace: 'shop', deployment: 'mailer' },
  telemetry: {
    scrape: { port: 'http' },
    metrics: {
      queue_depth: { type: 'gauge' },
      queue_oldest_job_age_seconds: { type: 'gauge' },
      queue_jobs_total: { type: 'counter', labels: ['result'] },
      queue_job_duration_seconds: { type: 'histogram' },
    },
  },
});
