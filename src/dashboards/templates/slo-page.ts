import type { Row } from '../../model/dashboard';
import type { Service, Slo } from '../../model/model';
import type { Panel, StatPanel } from '../../model/panel';
import { formatPercent, ratio } from '../../model/ratio';
import { selector } from '../../promql/print';
import { summaryOf } from '../../slo/alerting';
import { budgetOf } from '../../slo/burn-pairs';
import { own, series } from '../../slo/names';
import { periodOf } from '../../slo/period';
import { groupLabelsOf } from '../../slo/sli';
import type { Context } from '../context';
import { promised } from './needs';
import { budgetThresholds, burnPanel } from './overview/state';
import type { ServiceTemplateMaker } from './template';

/** Everything that is known of the promises of a service: one row for each, the first of them open. */
function sloRows(service: Service, { slosOf }: Context): readonly Row[] {
  return slosOf(service).map((slo, index) => ({
    title: rowTitle(slo),
    collapsed: index > 0,
    panels: panelsOf(slo),
  }));
}

export const sloPage: ServiceTemplateMaker = { need: promised, rows: sloRows };

function rowTitle(slo: Slo): string {
  return `${slo.name}: ${summaryOf(slo)}`;
}

function panelsOf(slo: Slo): readonly Panel[] {
  const groups = groupLabelsOf(slo);
  return [
    ...numbers(slo, groups),
    errorPanel(slo, groups),
    burnPanel(slo),
    remainingPanel(slo, groups),
    ...(groups.length === 0 ? [] : [groupTable(slo, groups)]),
  ];
}

/** Of a grouped SLO the worst group. */
function worst(slo: Slo, name: string, match: Readonly<Record<string, string>> = {}): string {
  return `min(${selector(name, { slo: slo.id, ...match })})`;
}

function numbers(slo: Slo, groups: readonly string[]): readonly Panel[] {
  const which = groups.length === 0 ? '' : ` of the worst ${groups.join(' and ')}`;
  const stat = (
    title: string,
    description: string,
    expr: string,
    rest: Pick<StatPanel, 'unit' | 'thresholds'>,
  ) => ({ kind: 'stat', title, description, queries: [{ expr }], width: 4, height: 4, ...rest }) as const;
  const { words } = periodOf(slo);
  return [
    stat(
      'Budget left',
      `Share of the error budget${which} that is left of ${words}. The objective is ${formatPercent(ratio(slo.objective))}.`,
      worst(slo, series.budgetRemaining),
      { unit: 'percentunit', thresholds: budgetThresholds },
    ),
    stat(
      'Minutes left',
      `For so long everything may fail${which} before the promise is broken.`,
      `${worst(slo, series.remainingMinutes)} * 60`,
      { unit: 's' },
    ),
    stat('Events left', `So many events may fail${which}.`, worst(slo, series.remainingEvents), {
      unit: 'short',
    }),
    stat(
      'Lasts for',
      `Time until nothing is left${which}, if it goes on as in the last hour. Empty where nothing burns.`,
      `${worst(slo, series.exhaustion, { window: '1h' })} * 3600`,
      {
        unit: 's',
        thresholds: [
          { colour: 'red' },
          { value: 86400, colour: 'orange' },
          { value: 604800, colour: 'green' },
        ],
      },
    ),
    stat(
      'Good',
      `Share of good events${which} within ${words}.`,
      `1 - max(${own(slo, series.errorRatio, periodOf(slo).name)})`,
      {
        unit: 'percentunit',
      },
    ),
    stat(
      'Coverage',
      'Share of the period for which there is data. Hours without data are taken to be like the others.',
      worst(slo, series.coverage),
      { unit: 'percentunit', thresholds: [{ colour: 'orange' }, { value: 0.95, colour: 'green' }] },
    ),
  ];
}

function legendOf(groups: readonly string[], text: string): string {
  return [...groups.map((group) => `{{${group}}}`), text].join(' ');
}

function errorPanel(slo: Slo, groups: readonly string[]): Panel {
  return {
    kind: 'timeseries',
    title: 'Bad events',
    description: 'Share of bad events. The line is the budget: above it the budget shrinks.',
    queries: (['5m', '1h'] as const).map((window) => ({
      expr: own(slo, series.errorRatio, window),
      legend: legendOf(groups, window),
    })),
    unit: 'percentunit',
    thresholds: [{ colour: 'green' }, { value: budgetOf(slo).toNumber(), colour: 'red' }],
  };
}

function remainingPanel(slo: Slo, groups: readonly string[]): Panel {
  return {
    kind: 'timeseries',
    title: 'Budget over time',
    description: 'A steep fall is an incident, a steady slope a weakness.',
    queries: [{ expr: own(slo, series.budgetRemaining), legend: legendOf(groups, 'left') }],
    unit: 'percentunit',
    thresholds: budgetThresholds,
    max: 1,
  };
}

function groupTable(slo: Slo, groups: readonly string[]): Panel {
  const by = (name: string, match: Readonly<Record<string, string>> = {}): string =>
    `min by (${groups.join(', ')}) (${selector(name, { slo: slo.id, ...match })})`;
  return {
    kind: 'table',
    title: `Each ${groups.join(' and ')}`,
    description: 'Every group has a budget of its own; start with the lowest.',
    labels: Object.fromEntries(groups.map((group) => [group, group])),
    height: 8,
    sort: { by: 'Budget left' },
    columns: [
      {
        title: 'Budget left',
        expr: by(series.budgetRemaining),
        unit: 'percentunit',
        thresholds: budgetThresholds,
      },
      { title: 'Bad within 1h', expr: by(series.errorRatio, { window: '1h' }), unit: 'percentunit' },
      { title: 'Events within 1h', expr: by(series.total, { window: '1h' }), unit: 'short' },
    ],
  };
}
