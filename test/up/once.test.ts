import { createInbox, type Inbox, type NotifiedAlert } from '../../src/up/inbox';
import { Interrupted } from '../../src/up/lifetime';
import { followFailure, judge, judgeLone } from '../../src/up/once';
import { expectedChain, loneFailure, plantedFailure } from '../../src/up/planted';
import type { Platform } from '../../src/up/platform';
import { receiversOf } from '../../src/up/receivers';
import { printSteps } from '../../src/up/steps';
import type { Moment } from '../../src/up/timeline';
import { modelWith, service, slo, team } from '../support/model';
import { thrownProblems } from '../support/thrown';
import { type FakeEngine, startFakeEngine } from './fake-engine';

const platformTeam = { ...team, id: 'platform', name: 'platform' };
const storefront = { ...service, id: 'shop/storefront', name: 'storefront' };
const returns = {
  ...slo,
  id: 'shop/returns-availability',
  name: 'returns-availability',
  service: storefront,
};
const model = modelWith({ teams: [platformTeam, team], slos: [slo, returns] });
const failure = plantedFailure(model);
const lone = loneFailure(model);
const receivers = receiversOf(model);
const summary = 'checkout: customers can pay: the error budget burns 20 times too fast';
const labels = { alertname: failure.alert, slo: failure.slo.id, service: 'shop/checkout', team: 'shop' };

function notify(inbox: Inbox, receiver: string, status: 'firing' | 'resolved', more: object = {}): void {
  const own = { ...labels, ...more };
  const alert: NotifiedAlert = { status, labels: own, annotations: { summary } };
  inbox.add(receiver, { status, alerts: [alert], commonLabels: own });
}

describe('the planted failure', () => {
  it('breaks the checkout, whose team is to be paged', () => {
    expect(expectedChain(failure)).toBe(
      'CheckoutAvailabilityBudgetBurn -> team="shop" -> severity="page" -> shop-page (PagerDuty)',
    );
  });

  it('needs the SLO that it breaks', async () => {
    expect(await thrownProblems(() => plantedFailure(modelWith({ slos: [] })))).toEqual([
      {
        code: 'O11Y2222',
        severity: 'error',
        message: "there is no SLO 'shop/checkout-availability' to break, only none",
        expected:
          'alert-rules/shop/checkout-availability.slo.ts, whose service is the checkout of the demo shop',
        fix: 'Bring the file back, or run `npm run up` without --once.',
      },
    ]);
    expect(await thrownProblems(() => loneFailure(modelWith()))).toMatchObject([
      {
        code: 'O11Y2222',
        message: "there is no SLO 'shop/returns-availability' to break, only shop/checkout-availability",
        expected:
          'alert-rules/shop/returns-availability.slo.ts, whose service is the storefront of the demo shop',
      },
    ]);
  });
});

