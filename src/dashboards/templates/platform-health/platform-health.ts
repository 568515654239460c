import type { Row } from '../../../model/dashboard';
import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import { escapeRegex, maxBy, minBy, sumBy } from '../../../promql/print';
import type { Context } from '../../context';
import { above, anyIsBad, filled, lines, noneIsBad, numbers, row, upOrDown } from '../panels';
import { type Scope, scopeOf, share } from '../queries';
import type { FleetTemplateMaker } from '../template';
import { logs, traces } from './stores';

const { of, perSecond, within } = scopeOf({});

/** Parts of the platform itself, which are installed by one of its layers. */
function parts(services: readonly Service[]): readonly Service[] {
  return services.filter(({ layer }) => layer !== undefined);
}

function targets(services: readonly Service[]): readonly Panel[] {
  const job = { re: services.map((service) => escapeRegex(service.job)).join('|') };
  const scope: Scope = scopeOf({ job });
  return [
    numbers(
      'Parts that do not answer',
      'Targets of the platform that cannot be scraped. The line below says which, and since when.',
      'none',
      { down: `count(${scope.of('up')} == 0) or vector(0)` },
      anyIsBad,
    ),
    numbers(
      'Alerts on the platform',
      'Firing on its own parts. Mend these first: everything else is seen through them.',
      'none',
      {
        alerts: `count(${of('ALERTS', { alertstate: 'firing', service: { re: services.map(({ id }) => escapeRegex(id)).join('|') } })}) or vector(0)`,
      },
      anyIsBad,
    ),
    numbers(
      'Rules that fail',
      'Evaluations within an hour that failed. Their alerts are blind.',
      'none',
      { failed: `sum(${within('1h', 'prometheus_rule_evaluation_failures_total')})` },
      anyIsBad,
    ),
    numbers(
      'Notifications that failed',
      'Within an hour. Somebody was not told.',
      'none',
      { failed: `sum(${within('1h', 'alertmanager_notifications_failed_total')})` },
      anyIsBad,
    ),
    {
      kind: 'state-timeline',
      title: 'Parts over time',
      description: 'Whether each part answered. All at once is Prometheus or the network, one is that part.',
      queries: [{ expr: minBy(['job'], scope.of('up')), legend: '{{job}}' }],
      states: upOrDown,
      height: 8,
    },
  ];
}

const metrics: readonly Panel[] = [
  lines('Series', 'In memory. A flood is a label with too many values: memory grows with it.', 'short', {
    '{{instance}}': sumBy(['instance'], of('prometheus_tsdb_head_series')),
  }),
  lines(
    'Slowest rule group',
    'Share of its interval. Above 100 % alerts come late.',
    'percentunit',
    {
      slowest: `max(${share(
        maxBy(['rule_group'], of('prometheus_rule_group_last_duration_seconds')),
        maxBy(['rule_group'], of('prometheus_rule_group_interval_seconds')),
      )})`,
    },
    above(0.5, 1),
  ),
  lines(
    'Alerts and notifications',
    'Handed to Alertmanager, lost on the way, and sent on. Sent to nobody for a day: the watchdog should have told.',
    'ops',
    {
      'to Alertmanager': `sum(${perSecond('prometheus_notifications_sent_total')})`,
      lost: `sum(${perSecond('prometheus_notifications_dropped_total')})`,
      'to people': `sum(${perSecond('alertmanager_notifications_total')})`,
    },
  ),
  numbers(
    'Alertmanagers found',
    'By each Prometheus. Without one no alert leaves.',
    'none',
    { found: `min(${of('prometheus_notifications_alertmanagers_discovered')})` },
    { width: 6, ...noneIsBad },
  ),
  numbers(
    'Configurations refused',
    'Of Prometheus and Alertmanager. What runs is an older one: read the log.',
    'none',
    {
      refused: `(count(${of('prometheus_config_last_reload_successful')} == 0) or vector(0)) + (count(${of('alertmanager_config_last_reload_successful')} == 0) or vector(0))`,
    },
    { width: 6, ...anyIsBad },
  ),
];

const rows = ({ services }: Context): readonly Row[] => {
  const own = parts(services);
  return filled([
    row('The platform now', ...(own.length === 0 ? [] : targets(own))),
    row('Metrics and alerts of the platform', ...metrics),
    row('Traces of the platform', ...traces),
    row('Logs and pages of the platform', ...logs),
  ]);
};

/** The platform watches itself: every part at a glance. */
export const platformHealth: FleetTemplateMaker = { rows };
