import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as table from '@grafana/grafana-foundation-sdk/table';
import type { Link } from '../../model/link';
import type { LogTablePanel, TableColumn, TablePanel } from '../../model/panel';
import type { LinkScope } from '../links/address';
import { thresholdSteps } from './fields';
import { joined, valueField } from './join';
import { mappingsOf } from './mappings';
import { labelIn, type ValueLink, valueLinks } from './navigation';
import { given } from './series';
import { logCountTargets, tableTargets } from './targets';

export function tablePanel(panel: TablePanel, scope: LinkScope): table.PanelBuilder {
  const { columns, sort } = panel;
  const labels = Object.entries(panel.labels).map(([name, column]) => ({
    name,
    ...(typeof column === 'string' ? { title: column } : column),
  }));
  const builder = emptyTable()
    .targets(tableTargets(columns))
    .transformations(
      joined(Object.keys(panel.labels), {
        ...Object.fromEntries(labels.map(({ name, title }) => [name, title])),
        ...Object.fromEntries(columns.map(({ title }, index) => [valueField(columns, index), title])),
      }),
    );
  const links = (shown: readonly Link[] = []): readonly ValueLink[] =>
    valueLinks(shown, scope, labelIn(panel));
  for (const { title, width, dataLinks } of labels) {
    const properties = given({ 'custom.width': width, links: dataLinks && links(dataLinks) });
    if (properties.length > 0) builder.overrideByName(title, properties);
  }
  for (const column of columns) {
    builder.overrideByName(column.title, [
      ...propertiesOf(column),
      ...given({ links: column.dataLinks && links(column.dataLinks) }),
    ]);
  }
  if (sort !== undefined) {
    const { by, descending = false } = sort;
    builder.sortBy([{ build: () => ({ displayName: by, desc: descending }) }]);
  }
  return builder;
}

/** Grafana names columns after the fields, and the last one `Count`. */
export function logTablePanel({ query, fields }: LogTablePanel): table.PanelBuilder {
  return emptyTable()
    .targets(logCountTargets(query, Object.keys(fields)))
    .transformations([{ id: 'organize', options: { renameByName: { ...fields, Count: 'Lines' } } }])
    .sortBy([{ build: () => ({ displayName: 'Lines', desc: true }) }]);
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
  return given({
    unit,
    decimals,
    thresholds:
      thresholds === undefined ? undefined : { mode: 'absolute', steps: thresholdSteps(thresholds, unit) },
    mappings: states === undefined ? undefined : mappingsOf(states),
    'custom.cellOptions': cell === undefined ? undefined : cells[cell],
    'custom.width': width,
  });
}
