import type { AlertState } from '../../src/up/alert-state';
import type { History } from '../../src/up/history';
import type { State } from '../../src/up/state';

export interface Changes {
  readonly errorRatio?: number;
  readonly summary?: string;
}

/** A failing checkout, with something in every panel of the page. */
export function stateOf({
  errorRatio = 0.3,
  summary = 'the error budget burns 300 times too fast',
}: Changes): State {
  const alert: AlertState = {
    name: 'CheckoutAvailabilityBudgetBurn',
    labels: { severity: 'page', burn: '1h', service: 'shop/checkout' },
    summary,
    description: '',
    runbook: '/runbooks/shop/checkout.md',
    since: '2026-01-02T03:04:05Z',
    receivers: ['shop-page'],
  };
  const ticket = { ...alert.labels, severity: 'ticket', burn: '1d' };
  const message = {
    number: 1,
    at: '2026-01-02T03:04:06Z',
    status: 'firing',
    title: '[FIRING:1] CheckoutAvailabilityBudgetBurn (shop/checkout)',
  };
  return {
    at: '2026-01-02T03:05:00Z',
    timeScale: 30,
    links: {
      prometheus: 'http://127.0.0.1:4301',
      alertmanager: 'http://127.0.0.1:4302',
      shop: 'http://127.0.0.1:4304',
    },
    slos: [
      {
        id: 'shop/checkout-availability',
        team: 'shop',
        service: 'shop/checkout',
        summary: 'customers can pay',
        objective: '99.9%',
        window: '30d',
        budget: 0.001,
        worst: '/pay',
        errorRatio,
        budgetRemaining: -4,
        burns: [
          { window: '1h', severity: 'page', factor: '14.4', now: 300 },
          { window: '1d', severity: 'ticket', factor: '3', now: 2.5 },
        ],
      },
      {
        id: 'shop/quiet',
        team: 'shop',
        service: 'shop/quiet',
        summary: 'nobody asks',
        objective: '99%',
        window: '30d',
        budget: 0.01,
        burns: [{ window: '1h', severity: 'page', factor: '14.4' }],
      },
    ],
    alerts: [
      alert,
      { ...alert, labels: ticket, mutedBy: 'CheckoutAvailabilityBudgetBurn' },
      {
        ...alert,
        name: 'NodeDiskFull',
        labels: { severity: 'ticket', service: 'platform/nodes' },
        runbook: '',
      },
    ],
    receivers: [
      {
        name: 'shop-page',
        team: 'shop',
        severity: 'page',
        channel: 'PagerDuty',
        count: 1,
        messages: [
          { ...message, text: `${summary}\nRunbook: http://127.0.0.1:4300/runbooks/shop/checkout.md` },
        ],
      },
      {
        name: 'shop-ticket',
        team: 'shop',
        severity: 'ticket',
        channel: 'Slack #shop',
        count: 0,
        messages: [],
      },
      { name: 'watchdog', channel: 'an external checker', count: 1, messages: [{ ...message, text: '' }] },
    ],
    targets: [{ job: 'prometheus', instance: '127.0.0.1:4301', up: true }],
    parts: [
      { name: 'prometheus', kind: 'engine', version: '3.0.0', url: 'http://127.0.0.1:4301', pid: 11 },
      {
        name: 'mailer',
        kind: 'shop',
        url: 'http://127.0.0.1:41234',
        pid: 12,
        end: { at: '2026-01-02T03:04:30Z', how: 'was ended by SIGKILL', log: ['a line', 'the last line'] },
      },
    ],
    faults: { checkout: { errors: 0.3, latencyMs: 0 }, mailer: { errors: 0, latencyMs: 800 } },
    unanswered: [],
  };
}

/** Ten minutes in which one page fired. */
export function historyOf(): History {
  const times = Array.from({ length: 120 }, (_, index) => 1_767_323_000 + index * 5);
  const quiet = times.map(() => null);
  return {
    times,
    slos: {
      'shop/checkout-availability': {
        errorRatio: times.map((_, index) => (index > 80 ? 0.3 : 0)),
        traffic: times.map((_, index) => 3 + (index % 3)),
        paging: times.map((_, index) => index > 84 && index < 110),
      },
      'shop/quiet': { errorRatio: quiet, traffic: quiet, paging: times.map(() => false) },
    },
  };
}