describe('following it', () => {
  let engine: FakeEngine;
  let inbox: Inbox;
  beforeEach(async () => {
    engine = await startFakeEngine();
    inbox = createInbox();
  });
  afterEach(() => engine.close());

  const page = (burn: string) => ({ labels: { burn, severity: 'page', team: 'shop' }, value: 1 });

  /** An engine that behaves as if the rules worked; `misdirected` sends one notification too many. */
  function follow(more: { misdirected?: string; signal?: AbortSignal } = {}): Promise<readonly Moment[]> {
    const { answers } = engine;
    answers
      .set('slo:events_total:rate', [{ value: 3 }])
      .set('slo:error:ratio', [{ value: 0 }])
      .set('slo:events_bad:sum', [{ value: 0.9 }])
      .set('slo:events_total:sum', [{ value: 4.2 }]);
    const faults = {
      current: async () => ({}),
      set: async (broken: string, { errors = 0 }) => {
        if (broken === lone.service) return;
        answers.set('slo:error:ratio', [{ value: errors }]);
        answers.set('slo:burn_rate:ratio', [
          { labels: { window: '5m' }, value: errors * 1000 },
          { labels: { window: '1h' }, value: errors * 100 },
        ]);
        answers.set('max_over_time(slo:burn_rate:ratio', [{ value: 91.2 }]);
        // The last page ends after the first one, as the windows of the rules want it.
        answers.set('ALERTS', errors > 0 ? [page('1h'), page('6h')] : [page('6h')]);
        if (errors === 0) setTimeout(() => answers.set('ALERTS', []), 300);
        notify(inbox, failure.receiver, errors > 0 ? 'firing' : 'resolved');
        notify(inbox, 'watchdog', 'firing', { alertname: 'Watchdog', slo: '' });
        if (more.misdirected !== undefined) notify(inbox, more.misdirected, 'firing');
      },
    };
    const platform: Platform = {
      page: '',
      shop: engine.url,
      alertmanager: '',
      prometheus: engine.url,
      inbox,
      faults,
    };
    const steps = printSteps({ write: () => true });
    const signal = more.signal ?? new AbortController().signal;
    return followFailure({ platform, failure, lone, receivers, steps, signal });
  }

  it('tells each station and what was seen there', async () => {
    const timeline = await follow();
    expect(timeline.map(({ what, seen }) => [what, seen])).toEqual([
      ['everything is healthy', '3.0 requests a second, 0.0% of them fail, 0 pages fire'],
      ['one request to /returns fails', 'it is answered with status 500'],
      ['checkout is broken', '30% of its requests fail'],
      ['the error rate is up', '30.0% of the requests of the last 5m failed, 0.1% may'],
      [
        'the one to /returns is counted',
        '1 of 4 requests failed, burn rate 91.2 over 5m, above the 14.4 of a page',
      ],
      [
        'CheckoutAvailabilityBudgetBurn fires',
        '{burn="1h",severity="page",team="shop"}, {burn="6h",severity="page",team="shop"}; burn rate 300.0 over 5m, 30.0 over 1h',
      ],
      ['shop-page is notified', `[FIRING:1] CheckoutAvailabilityBudgetBurn (shop/checkout): ${summary}`],
      ['checkout is mended', 'PagerDuty has the page'],
      [
        'CheckoutAvailabilityBudgetBurn pages no more',
        'the last was {burn="6h",severity="page",team="shop"}',
      ],
      [
        'shop-page is told that it is over',
        `[RESOLVED] CheckoutAvailabilityBudgetBurn (shop/checkout): ${summary}`,
      ],
      ['nobody else was woken', 'no page for platform-page; the watchdog reached its receiver 2 times'],
      ['nobody heard of /returns', 'no page and no ticket for shop/returns-availability'],
    ]);
    const seconds = timeline.map((moment) => moment.seconds);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
  });

  it('fails when somebody else is woken as well', async () => {
    expect(await thrownProblems(() => follow({ misdirected: 'platform-page' }))).toMatchObject([
      {
        code: 'O11Y2223',
        message: expect.stringContaining(
          'a notification went astray: platform-page got [FIRING:1] CheckoutAvailabilityBudgetBurn (shop/checkout)',
        ),
        expected: 'shop-page alone is paged',
      },
    ]);
  });

  it('ends at once with an interrupt', async () => {
    await expect(follow({ signal: AbortSignal.abort(new Interrupted()) })).rejects.toThrow(Interrupted);
  });
});

describe('the last judgement', () => {
  it('does not count pages about this machine itself, nor tickets', () => {
    const inbox = createInbox();
    notify(inbox, 'platform-page', 'firing', { service: 'platform/nodes' });
    notify(inbox, 'platform-ticket', 'firing');
    notify(inbox, 'watchdog', 'firing');
    expect(judge(inbox, failure, receivers)).toBe(
      'no page for platform-page; the watchdog reached its receiver 1 time',
    );
  });

  it.each(['shop-page', 'shop-ticket'])('hears a single failure at low traffic in %s', async (receiver) => {
    const inbox = createInbox();
    notify(inbox, receiver, 'firing');
    expect(judgeLone(inbox, lone)).toBe('no page and no ticket for shop/returns-availability');
    notify(inbox, receiver, 'firing', { alertname: 'ReturnsAvailabilityBudgetBurn', slo: lone.slo.id });
    expect(await thrownProblems(() => judgeLone(inbox, lone))).toMatchObject([
      {
        code: 'O11Y2223',
        message: `a notification went astray: ${receiver} got [FIRING:1] ReturnsAvailabilityBudgetBurn (shop/checkout)`,
        expected: 'nobody is told of one failure of shop/returns-availability',
      },
    ]);
  });

  it('misses the watchdog', async () => {
    expect(await thrownProblems(() => judge(createInbox(), failure, receivers))).toMatchObject([
      {
        code: 'O11Y2223',
        message: 'a notification went astray: it got nothing',
        expected: 'the watchdog reaches watchdog',
      },
    ]);
  });
});
