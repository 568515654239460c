import type { Receiver } from '../../src/model/receiver';
import { receiversOf } from '../../src/up/receivers';
import { modelWith, team } from '../support/model';

const channelOf = (page: Receiver): string | undefined =>
  receiversOf(modelWith({ teams: [{ ...team, receivers: { ...team.receivers, page } }] }))[0]?.channel;

test.each<readonly [Receiver, string]>([
  [{ kind: 'pagerduty', routingKey: { secret: 's' } }, 'PagerDuty'],
  [{ kind: 'slack', channel: '#shop', webhook: { secret: 's' } }, 'Slack #shop'],
  [{ kind: 'email', to: 'shop@example.com' }, 'e-mail to shop@example.com'],
  [
    { kind: 'sms', topicArn: 'arn:aws:sns:eu-central-1:123456789012:a', region: 'eu-central-1' },
    'text message',
  ],
  [{ kind: 'webhook', url: { secret: 's' } }, 'webhook'],
])('a receiver of kind %j is called %s', (receiver, channel) => {
  expect(channelOf(receiver)).toBe(channel);
});

test('receivers have the names of the routes, and the watchdog comes last', () => {
  expect(receiversOf(modelWith()).map(({ name }) => name)).toEqual(['shop-page', 'shop-ticket', 'watchdog']);
});
