import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Panel } from '../../model/panel';
import type { LinkScope } from '../links/address';
import { panelLinks } from './navigation';
import { buildPanel } from './panels';
import type { PlacedPanel } from './placed';
import { dataSourceOf, refOf } from './targets';

/** For which its options are written: without it Grafana takes a panel for one of 6.1, and migrates it. */
const pluginVersion = '12.2.0';

/** A panel with what all kinds have in common. */
export function placePanel({ id, position, panel }: PlacedPanel, scope: LinkScope): sdk.Panel {
  const dataSource = dataSourceOf(panel);
  return {
    ...buildPanel(panel, scope),
    id,
    pluginVersion,
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
