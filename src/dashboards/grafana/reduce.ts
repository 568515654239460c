import * as common from '@grafana/grafana-foundation-sdk/common';
import type { Calculation, Legend } from '../../model/panel-style';

/** Grafana's ids. */
export const reducers: Readonly<Record<Calculation, string>> = {
  last: 'lastNotNull',
  first: 'firstNotNull',
  min: 'min',
  max: 'max',
  mean: 'mean',
  median: 'median',
  sum: 'sum',
  count: 'count',
  range: 'range',
  difference: 'diff',
};

/** How the table of a legend heads the columns, which is what it sorts by. */
export const headings: Readonly<Record<Calculation, string>> = {
  last: 'Last *',
  first: 'First *',
  min: 'Min',
  max: 'Max',
  mean: 'Mean',
  median: 'Median',
  sum: 'Total',
  count: 'Count',
  range: 'Range',
  difference: 'Difference',
};

/** One number of each series. */
export function reduced(calculation: Calculation = 'last'): common.ReduceDataOptionsBuilder {
  return new common.ReduceDataOptionsBuilder().calcs([reducers[calculation]]).values(false);
}

export function legendOf({
  as = 'table',
  at = 'bottom',
  values = [],
  sortBy,
}: Legend = {}): common.VizLegendOptionsBuilder {
  const builder = new common.VizLegendOptionsBuilder()
    .showLegend(as !== 'none')
    .displayMode(as === 'list' ? common.LegendDisplayMode.List : common.LegendDisplayMode.Table)
    .placement(at === 'right' ? common.LegendPlacement.Right : common.LegendPlacement.Bottom)
    .calcs(values.map((value) => reducers[value]));
  return sortBy === undefined ? builder : builder.sortBy(headings[sortBy]).sortDesc(true);
}

export function allSeriesTooltip(): common.VizTooltipOptionsBuilder {
  return new common.VizTooltipOptionsBuilder()
    .mode(common.TooltipDisplayMode.Multi)
    .sort(common.SortOrder.Descending);
}
