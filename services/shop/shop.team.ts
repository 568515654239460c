import { defineTeam } from '#o11y';

export default defineTeam({
  displayName: 'Shop',
  receivers: {
    page: { kind: 'pagerduty', routingKey: { secret: 'shop-pagerduty' } },
    ticket: { kind: 'slack', channel: '#shop-alerts', webhook: { secret: 'shop-slack' } },
  },
  codeOwners: ['@shop-team'],
});
