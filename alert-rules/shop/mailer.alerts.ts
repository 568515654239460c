import { defineAlerts } from '#o11y';
import metrics from '../../services/shop/mailer.metrics';
import mailer from '../../services/shop/mailer.service';

const oldest = metrics.queue_oldest_job_age_seconds.where({ job: 'shop/mailer' });
const age = `${oldest}`;

export default defineAlerts({
  service: mailer,
  alerts: [
    {
      name: 'MailerQueueOld',
      expr: oldest.above(600),
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
