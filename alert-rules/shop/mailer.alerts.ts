import { defineAlerts } from '#o11y';
import mailer from '../../services/shop/mailer.service';

const age = 'queue_oldest_job_age_seconds{job="shop/mailer"}';

export default defineAlerts({
  service: mailer,
  alerts: [
    {
      name: 'MailerQueueOld',
      expr: `${age} > 600`,
      for: '10m',
      severity: 'ticket',
      summary: 'the oldest mail waits for {{ $value | humanizeDuration }}',
      description:
        'Jobs come in faster than they are done, or the worker is stuck. Depth alone says neither.',
      fires: { series: { [age]: '700x30' }, at: '20m' },
      quiet: { series: { [age]: '500x30' }, at: '20m' },
    },
  ],
});
