import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as table from '@grafana/grafana-foundation-sdk/table';
import type { TableColumn, TablePanel } from '../../model/panel';
import { mappingOf, stepsOf } from './fields';
import { refId, tableTargets } from './targets';

/**
 * Grafana gives each query a table of its own, with a column for the time, one for every label and one for the value: they
 * are joined, reduced to what is shown, put in order and renamed.
 */
export function tablePanel(panel: TablePanel): table.PanelBuilder {
  const builder = emptyTable()
    .targets(tableTargets(panel.columns))
    .transformations([
      { id: 'merge', options: {} },
      { id: 'filterFieldsByName', options: { include: { names: fieldsOf(panel) } } },
      {
        id: 'organize',
        options: {
          indexByName: Object.fromEntries(fieldsOf(panel).map((name, index) => [name, index])),
          renameByName: {
            ...panel.labels,
            ...Object.fromEntries(panel.columns.map(({ title }, index) => [valueField(panel, index), title])),
          },
        },
      },
    ]);
  for (const column of panel.columns) builder.overrideByName(column.title, propertiesOf(column));
  return builder;
}

/** Without the footer of the SDK, which Grafana 13 does not have any more. */
export function emptyTable(): table.PanelBuilder {
  const builder = new table.PanelBuilder();
  delete builder.build().options.footer;
  return builder;
}

function fieldsOf(panel: TablePanel): readonly string[] {
  return [...Object.keys(panel.labels), ...panel.columns.map((_, index) => valueField(panel, index))];
}

/** The value of a lone query is not told apart by its letter. */
function valueField(panel: TablePanel, index: number): string {
  return panel.columns.length === 1 ? 'Value' : `Value #${refId(index)}`;
}

function propertiesOf({ unit, thresholds, states }: TableColumn): sdk.DynamicConfigValue[] {
  const coloured = thresholds !== undefined || states !== undefined;
  return [
    { id: 'unit', value: unit },
    ...(thresholds === undefined
      ? []
      : [{ id: 'thresholds', value: { mode: 'absolute', steps: stepsOf(thresholds) } }]),
    ...(states === undefined ? [] : [{ id: 'mappings', value: [mappingOf(states)] }]),
    ...(coloured ? [{ id: 'custom.cellOptions', value: { type: 'color-text' } }] : []),
  ];
}
