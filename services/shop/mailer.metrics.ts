import { defineMetrics } from '#o11y';

export default defineMetrics({
  metrics: {
    queue_depth: { type: 'gauge', unit: 'mails', description: 'mails that wait' },
    queue_oldest_job_age_seconds: { type: 'gauge', description: 'since the first of them was queued' },
    queue_jobs_total: {
      type: 'counter',
      unit: 'mails',
      description: 'attempts to send a mail',
      labels: { result: 'success or failure' },
    },
    queue_job_duration_seconds: { type: 'histogram', description: 'time that the mail server takes' },
  },
});
