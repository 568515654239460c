import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/engines/run';
import { renderYaml } from '../../src/render/yaml';
import { destinations, parseRouting } from '../../src/report/routing';
import { routingChanges } from '../../src/report/routing-changes';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';

const webhook = (name: string) => ({ name, webhook_configs: [{ url: `http://127.0.0.1:1/${name}` }] });

const config = {
  route: {
    receiver: 'default',
    repeat_interval: '1d',
    routes: [
      { receiver: 'audit', matchers: ['team=~"shop|pay"'], continue: true },
      {
        receiver: 'shop',
        matchers: ['team="shop"'],
        routes: [
          { receiver: 'shop-page', matchers: ['severity="page"', 'env!="dev"'], repeat_interval: '4h' },
          { matchers: ['severity!~"page|ticket"'] },
        ],
      },
    ],
  },
  receivers: ['default', 'audit', 'shop', 'shop-page'].map(webhook),
};

const routing = parseRouting(renderYaml(config));

const cases: readonly Readonly<Record<string, string>>[] = [
  {},
  { team: 'shop' },
  { team: 'shop', severity: 'page' },
  { team: 'shop', severity: 'page', env: 'dev' },
  { team: 'shop', severity: 'info' },
  { team: 'pay', severity: 'page' },
  { team: 'shopping', severity: 'page' },
];

const receiversOf = (labels: Readonly<Record<string, string>>): readonly string[] =>
  destinations(routing, labels).map(({ receiver }) => receiver);

describe('who gets an alert', () => {
  it('is decided by the first child that matches, unless it says continue', () => {
    expect(receiversOf({ team: 'shop', severity: 'page' })).toEqual(['audit', 'shop-page']);
    expect(receiversOf({ team: 'pay' })).toEqual(['audit']);
    expect(receiversOf({ team: 'nobody' })).toEqual(['default']);
  });

  it('comes with settings that are inherited along the tree', () => {
    const [, page] = destinations(routing, { team: 'shop', severity: 'page' });
    expect(page?.timing).toEqual({ group_wait: '30s', group_interval: '5m', repeat_interval: '4h' });
    const [fallback] = destinations(routing, {});
    expect(fallback?.timing.repeat_interval).toBe('1d');
  });

  describeWithEngine('amtool', (amtool) => {
    it.each(cases)('is what amtool says for %j', async (labels) => {
      const file = join(temporaryFolder(), 'alertmanager.yaml');
      writeFileSync(file, renderYaml(config));
      const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
      const args = ['config', 'routes', 'test', `--config.file=${file}`, ...pairs];
      const { stdout } = await runProgram(amtool.path, args);
      expect(receiversOf(labels)).toEqual(stdout.trim().split(','));
    });
  });
});

describe('changes of routing', () => {
  const base = {
    route: {
      receiver: 'a',
      routes: [{ receiver: 'a', matchers: ['team="shop"'], repeat_interval: '4h' }],
    },
    receivers: [{ name: 'a', slack_configs: [{ channel: '#a' }] }],
  };

  it('name what is repeated more often, who is new and what mutes what', () => {
    const head = {
      route: {
        receiver: 'a',
        routes: [
          { receiver: 'a', matchers: ['team="shop"'], repeat_interval: '1h' },
          { receiver: 'b', matchers: ['team="pay"'] },
        ],
      },
      receivers: [
        ...base.receivers,
        { name: 'b', pagerduty_configs: [{}], sns_configs: [{ topic_arn: 'arn:x' }] },
      ],
      inhibit_rules: [
        { source_matchers: ['severity="page"'], target_matchers: ['severity="ticket"'], equal: ['slo'] },
      ],
    };
    expect(
      routingChanges(base, head).map(({ action, subject, details }) => [action, subject, details]),
    ).toEqual([
      ['added', 'pages of `pay`', ['go to PagerDuty, SMS by arn:x']],
      ['added', 'tickets of `pay`', ['go to PagerDuty, SMS by arn:x']],
      ['changed', 'pages of `shop`', ['what still fires is repeated every 1h instead of 4h']],
      ['changed', 'tickets of `shop`', ['what still fires is repeated every 1h instead of 4h']],
      [
        'added',
        'muting',
        ['alerts with `severity="ticket"` are now muted by alerts with `severity="page"` of the same slo'],
      ],
    ]);
  });

  it('tell a team that is gone and where its alerts would go', () => {
    const head = { ...base, route: { receiver: 'a' } };
    expect(routingChanges(base, head)[0]).toEqual({
      area: 'routing',
      action: 'removed',
      subject: 'pages of `shop`',
      details: ['would go to Slack #a'],
    });
  });
});
