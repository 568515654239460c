import { defineMaintenance } from '#o11y';
import mailer from '../../services/shop/mailer.service';

export default defineMaintenance({
  services: [mailer],
  reason: 'the provider of mail moves to another data centre',
  timeZone: 'Europe/Berlin',
  once: { from: '2026-12-01T22:00', to: '2026-12-02T02:00' },
});
