import { defineSlo } from '#o11y';
import mailer from '../../services/shop/mailer.service';

const match = { job: 'shop/mailer' };

export default defineSlo({
  service: mailer,
  objective: '99%',
  window: '30d',
  sli: {
    kind: 'good-events',
    good: { metric: 'queue_jobs_total', match: { ...match, result: 'success' } },
    total: { metric: 'queue_jobs_total', match },
  },
  summary: 'customers get the mail that confirms their order',
});
