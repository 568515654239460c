/**
 * The one place that knows the Grafana foundation SDK, with the files beside it. The SDK validates nothing, gives no
 * ids and adds noise; what goes in here is checked, identified and placed already.
 */
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { LinkScope } from '../links/address';
import { buildAnnotations } from './annotations';
import { dashboardLinks, ownerLinks } from './navigation';
import { withoutNoise } from './noise';
import { placePanel } from './place-panel';
import type { PlacedDashboard, PlacedRow } from './placed';
import { buildVariable } from './variables';

/** The newest that both Grafana 12 and 13 read without migrating. */
const schemaVersion = 42;

/** Grafana replaces what is below its minimum of 5 s, which would be a difference in every plan. */
export const refresh = '1m';

/** Grafana's classic dashboard JSON. */
export function grafanaDashboard(dashboard: PlacedDashboard): Readonly<Record<string, unknown>> {
  const built = new sdk.DashboardBuilder(dashboard.title)
    .uid(dashboard.uid)
    .description(dashboard.description)
    .tags([...dashboard.tags].sort())
    .readonly()
    .tooltip(sdk.DashboardCursorSync.Crosshair)
    .time({ from: `now-${dashboard.timeRange}`, to: 'now' })
    .refresh(refresh)
    .variables(dashboard.variables.map((variable) => ({ build: () => buildVariable(variable) })))
    .annotations(buildAnnotations(dashboard.annotations).map((query) => ({ build: () => query })))
    .build();
  return withoutNoise({
    ...built,
    schemaVersion,
    links: [...ownerLinks(dashboard.owner), ...dashboardLinks(dashboard.links, dashboard.scope)],
    panels: dashboard.rows.flatMap((row) => buildRow(row, dashboard.scope)),
  });
}

/** Only an open row is followed by its panels; a collapsed one holds them. */
function buildRow(placed: PlacedRow, scope: LinkScope): readonly (sdk.RowPanel | sdk.Panel)[] {
  const { id, position, collapsed, repeatBy, panels } = placed;
  const built = panels.map((panel) => placePanel(panel, scope));
  if (placed.untitled) return built;
  const row: sdk.RowPanel = {
    type: 'row',
    id,
    title: headingOf(placed),
    collapsed,
    gridPos: position,
    panels: collapsed ? built : [],
    ...(repeatBy === undefined ? {} : { repeat: repeatBy }),
  };
  return collapsed ? [row] : [row, ...built];
}

/** A heading names its tab, because there are no tabs. */
function headingOf({ title, tab }: PlacedRow): string {
  return tab === undefined || tab === title ? title : `${tab}: ${title}`;
}
