import type { Row } from '../../model/dashboard';
import type {
  BarGaugePanel,
  HeatmapPanel,
  Panel,
  StatPanel,
  TableColumn,
  TablePanel,
  TimeseriesPanel,
} from '../../model/panel';
import type { Query, State } from '../../model/panel-parts';
import type { Threshold } from '../../model/threshold';
import type { Unit } from '../../model/unit';

/** Expressions by their legends. */
export type Legends = Readonly<Record<string, string>>;

type Rest<P> = Partial<Omit<P, 'kind' | 'title' | 'description' | 'unit' | 'queries'>>;

function queriesOf(legends: Legends): readonly Query[] {
  return Object.entries(legends).map(([legend, expr]) => ({ expr, legend }));
}

/** Names beside the lines: below them Grafana leaves room for two, and shows half of the third. */
export const beside = { legend: { at: 'right', values: ['max', 'last'] } } as const;

/** Of one line for each value of a label nobody knows how many there are: the largest first, and no areas over one another. */
export const besideSorted = { legend: { ...beside.legend, sortBy: 'max' }, draw: { fill: 0 } } as const;

function legendOf(
  legends: Legends,
  { width = 12, stacked = false }: Pick<TimeseriesPanel, 'width' | 'stacked'>,
): Pick<TimeseriesPanel, 'legend' | 'draw'> {
  const names = Object.keys(legends);
  if (names.some((name) => name.includes('{{'))) {
    const { legend, draw } = besideSorted;
    return { ...(width < 12 ? {} : { legend }), ...(stacked === false ? { draw } : {}) };
  }
  return width < 12 || names.length < 3 ? {} : beside;
}

/** Lines over time. */
export function lines(
  title: string,
  description: string,
  unit: Unit,
  legends: Legends,
  rest: Rest<TimeseriesPanel> = {},
): TimeseriesPanel {
  return {
    kind: 'timeseries',
    title,
    description,
    unit,
    queries: queriesOf(legends),
    ...legendOf(legends, rest),
    ...rest,
  };
}

/** Numbers in large print. */
export function numbers(
  title: string,
  description: string,
  unit: Unit,
  legends: Legends,
  rest: Rest<StatPanel> = {},
): StatPanel {
  return { kind: 'stat', title, description, unit, queries: queriesOf(legends), ...rest };
}

/** Bars to compare the largest. */
export function bars(
  title: string,
  description: string,
  unit: Unit,
  legends: Legends,
  rest: Rest<BarGaugePanel> = {},
): BarGaugePanel {
  return { kind: 'bar-gauge', title, description, unit, queries: queriesOf(legends), ...rest };
}

export function heatmap(
  title: string,
  description: string,
  unit: Unit,
  expr: string,
  rest: Partial<Pick<HeatmapPanel, 'width' | 'height'>> = {},
): HeatmapPanel {
  return { kind: 'heatmap', title, description, unit, expr, ...rest };
}

/** @param labels shown, with the titles of their columns */
export function table(
  title: string,
  description: string,
  labels: TablePanel['labels'],
  columns: readonly TableColumn[],
  rest: Partial<Pick<TablePanel, 'width' | 'height' | 'sort'>> = {},
): TablePanel {
  return { kind: 'table', title, description, labels, columns, ...rest };
}

export function column(
  title: string,
  unit: Unit,
  expr: string,
  rest: Partial<Pick<TableColumn, 'thresholds' | 'states'>> = {},
): TableColumn {
  return { title, unit, expr, ...rest };
}

/** Green, then orange and red from the given values upwards. */
export function above(orange: number, red?: number): { readonly thresholds: readonly Threshold[] } {
  const steps = [
    { value: orange, colour: 'orange' },
    ...(red === undefined ? [] : [{ value: red, colour: 'red' }]),
  ];
  return { thresholds: [{ colour: 'green' }, ...steps] as readonly Threshold[] };
}

/** Red, from the given values upwards orange and green. */
export function below(red: number, orange: number): { readonly thresholds: readonly Threshold[] } {
  return {
    thresholds: [{ colour: 'red' }, { value: red, colour: 'orange' }, { value: orange, colour: 'green' }],
  };
}

/** Whether something answers, as exporters say it. */
export const upOrDown: readonly State[] = [
  { value: 1, text: 'up', colour: 'green' },
  { value: 0, text: 'down', colour: 'red' },
];

/** Anything at all is bad. */
export const anyIsBad = { thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }] } as const;

/** Nothing at all is bad. */
export const noneIsBad = { thresholds: [{ colour: 'red' }, { value: 1, colour: 'green' }] } as const;

export function row(title: string, ...panels: readonly Panel[]): Row {
  return { title, panels };
}

/** Sends no queries until it is opened. */
export function closedRow(title: string, ...panels: readonly Panel[]): Row {
  return { title, collapsed: true, panels };
}

/** Without rows that have nothing to show. */
export function filled(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ panels }) => panels.length > 0);
}
