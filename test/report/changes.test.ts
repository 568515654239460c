import { compile, documented } from '../../src/compile/compile';
import type { Model } from '../../src/model/model';
import { renderTree, type Tree } from '../../src/render/tree';
import type { Change } from '../../src/report/change';
import { type Changes, compareSnapshots, type Snapshot, treeChanges } from '../../src/report/changes';
import { formatMarkdown, formatText } from '../../src/report/format-changes';
import { modelWith, prod, service, slo, team } from '../support/model';

const alert = {
  name: 'CheckoutQueueOld',
  expr: 'queue_age_seconds > 600',
  for: '10m',
  severity: 'ticket',
  summary: 'orders wait',
  description: 'Look at the worker.',
  fires: { series: { queue_age_seconds: '700x30' }, at: '20m' },
  quiet: { series: { queue_age_seconds: '500x30' }, at: '20m' },
} as const;

const alerts = {
  id: 'shop/queue',
  name: 'queue',
  file: 'alert-rules/shop/queue.alerts.ts',
  service,
  alerts: [alert],
};

const base = modelWith({ alerts: [alerts] });

function treeOf(model: Model): Tree {
  return renderTree(documented(model, compile(model, { ...prod, existing: existingOnly })));
}

/** Only alerting is generated, so that these cases need no chart. */
const existingOnly = {
  prometheusOperator: { namespace: 'monitoring', labels: {} },
  grafana: { url: 'https://grafana.example.com' },
  elasticsearch: { url: 'https://logs.example.com' },
} as const;

const told = (model: Partial<Model>): readonly unknown[] =>
  treeChanges(treeOf(base), treeOf({ ...base, ...model })).filter(({ area }) => area !== 'runbooks');

