import type { Row } from '../../model/dashboard';
import type { Panel } from '../../model/panel';
import { sumBy } from '../../promql/print';
import { above, anyIsBad, bars, closedRow, column, lines, numbers, row, table } from './panels';
import { scopeOf, share, shareOrNone } from './queries';
import type { FleetTemplateMaker } from './template';

const { of } = scopeOf({ team: { re: '$team' } });
const manager = scopeOf({});

const firing = of('ALERTS', { alertstate: 'firing' });
const pending = of('ALERTS', { alertstate: 'pending' });
const pages = of('ALERTS', { alertstate: 'firing', severity: 'page' });
const byAlert = ['team', 'severity', 'alertname'];

/** Alerts that began within a minute, looked at every minute of the time range. */
const begun = (alerts: string): string => `(${alerts} unless ${alerts} offset 1m)[$__range:1m]`;
const fires = (by: readonly string[], alerts: string = firing): string =>
  sumBy(by, `count_over_time(${begun(alerts)})`);
/** In seconds. */
const timeFiring = (by: readonly string[], alerts: string = firing): string =>
  `${sumBy(by, `count_over_time((${alerts})[$__range:1m])`)} * 60`;

const load: readonly Panel[] = [
  numbers(
    'Pages',
    'Times within the range that an alert began to page. More than two a day wear people out.',
    'none',
    {
      pages: `${fires([], pages)} or vector(0)`,
    },
  ),
  numbers(
    'Firing now',
    'Pages and tickets that are firing at this moment.',
    'none',
    { alerts: `count(${firing}) or vector(0)` },
    anyIsBad,
  ),
  numbers(
    'Fired again',
    'Alerts that began at least four times within the range. They flap: raise `for`, or use a burn rate.',
    'none',
    { alerts: `count(${fires(byAlert)} > 3) or vector(0)` },
    above(1, 5),
  ),
  numbers(
    'Firing all the time',
    'Alerts that fired for more than half of the range. Nobody acts on them: mend the cause or delete them.',
    'none',
    {
      alerts: `count(max by (team, severity, alertname) (count_over_time((${firing})[$__range:1m]) * 60) > $__range_s / 2) or vector(0)`,
    },
    above(1, 5),
  ),
  lines(
    'Firing alerts by team',
    'A block that stands for days is an alert that nobody believes.',
    'none',
    { '{{team}} {{severity}}': `count by (team, severity) (${firing})` },
    { width: 24, stacked: true },
  ),
];

const alerts: readonly Panel[] = [
  table(
    'Alerts by how often they fire',
    'Begun often and short: it flaps. Long on average: it is not acted on. Both sides want another threshold, or no alert.',
    { team: 'Team', severity: 'Severity', alertname: 'Alert' },
    [
      column('Fires', 'none', fires(byAlert), above(4, 10)),
      column('Time firing', 's', timeFiring(byAlert)),
      column('Mean length', 's', share(timeFiring(byAlert), fires(byAlert))),
    ],
    { height: 10, sort: { by: 'Fires', descending: true } },
  ),
  bars(
    'Pages of each team',
    'Times that people were called. Compare teams by the work that it makes, not by blame.',
    'none',
    { '{{team}}': fires(['team'], pages) },
    { width: 8 },
  ),
  bars(
    'Firing for longest',
    'The ten alerts with most time firing.',
    's',
    { '{{alertname}}': `topk(10, ${timeFiring(['alertname'])})` },
    { width: 8 },
  ),
  bars(
    'Nearly fired',
    'Alerts that waited and went away before they fired. Many of them: `for` does its work, or hides trouble.',
    'none',
    {
      '{{alertname}}': `topk(10, clamp_min(${fires(['alertname'], pending)} - (${fires(['alertname'])} or 0 * ${fires(['alertname'], pending)}), 0))`,
    },
    { width: 8 },
  ),
];

const perIntegration = (metric: string): string =>
  sumBy(['integration'], manager.perSecond(`alertmanager_${metric}`));

const delivery: readonly Panel[] = [
  lines('Notifications', 'Sent by kind of receiver. Far more than alerts: groups are too small.', 'ops', {
    '{{integration}}': perIntegration('notifications_total'),
  }),
  lines(
    'Failed notifications',
    'Share that a receiver did not take. Somebody was not told: check credentials and the way out.',
    'percentunit',
    {
      '{{integration}}': shareOrNone(
        perIntegration('notifications_failed_total'),
        perIntegration('notifications_total'),
      ),
    },
    above(0.01, 0.1),
  ),
  lines(
    'Held back',
    'Notifications that were not sent, by reason: silences, inhibition, mute times.',
    'ops',
    {
      '{{reason}}': sumBy(['reason'], manager.perSecond('alertmanager_notifications_suppressed_total')),
    },
  ),
  lines('Silences', 'Active and expired. Active ones that never end hide new trouble.', 'none', {
    '{{state}}': `max by (state) (${manager.of('alertmanager_silences')})`,
  }),
];

const limits: Panel = {
  kind: 'text',
  title: 'What these numbers cannot say',
  description: 'What has to be asked elsewhere.',
  markdown: [
    '- **Time to acknowledge** is known to the pager alone: Alertmanager counts notifications, and a silence says neither who made it for which alert nor when the alert began. Take it from the reports of the pager.',
    '- **Alerts shorter than a minute** may be missed here: every minute is looked at once.',
    '- **Whether an alert was worth it** nobody measures. Write it into the incident, and delete what was not.',
    '- **Alerts that should have fired** are found by budgets that shrink without a page: see the SLO fleet.',
  ].join('\n'),
  height: 6,
};

const rows: readonly Row[] = [
  row('Load on people', ...load),
  row('Alerts one by one', ...alerts),
  row('Way to people', ...delivery),
  closedRow('Limits of the numbers', limits),
];

/** Which alerts fire, flap and stand, how they reach people, and what Prometheus and Alertmanager cannot know. */
export const alertQuality: FleetTemplateMaker = {
  variables: [{ name: 'team', label: 'team', metric: 'ALERTS', title: 'Team' }],
  rows: () => rows,
};
