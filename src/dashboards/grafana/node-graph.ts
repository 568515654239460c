import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as nodegraph from '@grafana/grafana-foundation-sdk/nodegraph';
import type { NodeGraphPanel } from '../../model/panel';
import { quoteText } from '../../promql/print';
import { valueField } from './join';
import { dependencyTargets, tableTargets } from './targets';

/** Fields of an arrow, as the panel finds them by name. */
const numbers = ['mainstat', 'secondarystat'] as const;

/**
 * Arrows alone: the panel makes the circles from their ends. It looks for fields by their own names, which Grafana keeps when
 * it renames them, so that the labels are named by the query and the numbers are made anew.
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/node-graph/#data-api
 */
export function nodeGraphPanel(panel: NodeGraphPanel): nodegraph.PanelBuilder {
  const { queries } = panel;
  const [first, second] = queries;
  const fields = numbers.slice(0, queries.length);
  return new nodegraph.PanelBuilder()
    .edges(
      new nodegraph.EdgeOptionsBuilder()
        .mainStatUnit(first?.unit ?? 'none')
        .secondaryStatUnit(second?.unit ?? 'none'),
    )
    .targets(tableTargets(queries.map(({ expr }) => ({ expr: arrows(panel, expr) }))))
    .transformations([
      { id: 'merge', options: {} },
      ...fields.map((alias, index) => copied(valueField(queries, index), alias)),
      {
        id: 'filterFieldsByName',
        options: { include: { names: ['id', 'source', 'target', ...fields] } },
      },
    ]);
}

function arrows({ source, target }: NodeGraphPanel, expr: string): string {
  const ends = `label_join(label_join(${expr}, "source", "", ${quoteText(source)}), "target", "", ${quoteText(target)})`;
  return `label_join(${ends}, "id", " to ", "source", "target")`;
}

function copied(field: string, alias: string): sdk.DataTransformerConfig {
  return {
    id: 'calculateField',
    options: { mode: 'reduceRow', alias, reduce: { reducer: 'sum', include: [field] } },
  };
}

export function serviceMapPanel(): nodegraph.PanelBuilder {
  return new nodegraph.PanelBuilder().targets(dependencyTargets());
}
