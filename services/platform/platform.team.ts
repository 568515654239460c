import { defineTeam } from '#o11y';

export default defineTeam({
  displayName: 'Platform',
  receivers: {
    page: { kind: 'pagerduty', routingKey: { secret: 'platform-pagerduty' } },
    ticket: { kind: 'slack', channel: '#platform-alerts', webhook: { secret: 'platform-slack' } },
  },
  codeOwners: ['@platform-team'],
});
