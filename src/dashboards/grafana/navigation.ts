import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Link } from '../../model/link';
import type { Panel } from '../../model/panel';
import { addressOf, type LinkScope, type Place } from '../links/address';
import { firingAlerts } from '../links/firing-alerts';
import type { Owner } from './placed';

/** By which dashboards of a team find each other. */
export const teamTag = (team: string): string => `team:${team}`;

/** A menu of the dashboards of a team, and its alerts that fire now. Of the two Grafana shows the tooltip of a page only. */
export function ownerLinks({ id, name, contact }: Owner): readonly sdk.DashboardLink[] {
  return [
    {
      ...link(`Dashboards of ${name}`),
      type: sdk.DashboardLinkType.Dashboards,
      tags: [teamTag(id)],
      asDropdown: true,
    },
    {
      ...link(`Alerts of ${name}`),
      url: firingAlerts(`team=${id}`),
      icon: 'bolt',
      tooltip: contact,
      includeVars: false,
      keepTime: false,
    },
  ];
}

/** Above the panels, where Grafana adds the time range and the variables. */
export function dashboardLinks(links: readonly Link[], scope: LinkScope): sdk.DashboardLink[] {
  return reachable(links, scope, { addsTime: true }).map(({ title, url, targetBlank }) => ({
    ...link(title),
    url,
    targetBlank,
  }));
}

/** In the menu of a panel, where what goes along is written into the address. */
export function panelLinks(links: readonly Link[], scope: LinkScope): sdk.DashboardLink[] {
  return reachable(links, scope, { addsTime: false }).map(({ title, url, targetBlank }) => ({
    ...link(title),
    url,
    targetBlank,
    includeVars: false,
    keepTime: false,
  }));
}

/** A link that is offered at a value. */
export interface ValueLink {
  readonly title: string;
  readonly url: string;
  readonly targetBlank: boolean;
}

export function valueLinks(
  links: readonly Link[],
  scope: LinkScope,
  label: NonNullable<Place['label']>,
): readonly ValueLink[] {
  return reachable(links, scope, { addsTime: false, label });
}

/** How Grafana names a label of the series that a value belongs to; after a join it is a field of the line. */
export function labelIn(panel: Panel): NonNullable<Place['label']> {
  if (panel.kind === 'table') {
    return (name) => {
      const column = panel.labels[name];
      const title = typeof column === 'object' ? column.title : (column ?? name);
      return `\${__data.fields["${title}"]:percentencode}`;
    };
  }
  if (panel.kind === 'bar-chart') return (name) => `\${__data.fields["${name}"]:percentencode}`;
  return (name) => `\${__field.labels.${name}:percentencode}`;
}

function reachable(links: readonly Link[], scope: LinkScope, place: Place): readonly ValueLink[] {
  return links.flatMap((each) => {
    const url = addressOf(each, scope, place);
    return url === undefined ? [] : [{ title: each.title, url, targetBlank: !url.startsWith('/') }];
  });
}

/** Built by hand: the SDK would hide links in the menu of the controls. */
function link(title: string): sdk.DashboardLink {
  return {
    title,
    type: sdk.DashboardLinkType.Link,
    icon: 'external link',
    tooltip: '',
    tags: [],
    asDropdown: false,
    targetBlank: false,
    includeVars: true,
    keepTime: true,
  };
}
