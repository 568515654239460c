import { createInbox, type WebhookBody, webhookSchema } from '../../src/up/inbox';

const body: WebhookBody = {
  status: 'firing',
  alerts: [{ status: 'firing', labels: { alertname: 'A' }, annotations: { summary: 's' } }],
  commonLabels: { alertname: 'A' },
};

const inboxAt = (iso: string): ReturnType<typeof createInbox> => createInbox(() => new Date(iso));

describe('the inbox', () => {
  it('keeps what came, when and for whom, in the order in which it came', () => {
    const inbox = inboxAt('2026-01-02T03:04:05Z');
    inbox.add('shop-page', body);
    inbox.add('watchdog', body);
    inbox.add('shop-page', { ...body, status: 'resolved' });
    expect(inbox.all()).toEqual([
      { number: 1, at: '2026-01-02T03:04:05.000Z', receiver: 'shop-page', ...body },
      { number: 2, at: '2026-01-02T03:04:05.000Z', receiver: 'watchdog', ...body },
      { number: 3, at: '2026-01-02T03:04:05.000Z', receiver: 'shop-page', ...body, status: 'resolved' },
    ]);
  });

  it('forgets the oldest of a receiver, and lets a talkative one push out nobody else', () => {
    const inbox = createInbox();
    inbox.add('shop-page', body);
    for (let beat = 0; beat < 80; beat += 1) inbox.add('watchdog', body);
    const receivers = inbox.all().map(({ receiver }) => receiver);
    expect(receivers.filter((name) => name === 'shop-page')).toHaveLength(1);
    expect(receivers.filter((name) => name === 'watchdog')).toHaveLength(50);
    expect(inbox.all().at(-1)?.number).toBe(81);
  });

  it('reads what Alertmanager posts and leaves out what it does not need', () => {
    const posted = {
      version: '4',
      groupKey: '{}:{alertname="A"}',
      receiver: 'shop-page',
      ...body,
      alerts: [{ ...body.alerts[0], startsAt: '2026-01-02T03:04:05Z', fingerprint: 'f' }],
    };
    expect(webhookSchema.parse(posted)).toEqual(body);
    expect(webhookSchema.safeParse({ ...posted, status: 'loud' }).success).toBe(false);
    expect(webhookSchema.safeParse({ ...posted, alerts: [{ labels: 1 }] }).success).toBe(false);
  });
});
