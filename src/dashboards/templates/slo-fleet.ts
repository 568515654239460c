import type { Row } from '../../model/dashboard';
import type { Panel } from '../../model/panel';
import type { Variable } from '../../model/variable';
import { maxBy, minBy } from '../../promql/print';
import { series } from '../../slo/names';
import { budgetThresholds } from './overview/state';
import { above, anyIsBad, below, column, lines, numbers, row, table } from './panels';
import { scopeOf } from './queries';
import type { FleetTemplateMaker } from './template';

const { of } = scopeOf({ team: { re: '$team' } });
const labels = ['team', 'slo_service', 'slo'];

const variables: readonly Variable[] = [{ name: 'team', label: 'team', metric: series.info, title: 'Team' }];

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
    'Start with the lowest budget; its service has a dashboard of its own.',
    { team: 'Team', slo_service: 'Service', slo: 'SLO' },
    [
      column('Objective', 'percentunit', maxBy(labels, of(series.objective))),
      column('Budget left', 'percentunit', minBy(labels, of(series.budgetRemaining)), {
        thresholds: budgetThresholds,
      }),
      column('Burn rate 1h', 'none', maxBy(labels, of(series.burnRate, { window: '1h' })), above(1)),
      column('Burn rate 6h', 'none', maxBy(labels, of(series.burnRate, { window: '6h' })), above(1)),
    ],
    { height: 12 },
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

const rows: readonly Row[] = [row('All SLOs now', ...now), row('All SLOs over time', ...overTime)];

/** Every promise of every team: how many are broken, which burn, which are measured badly. */
export const sloFleet: FleetTemplateMaker = { variables, rows: () => rows };
