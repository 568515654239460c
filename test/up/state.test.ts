import { createInbox } from '../../src/up/inbox';
import { gatherState, type State } from '../../src/up/state';
import { local, modelWith, slo } from '../support/model';
import { type FakeEngine, startFakeEngine } from './fake-engine';

let engine: FakeEngine;
beforeEach(async () => {
  engine = await startFakeEngine();
});
afterEach(() => engine.close());

function stateOf(links: State['links'], inbox = createInbox(), model = modelWith()): Promise<State> {
  return gatherState(model, local, {
    links,
    inbox,
    parts: () => [],
    faults: { set: async () => {}, current: async () => ({ checkout: { errors: 0.3, latencyMs: 0 } }) },
  });
}

const described = {
  id: 'shop/checkout-availability',
  team: 'shop',
  service: 'shop/checkout',
  summary: 'customers can pay',
  objective: '99.9%',
  window: '30d',
  budget: 0.001,
};

const burns = [
  { window: '1h', severity: 'page', factor: '14.4' },
  { window: '6h', severity: 'page', factor: '6' },
  { window: '1d', severity: 'ticket', factor: '3' },
  { window: '3d', severity: 'ticket', factor: '1' },
];

describe('what the page shows', () => {
  it('comes from the engines, and numbers that are none are left out', async () => {
    const own = { slo: slo.id };
    engine.answers
      .set('slo:budget_remaining:ratio', [{ labels: own, value: 0.5 }])
      .set('slo:error:ratio', [{ labels: own, value: Number.NaN }])
      .set('slo:burn_rate:ratio', [{ labels: { ...own, window: '1h' }, value: 20 }])
      .set('up', [
        { labels: { job: 'shop/mailer', instance: '127.0.0.1:2' }, value: 0 },
        { labels: { job: 'shop/checkout', instance: '127.0.0.1:1' }, value: 1 },
      ]);
    const { url } = engine;
    const state = await stateOf({ prometheus: url, alertmanager: url, shop: 'http://127.0.0.1:4304' });
    expect(state).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      timeScale: 30,
      links: { prometheus: url, alertmanager: url, shop: 'http://127.0.0.1:4304' },
      slos: [{ ...described, budgetRemaining: 0.5, burns: [{ ...burns[0], now: 20 }, ...burns.slice(1)] }],
      alerts: [],
      receivers: [
        { name: 'shop-page', team: 'shop', severity: 'page', channel: 'PagerDuty', count: 0, messages: [] },
        {
          name: 'shop-ticket',
          team: 'shop',
          severity: 'ticket',
          channel: 'Slack #shop',
          count: 0,
          messages: [],
        },
        { name: 'watchdog', channel: 'an external checker', count: 0, messages: [] },
      ],
      targets: [
        { job: 'shop/checkout', instance: '127.0.0.1:1', up: true },
        { job: 'shop/mailer', instance: '127.0.0.1:2', up: false },
      ],
      parts: [],
      faults: { checkout: { errors: 0.3, latencyMs: 0 } },
      unanswered: [],
    });
  });

  it('is the worst of the groups that have a budget each', async () => {
    const at = (route: string, value: number, window = '5m') => ({
      labels: { slo: slo.id, route, window },
      value,
    });
    engine.answers
      .set('slo:budget_remaining:ratio', [at('/', 1), at('/pay', -0.5), at('/orders', 0.2)])
      .set('slo:error:ratio', [at('/', 0), at('/pay', Number.NaN), at('/orders', 0.4)])
      .set('slo:burn_rate:ratio', [at('/', 0, '1h'), at('/pay', 12, '1h')]);
    const { url } = engine;
    const links = { prometheus: url, alertmanager: url, shop: url };
    const grouped = modelWith({ slos: [{ ...slo, groupBy: ['route'] }] });
    const stateNow = async () => (await stateOf(links, createInbox(), grouped)).slos[0];
    expect(await stateNow()).toMatchObject({
      worst: '/pay',
      budgetRemaining: -0.5,
      errorRatio: 0.4,
      burns: [{ now: 12 }, {}, {}, {}],
    });
    engine.answers.set('slo:budget_remaining:ratio', [at('/', 1), at('/pay', 1)]);
    expect(await stateNow()).not.toHaveProperty('worst');
  });

  it('names what does not answer, once, and shows the rest', async () => {
    const gone = 'http://127.0.0.1:1';
    const state = await stateOf({ prometheus: gone, alertmanager: gone, shop: gone });
    expect(state.unanswered).toEqual(['no answer from http://127.0.0.1:1']);
    expect(state.slos).toEqual([{ ...described, burns }]);
    expect(state.faults).toEqual({ checkout: { errors: 0.3, latencyMs: 0 } });
  });

  it('has the loudest alerts first and says which are muted by what', async () => {
    const alert = (severity: string, fingerprint: string, status: object = {}): object => ({
      fingerprint,
      labels: { alertname: `Burn-${fingerprint}`, severity },
      annotations: { summary: 's', runbook_url: 'r' },
      startsAt: `2026-01-01T00:00:0${fingerprint}Z`,
      receivers: [{ name: `shop-${severity}` }],
      status: { state: 'active', inhibitedBy: [], silencedBy: [], ...status },
    });
    engine.alerts = [
      alert('ticket', '1', { inhibitedBy: ['3'] }),
      alert('ticket', '2'),
      alert('page', '3'),
      alert('page', '4'),
      alert('page', '5', { silencedBy: ['x'] }),
      { ...alert('ticket', '6'), labels: { alertname: 'Watchdog' } },
      alert('ticket', '7', { inhibitedBy: ['gone'] }),
    ];
    const { url } = engine;
    const { alerts } = await stateOf({ prometheus: url, alertmanager: url, shop: url });
    expect(alerts.map(({ name, mutedBy }) => [name, mutedBy])).toEqual([
      ['Burn-4', undefined],
      ['Burn-3', undefined],
      ['Burn-2', undefined],
      ['Burn-5', 'silence'],
      ['Burn-7', 'another alert'],
      ['Burn-1', 'Burn-3'],
    ]);
    expect(alerts[0]).toEqual({
      name: 'Burn-4',
      labels: { alertname: 'Burn-4', severity: 'page' },
      summary: 's',
      description: '',
      runbook: 'r',
      since: '2026-01-01T00:00:04Z',
      receivers: ['shop-page'],
    });
  });

  it('has the newest notifications of a receiver first', async () => {
    const inbox = createInbox(() => new Date('2026-01-02T03:04:05Z'));
    for (const status of ['firing', 'resolved'] as const) {
      inbox.add('shop-page', { status, alerts: [], commonLabels: { alertname: 'A', service: 's' } });
    }
    const { url } = engine;
    const { receivers } = await stateOf({ prometheus: url, alertmanager: url, shop: url }, inbox);
    expect(receivers[0]).toMatchObject({
      count: 2,
      messages: [
        {
          number: 2,
          at: '2026-01-02T03:04:05.000Z',
          status: 'resolved',
          title: '[RESOLVED] A (s)',
          text: '',
        },
        { number: 1, status: 'firing', title: '[FIRING:0] A (s)' },
      ],
    });
  });
});
