import { defineMaintenance } from '#o11y';
import mailer from '../../services/shop/mailer.service';

export default defineMaintenance({
  services: [mailer],
  reason: 'the mail relay is upgraded, mail waits until it is back',
  timeZone: 'Europe/Berlin',
  weekly: { days: ['sunday'], from: '02:00', to: '04:00' },
});
