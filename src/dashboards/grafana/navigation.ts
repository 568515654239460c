import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Link } from '../../model/panel';

/** A menu of all dashboards with a tag. */
export function siblingsLink({
  title,
  tag,
}: {
  readonly title: string;
  readonly tag: string;
}): sdk.DashboardLink {
  return { ...link(title), type: sdk.DashboardLinkType.Dashboards, tags: [tag], asDropdown: true };
}

export function buildLink({ title, url }: Link): sdk.DashboardLink {
  return { ...link(title), url, targetBlank: !url.startsWith('/') };
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
