import { defineSlo } from '#o11y';
import mailer from '../../services/shop/mailer.service';

export default defineSlo({
  service: mailer,
  sli: {
    kind: 'at-most',
    value: { metric: 'queue_oldest_job_age_seconds', match: { job: 'shop/mailer' } },
    limit: 60,
  },
  summary: 'the mail that confirms an order leaves within a minute',
});