describe('what changes between two rendered trees', () => {
  it('is nothing when nothing changes', () => {
    expect(treeChanges(treeOf(base), treeOf(base))).toEqual([]);
  });

  it('says that an alert pages instead of opening a ticket, and who is told', () => {
    expect(told({ alerts: [{ ...alerts, alerts: [{ ...alert, severity: 'page' }] }] })).toEqual([
      {
        area: 'alerts',
        action: 'changed',
        subject: '`CheckoutQueueOld`',
        details: ['now pages shop (PagerDuty); it opened a ticket for shop before'],
      },
    ]);
  });

  it('says what a new alert does, and what is lost with one that is gone', () => {
    expect(told({ alerts: [{ ...alerts, alerts: [{ ...alert, name: 'QueueOld' }] }] })).toEqual([
      {
        area: 'alerts',
        action: 'removed',
        subject: '`CheckoutQueueOld`',
        details: ['no longer opens a ticket for shop: `orders wait`'],
      },
      {
        area: 'alerts',
        action: 'added',
        subject: '`QueueOld`',
        details: ['opens a ticket for shop (Slack #shop) after 10m: `orders wait`'],
      },
    ]);
  });

  it('names waiting time, condition and summary of an alert', () => {
    const changed = {
      ...alert,
      for: '5m',
      expr: 'queue_age_seconds > 300',
      summary: 'orders `wait` @all',
    } as const;
    expect(told({ alerts: [{ ...alerts, alerts: [changed] }] })).toEqual([
      {
        area: 'alerts',
        action: 'changed',
        subject: '`CheckoutQueueOld`',
        details: [
          'waits 5m instead of 10m',
          'fires on another condition: `queue_age_seconds > 300`, before `queue_age_seconds > 600`',
          'says `` orders `wait` @all ``',
        ],
      },
    ]);
  });

  it('says what another objective does to the budget', () => {
    expect(told({ slos: [{ ...slo, objective: '99.5%' }] })).toEqual([
      {
        area: 'slos',
        action: 'changed',
        subject: '`shop/checkout-availability`',
        details: ['objective 99.9% → 99.5%', 'the budget grows from 43m 12s to 3h 36m'],
      },
    ]);
  });

  it('says that other events are added to those that were counted before', () => {
    const pay = { kind: 'http-availability', service, match: { route: '/pay' } } as const;
    const [change] = told({ slos: [{ ...slo, sli: pay }] }) as readonly Change[];
    expect(change?.details).toEqual([
      expect.stringMatching(/^other events are bad: /),
      expect.stringMatching(/^other events are counted: /),
      'what was counted before stays in the budget until its period has passed: other events need another name',
    ]);
    const sli = { kind: 'all-of', members: [{ slo: { ...slo, id: 'shop/pay' }, weight: 1 }] } as const;
    const upgrade: Model['maintenance'][number] = {
      id: 'shop/upgrade',
      name: 'upgrade',
      file: 'alert-rules/shop/upgrade.maintenance.ts',
      services: [service],
      reason: 'the database is upgraded',
      timeZone: 'UTC',
      weekly: { days: ['sunday'], from: '02:00', to: '04:00' },
    };
    for (const same of [{ slos: [{ ...slo, sli }] }, { maintenance: [upgrade] }])
      expect(JSON.stringify(told(same))).not.toContain('counted before');
  });

  it('tells a new promise with its budget and what burns of it wake', () => {
    const [change] = treeChanges(treeOf({ ...base, slos: [] }), treeOf(base)).filter(
      ({ area }) => area === 'slos',
    );
    expect(change).toEqual({
      area: 'slos',
      action: 'added',
      subject: '`shop/checkout-availability`',
      details: [
        'promises 99.9% over 30d for `shop/checkout`: a budget of 43m 12s',
        'alerts: outage pages shop (PagerDuty); 1h pages shop (PagerDuty); 6h pages shop (PagerDuty); ' +
          '1d opens a ticket for shop (Slack #shop); 3d opens a ticket for shop (Slack #shop); 75% spent opens a ticket for shop (Slack #shop); 90% spent opens a ticket for shop (Slack #shop); 100% spent opens a ticket for shop (Slack #shop); series-missing opens a ticket for shop (Slack #shop) after 15m; no-traffic opens a ticket for shop (Slack #shop) after 15m',
      ],
    });
  });

  it('tells a burn pair of its own as such', () => {
    const own = { long: '1h', short: '5m', share: '5%', severity: 'ticket' } as const;
    expect(told({ slos: [{ ...slo, burnPairs: [own] }] })).toEqual([
      {
        area: 'slos',
        action: 'changed',
        subject: '`shop/checkout-availability`',
        details: [
          'alert 1d is gone: opens a ticket for shop (Slack #shop)',
          'alert 1h now opens a ticket for shop (Slack #shop); it paged shop before',
          'alert 1h fires at a burn rate of 36 instead of 14.4',
          'alert 3d is gone: opens a ticket for shop (Slack #shop)',
          'alert 6h is gone: pages shop (PagerDuty)',
        ],
      },
    ]);
  });

  it('says who is told by another receiver, once and not for each alert', () => {
    const moved = {
      ...team,
      receivers: { ...team.receivers, page: { kind: 'email', to: 'shop@example.com' } },
    } as const;
    const owned = { ...service, owner: moved };
    const head = {
      teams: [moved],
      services: [owned],
      slos: [{ ...slo, service: owned }],
      alerts: [{ ...alerts, service: owned }],
    };
    expect(told(head)).toEqual([
      {
        area: 'routing',
        action: 'changed',
        subject: 'pages of `shop`',
        details: ['go to mail to shop@example.com instead of PagerDuty'],
      },
      // The key of the pager is not fetched any more.
      expect.objectContaining({
        area: 'platform',
        action: 'changed',
        subject: 'ExternalSecret `monitoring/alertmanager-receivers`',
      }),
    ]);
  });

  it('merges what is the same in several environments and lists stacks in order', () => {
    const snapshot = (model: Model, stacks: Snapshot['stacks']): Snapshot => ({
      environments: new Map([
        ['prod', treeOf(model)],
        ['staging', treeOf(model)],
      ]),
      stacks,
    });
    const changes = compareSnapshots(
      snapshot(
        base,
        new Map([
          ['prod-alerting', 'a'],
          ['prod-old', 'x'],
        ]),
      ),
      snapshot(
        { ...base, slos: [{ ...slo, objective: '99%' }] },
        new Map([
          ['prod-new', 'n'],
          ['prod-alerting', 'b'],
        ]),
      ),
    );
    expect(changes.stacks).toEqual([
      { stack: 'prod-new', action: 'added' },
      { stack: 'prod-alerting', action: 'changed' },
      { stack: 'prod-old', action: 'removed' },
    ]);
    expect(changes.changes.filter(({ area }) => area === 'slos')).toMatchObject([
      { environments: ['prod', 'staging'] },
    ]);
  });
});

const example: Changes = {
  stacks: [{ stack: 'prod-alerting', action: 'changed' }],
  changes: [
    {
      area: 'slos',
      action: 'changed',
      subject: '`a`',
      details: ['one', 'two'],
      environments: ['dev', 'prod'],
    },
    { area: 'alerts', action: 'added', subject: '`B`', details: ['pages shop'], environments: ['prod'] },
  ],
};

describe('changes as text', () => {
  it('are a table of counts and a list for a merge request', () => {
    expect(formatMarkdown(example)).toBe(`| | added | changed | removed |
|---|---|---|---|
| SLOs | 0 | 1 | 0 |
| Alerts | 1 | 0 | 0 |

Stacks: changed \`prod-alerting\`.

### SLOs
- **changed** \`a\` (dev, prod)
  - one
  - two

### Alerts
- **new** \`B\` (prod): pages shop
`);
  });

  it('are indented lines for a terminal', () => {
    expect(formatText(example)).toBe(`SLOs
  ~ \`a\` (dev, prod)
      one
      two

Alerts
  + \`B\` (prod)
      pages shop

Stacks: changed \`prod-alerting\`.
`);
  });

  it('say so when there are none', () => {
    expect(formatMarkdown({ stacks: [], changes: [] })).toBe('Nothing that is generated changes.\n');
  });

  it('count what would make a note too long to be read', () => {
    const changes = Array.from({ length: 50 }, (_, index) => ({
      area: 'alerts' as const,
      action: 'added' as const,
      subject: `\`A${index}\``,
      details: [],
      environments: ['prod'],
    }));
    expect(formatMarkdown({ stacks: [], changes })).toContain('- … and 10 more');
  });
});
