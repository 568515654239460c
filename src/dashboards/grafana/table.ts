import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as table from '@grafana/grafana-foundation-sdk/table';
import type { TableColumn, TablePanel } from '../../model/panel';
import { stepsOf } from './fields';
import { joined, valueField } from './join';
import { mappingsOf } from './mappings';
import { tableTargets } from './targets';

export function tablePanel(panel: TablePanel): table.PanelBuilder {
  const { labels, columns, sort } = panel;
  const builder = emptyTable()
    .targets(tableTargets(columns))
    .transformations(
      joined(Object.keys(labels), {
        ...labels,
        ...Object.fromEntries(columns.map(({ title }, index) => [valueField(columns, index), title])),
      }),
    );
  for (const column of columns) builder.overrideByName(column.title, propertiesOf(column));
  if (sort !== undefined) {
    const { by, descending = false } = sort;
    builder.sortBy([{ build: () => ({ displayName: by, desc: descending }) }]);
  }
  return builder;
}

/** Without the footer of the SDK, which Grafana 13 does not have any more. */
export function emptyTable(): table.PanelBuilder {
  const builder = new table.PanelBuilder();
  delete builder.build().options.footer;
  return builder;
}

const cells = {
  text: { type: 'color-text' },
  background: { type: 'color-background', mode: 'basic' },
  gauge: { type: 'gauge', mode: 'basic' },
} as const;

function propertiesOf(column: TableColumn): sdk.DynamicConfigValue[] {
  const { unit, decimals, thresholds, states, width } = column;
  const { cell = thresholds === undefined && states === undefined ? undefined : 'text' } = column;
  const values: Readonly<Record<string, unknown>> = {
    unit,
    decimals,
    thresholds: thresholds === undefined ? undefined : { mode: 'absolute', steps: stepsOf(thresholds) },
    mappings: states === undefined ? undefined : mappingsOf(states),
    'custom.cellOptions': cell === undefined ? undefined : cells[cell],
    'custom.width': width,
  };
  return Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [{ id, value }]));
}
