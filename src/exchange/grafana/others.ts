import type { BoardPanel, BoardTarget, Raw } from '../../board/board';
import { edgeUnits } from '../../board/edge-units';
import { known, recordIn, recordsIn, textIn, wordIn } from '../../board/json';
import { parseExpression } from '../expression';
import { selectionOf } from '../selection';
import { linksIn } from './links';
import { statesIn, stylesIn, thresholdsIn, unitIn } from './style';

/** Bars of which each query is one, named by the transformation that joins them. */
export function barChartIn(panel: BoardPanel, targets: readonly BoardTarget[]): Raw | string {
  const label = textIn(panel.options['xField']);
  const organised = panel.transformations.find(({ id }) => id === 'organize');
  const names = recordIn(organised?.options['renameByName']);
  if (label === undefined || targets.length === 0) return 'bars have a label below them, and a query each';
  const { field, options } = panel;
  const { series } = stylesIn(panel);
  const queries = targets.map(({ expr, refId = 'A', legend }) => {
    const named = textIn(names[`Value #${refId}`]) ?? textIn(names['Value']) ?? legend ?? refId;
    const { match: _, ...style } = series.find(({ match }) => match === named) ?? { match: '' };
    return known<Raw>({ expr, legend: named, ...style });
  });
  const own = series.filter(({ match }) => !queries.some(({ legend }) => legend === match));
  return known<Raw>({
    kind: 'bar-chart',
    label,
    queries,
    series: own.length === 0 ? undefined : own,
    unit: unitIn(field.unit),
    decimals: field.decimals,
    min: field.min,
    max: field.max,
    noData: field.noValue,
    thresholds: field.custom['thresholdsStyle'] === undefined ? undefined : thresholdsIn(field.thresholds),
    states: statesIn(field.mappings),
    dataLinks: linksIn(field.links),
    stacked: options['stacking'] === 'normal' ? true : undefined,
    horizontal: options['orientation'] === 'horizontal' ? true : undefined,
  });
}

const arrows =
  /^label_join\(label_join\(label_join\((.*), "source", "", "(\w+)"\), "target", "", "(\w+)"\), "id", "--", "source", "target"\)$/s;

/** Arrows as we write them: which labels are their ends is said by the query. */
export function nodeGraphIn(panel: BoardPanel): Raw | string {
  const { targets } = panel;
  const ends = targets.map(({ expr = '' }) => arrows.exec(expr));
  const [first] = ends;
  if (first === undefined || first === null) return 'which labels are the ends of its arrows is not said';
  const units = edgeUnits(panel);
  const [, , source, target] = first;
  return {
    kind: 'node-graph',
    source,
    target,
    queries: ends.map((end, index) => ({
      expr: end?.[1],
      unit: unitIn(units[index]),
    })),
  };
}

/** A table of the newest traces of a service. */
export function tracesIn({ targets }: BoardPanel): Raw | undefined {
  const [target] = targets;
  if (target?.dataSource?.type !== 'jaeger' || target.rest['queryType'] !== 'search') return undefined;
  return { kind: 'traces', service: target.rest['service'] };
}

/** Log lines of Elasticsearch, counted by fields of theirs. */
export function logTableIn({ targets, transformations }: BoardPanel): Raw | undefined {
  const [target] = targets;
  const terms = recordsIn(target?.rest['bucketAggs']).filter(({ type }) => type === 'terms');
  if (target?.dataSource?.type !== 'elasticsearch' || terms.length === 0) return undefined;
  const names = recordIn(transformations.find(({ id }) => id === 'organize')?.options['renameByName']);
  const fields = terms
    .map(({ field }) => wordIn(field))
    .map((field) => [field, textIn(names[field]) ?? field]);
  return {
    kind: 'log-table',
    query: textIn(target.rest['query']) || '*',
    fields: Object.fromEntries(fields),
  };
}

/** `{team="shop"}`: alerts by their labels. */
export function alertListIn({ options }: BoardPanel): Raw | string {
  const filter = (textIn(options['alertInstanceLabelFilter']) ?? '').trim();
  if (/^(\{\s*\})?$/.test(filter)) return { kind: 'alert-list', match: {} };
  const parsed = parseExpression(`ALERTS${filter}`);
  const selection = 'fault' in parsed ? undefined : selectionOf(parsed);
  return selection === undefined
    ? 'its filter is none of labels'
    : { kind: 'alert-list', match: selection.match };
}
