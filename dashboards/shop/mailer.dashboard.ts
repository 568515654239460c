import { defineDashboard, nodeRuntime, serviceOverview, workQueue } from '#o11y';
import mailer from '../../services/shop/mailer.service';

export default defineDashboard({
  title: 'Mailer',
  description: 'Whether mails that confirm orders leave in time.',
  service: mailer,
  rows: [workQueue(mailer), serviceOverview(mailer), nodeRuntime(mailer)],
});
