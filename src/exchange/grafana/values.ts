import type { BoardPanel, BoardTarget, Raw } from '../../board/board';
import { foundIn, known, recordIn } from '../../board/json';
import { parseDuration } from '../../model/duration';
import type { LineStyle } from '../../model/panel-style';
import { linksIn } from './links';
import { colourIn, statesIn, stylesIn, thresholdsIn, unitIn } from './style';
import { calculationsOf } from './words';

/** What a kind of panel has beside the title; or why it cannot be one. */
export type Read = (panel: BoardPanel) => Raw | string;

export function statesOf({ field }: BoardPanel): Raw {
  return { states: statesIn(field.mappings), dataLinks: linksIn(field.links) };
}

export const unasked = 'none of its queries asks Prometheus';

/** Panels that need a query of Prometheus at least. */
export function asking(make: (panel: BoardPanel) => Raw): Read {
  return (panel) => {
    const { byLetter } = stylesIn(panel);
    const colour = colourOf(panel.field);
    const queries = promqlOf(panel).map((target) => ({
      ...colour,
      ...queryOf(target, byLetter, panel),
    }));
    return queries.length === 0 ? unasked : known<Raw>({ ...make(panel), queries });
  };
}

/** One colour for all series is that of every query. */
function colourOf({ color }: BoardPanel['field']): Raw {
  return color?.['mode'] === 'fixed' ? known<Raw>({ colour: colourIn(color['fixedColor']) }) : {};
}

export function promqlOf({ targets }: BoardPanel): readonly BoardTarget[] {
  return targets.filter(
    ({ hidden, expr, dataSource }) => !hidden && expr && dataSource?.type === 'prometheus',
  );
}

function queryOf(target: BoardTarget, styles: ReadonlyMap<string, LineStyle>, { type }: BoardPanel): Raw {
  return known<Raw>({
    expr: target.expr,
    legend: target.legend === '__auto' ? undefined : target.legend,
    instant: type === 'timeseries' && target.instant && !target.range ? true : undefined,
    interval: durationIn(target.interval),
    ...styles.get(target.refId ?? ''),
  });
}

export function seriesOf(panel: BoardPanel): Raw {
  const { series } = stylesIn(panel);
  return series.length === 0 ? {} : { series };
}

/** @param coloured whether the panel shows thresholds */
export function valuesOf({ field }: BoardPanel, coloured: boolean): Raw {
  return known<Raw>({
    unit: unitIn(field.unit),
    decimals: field.decimals,
    min: field.min,
    max: field.max,
    noData: field.noValue,
    thresholds: coloured ? thresholdsIn(field.thresholds) : undefined,
    states: statesIn(field.mappings),
    dataLinks: linksIn(field.links),
  });
}

export function calculationIn(options: Raw): string | undefined {
  const { calcs } = recordIn(options['reduceOptions']);
  const calculation = Array.isArray(calcs) ? foundIn(calculationsOf, calcs[0]) : undefined;
  return calculation === 'last' ? undefined : calculation;
}

export function durationIn(value: string | undefined): string | undefined {
  return parseDuration(value) === undefined ? undefined : value;
}
