import type { Row } from '../../model/dashboard';
import type { Link } from '../../model/link';
import type { Panel, TablePanel } from '../../model/panel';
import type { Variable } from '../../model/variable';
import { maxBy, minBy } from '../../promql/print';
import { series } from '../../slo/names';
import { budgetThresholds } from './overview/state';
import { above, anyIsBad, below, closedRow, column, lines, numbers, row, table } from './panels';
import { scopeOf } from './queries';
import type { FleetTemplateMaker } from './template';

const { of } = scopeOf({ team: { re: '$team' } });
const labels = ['team', 'slo_service', 'slo'];

const variables: readonly Variable[] = [{ name: 'team', label: 'team', metric: series.info, title: 'Team' }];

/** Without a budget Grafana would sort a promise before those that are broken. */
const measured = `${of(series.objective)} and on (slo) ${of(series.budgetRemaining)}`;
const unmeasured = `${of(series.objective)} unless on (slo) ${of(series.budgetRemaining)}`;

/** Every dashboard names its service in a tag. */
const ofService: Link = {
  title: 'Dashboards of the service',
  url: '/dashboards?tag=service:{{slo_service}}',
};

const columns: TablePanel['labels'] = {
  team: { title: 'Team', width: 120 },
  slo_service: { title: 'Service', width: 220, dataLinks: [ofService] },
  slo: 'SLO',
};

const now: readonly Panel[] = [
  numbers('Promises', 'SLOs that are measured.', 'none', { SLOs: `count(${of(series.info)})` }),
  numbers(
    'Broken promises',
    'SLOs whose budget of the period is spent. Stop risky changes of these services until it recovers.',
    'none',
    { overspent: `count(${of(series.budgetRemaining)} < 0) or vector(0)` },
    anyIsBad,
  ),
  numbers(
    'Burning',
    'SLOs that spend their budget faster than the period allows, over the last hour.',
    'none',
    { 'above pace': `count(${of(series.burnRate, { window: '1h' })} > 1) or vector(0)` },
    above(1),
  ),
  numbers(
    'Lowest coverage',
    'Share of the period for which there is data. A budget that is measured half of the time is a guess.',
    'percentunit',
    { coverage: `min(${of(series.coverage)})` },
    below(0.5, 0.95),
  ),
  table(
    'All promises',
    'The lowest budget first; a service leads to its dashboards.',
    columns,
    [
      column('Objective', 'percentunit', maxBy(labels, measured)),
      column('Budget left', 'percentunit', minBy(labels, of(series.budgetRemaining)), {
        thresholds: budgetThresholds,
      }),
      column('Burn rate 1h', 'none', maxBy(labels, of(series.burnRate, { window: '1h' })), above(1)),
      column('Burn rate 6h', 'none', maxBy(labels, of(series.burnRate, { window: '6h' })), above(1)),
    ],
    { height: 12, sort: { by: 'Budget left' } },
  ),
];

const overTime: readonly Panel[] = [
  lines(
    'Lowest budgets',
    'The ten SLOs with the least budget left. A steep fall is an incident, a steady slope a weakness.',
    'percentunit',
    { '{{slo}}': `bottomk(10, ${minBy(labels, of(series.budgetRemaining))})` },
    { max: 1 },
  ),
  lines(
    'Fastest burn',
    'The ten SLOs that burn fastest over six hours. At 1 the budget lasts exactly for the period.',
    'none',
    { '{{slo}}': `topk(10, ${maxBy(labels, of(series.burnRate, { window: '6h' }))})` },
    above(1),
  ),
  lines(
    'Mean budget of each team',
    'Which team has the most trouble. One broken promise of many is a small dent here.',
    'percentunit',
    { '{{team}}': `avg by (team) (${minBy(labels, of(series.budgetRemaining))})` },
    { max: 1 },
  ),
  {
    kind: 'alert-list',
    title: 'Budget alerts',
    description: 'Alerts of SLOs that are pending or firing; each links its runbook.',
    match: { slo: { re: '.+' } },
    width: 12,
  },
];

const withoutData: Panel = table(
  'Promises without data',
  'Nothing is known of these: their metrics are not scraped, or not under these names.',
  columns,
  [column('Objective', 'percentunit', maxBy(labels, unmeasured))],
);

const rows: readonly Row[] = [
  row('All SLOs now', ...now),
  row('All SLOs over time', ...overTime),
  closedRow('Not measured', withoutData),
];

/** Every promise of every team: how many are broken, which burn, which are measured badly. */
export const sloFleet: FleetTemplateMaker = { variables, rows: () => rows };
