/**
 * The one place that knows the Grafana foundation SDK, with the files beside it. The SDK validates nothing, gives no
 * ids and adds noise; what goes in here is checked, identified and placed already.
 */
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Duration } from '../../model/duration';
import type { Link } from '../../model/link';
import type { Panel } from '../../model/panel';
import type { Variable } from '../../model/variable';
import type { Annotation } from '../annotations';
import type { Position } from '../layout';
import type { LinkScope } from '../links/address';
import { buildAnnotations } from './annotations';
import { dashboardLinks, panelLinks, siblingsLink } from './navigation';
import { withoutNoise } from './noise';
import { buildPanel } from './panels';
import { dataSourceOf, refOf } from './targets';
import { buildVariable } from './variables';

export interface PlacedPanel {
  readonly id: number;
  readonly position: Position;
  readonly panel: Panel;
}

export interface PlacedRow {
  readonly id: number;
  readonly position: Position;
  /** Without a title the panels stand without a heading. */
  readonly title?: string;
  readonly collapsed: boolean;
  readonly repeatBy?: string;
  readonly panels: readonly PlacedPanel[];
}

export interface PlacedDashboard {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** Dashboards with this tag are one click away. */
  readonly siblings: { readonly title: string; readonly tag: string };
  readonly links: readonly Link[];
  readonly scope: LinkScope;
  readonly variables: readonly Variable[];
  readonly timeRange: Duration;
  readonly annotations: readonly Annotation[];
  readonly rows: readonly PlacedRow[];
}

/** The newest that both Grafana 12 and 13 read without migrating. */
const schemaVersion = 42;

/** Grafana replaces what is below its minimum of 5 s, which would be a difference in every plan. */
const refresh = '1m';

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
    links: [siblingsLink(dashboard.siblings), ...dashboardLinks(dashboard.links, dashboard.scope)],
    panels: dashboard.rows.flatMap((row) => buildRow(row, dashboard.scope)),
  });
}

/** Only an open row is followed by its panels; a collapsed one holds them. */
function buildRow(placed: PlacedRow, scope: LinkScope): readonly (sdk.RowPanel | sdk.Panel)[] {
  const { id, position, title, collapsed, repeatBy, panels } = placed;
  const built = panels.map((panel) => placePanel(panel, scope));
  if (title === undefined) return built;
  const row: sdk.RowPanel = {
    type: 'row',
    id,
    title,
    collapsed,
    gridPos: position,
    panels: collapsed ? built : [],
    ...(repeatBy === undefined ? {} : { repeat: repeatBy }),
  };
  return collapsed ? [row] : [row, ...built];
}

function placePanel({ id, position, panel }: PlacedPanel, scope: LinkScope): sdk.Panel {
  const dataSource = dataSourceOf(panel);
  return {
    ...buildPanel(panel, scope),
    id,
    ...('untitled' in panel && panel.untitled === true ? { transparent: true } : { title: panel.title }),
    description: panel.description,
    gridPos: position,
    ...(dataSource === undefined ? {} : { datasource: refOf(dataSource) }),
    ...(panel.links === undefined ? {} : { links: panelLinks(panel.links, scope) }),
    ...(panel.interval === undefined ? {} : { interval: panel.interval }),
    ...repetition(panel),
    ...(panel.timeRange === undefined ? {} : { timeFrom: panel.timeRange }),
  };
}

/** Next to each other over the whole width, or below each other. */
function repetition({ repeatBy, perLine = 4 }: Panel): Partial<sdk.Panel> {
  if (repeatBy === undefined) return {};
  return perLine === 1
    ? { repeat: repeatBy, repeatDirection: 'v' }
    : { repeat: repeatBy, maxPerRow: perLine };
}
