import { defineDashboard, nodeRuntime, serviceOverview } from '#o11y';
import mailer from '../../services/shop/mailer.service';

export default defineDashboard({
  title: 'Mailer',
  description: 'Whether mails that confirm orders leave in time.',
  service: mailer,
  rows: [
    {
      title: 'Queue',
      panels: [
        {
          kind: 'timeseries',
          title: 'Waiting mails',
          description: 'A queue that only grows is not worked on, or too slowly.',
          queries: [{ expr: 'sum(queue_depth)', legend: 'waiting' }],
          unit: 'short',
        },
        {
          kind: 'timeseries',
          title: 'Age of the oldest mail',
          description: 'How long a customer waits at least.',
          queries: [{ expr: 'max(queue_oldest_job_age_seconds)', legend: 'oldest' }],
          unit: 's',
        },
        {
          kind: 'timeseries',
          title: 'Mails by result',
          description: 'Sent and failed. Failed mails are tried again.',
          queries: [
            { expr: 'sum by (result) (rate(queue_jobs_total[$__rate_interval]))', legend: '{{result}}' },
          ],
          unit: 'ops',
          stacked: true,
        },
        {
          kind: 'heatmap',
          title: 'Time to send',
          description: 'How long the mail server takes.',
          expr: 'sum by (le) (rate(queue_job_duration_seconds_bucket[$__rate_interval]))',
          unit: 's',
        },
      ],
    },
    serviceOverview(mailer),
    nodeRuntime(mailer),
  ],
});
