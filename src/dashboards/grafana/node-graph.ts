import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as nodegraph from '@grafana/grafana-foundation-sdk/nodegraph';
import type { NodeGraphPanel } from '../../model/panel';
import type { Unit } from '../../model/unit';
import { quoteText } from '../../promql/print';
import { valueField } from './join';
import { dependencyTargets, tableTargets } from './targets';

/** Fields of an arrow, as the panel finds them by name. */
const numbers = ['mainstat', 'secondarystat'] as const;

/** The panel writes a number with two decimals and its unit as it stands; `src/board/edge-units.ts` reads them back. */
const written: Readonly<Partial<Record<Unit, string>>> = {
  none: '',
  short: '',
  percentunit: '%',
  percent: '%',
  reqps: 'req/s',
  ops: 'ops/s',
  eps: 'events/s',
  mps: 'msg/s',
  bytes: 'B',
  Bps: 'B/s',
};

/**
 * Arrows alone: the panel makes the circles from their ends. It looks for fields by their own names, which Grafana keeps when
 * it renames them, so that the labels are named by the query and the numbers are made anew.
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/node-graph/#data-api
 */
export function nodeGraphPanel(panel: NodeGraphPanel): nodegraph.PanelBuilder {
  const { queries } = panel;
  const [first, second] = queries;
  const fields = numbers.slice(0, queries.length);
  const edges = new nodegraph.EdgeOptionsBuilder();
  const [main, secondary] = [writtenUnit(first?.unit), writtenUnit(second?.unit)];
  if (main !== '') edges.mainStatUnit(main);
  if (secondary !== '') edges.secondaryStatUnit(secondary);
  return new nodegraph.PanelBuilder()
    .edges(edges)
    .targets(tableTargets(queries.map(({ expr }) => ({ expr: arrows(panel, expr) }))))
    .transformations([
      { id: 'merge', options: {} },
      ...fields.map((alias, index) => shown(valueField(queries, index), alias, queries[index]?.unit)),
      {
        id: 'filterFieldsByName',
        options: { include: { names: ['id', 'source', 'target', ...fields] } },
      },
    ]);
}

/** The head of an arrow is found by its id, which must have no blanks. */
function arrows({ source, target }: NodeGraphPanel, expr: string): string {
  const ends = `label_join(label_join(${expr}, "source", "", ${quoteText(source)}), "target", "", ${quoteText(target)})`;
  return `label_join(${ends}, "id", "--", "source", "target")`;
}

function writtenUnit(unit: Unit = 'none'): string {
  return written[unit] ?? unit;
}

/** Shares in percent: the panel multiplies nothing. */
function shown(field: string, alias: string, unit: Unit | undefined): sdk.DataTransformerConfig {
  return {
    id: 'calculateField',
    options:
      unit === 'percentunit'
        ? { mode: 'binary', alias, binary: { left: field, operator: '*', right: '100' } }
        : { mode: 'reduceRow', alias, reduce: { reducer: 'sum', include: [field] } },
  };
}

export function serviceMapPanel(): nodegraph.PanelBuilder {
  return new nodegraph.PanelBuilder().targets(dependencyTargets());
}
