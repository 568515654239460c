import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import { dataSources } from '../../grafana/data-sources';
import type { Variable } from '../../model/dashboard';
import type { Link } from '../../model/panel';
import { selector } from '../../promql/print';
import { refOf } from './targets';

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

export function buildVariable({
  name,
  label,
  metric,
  match,
  title,
  multi = true,
}: Variable): sdk.QueryVariableBuilder {
  const query = `label_values(${selector(metric, match)}, ${label})`;
  const builder = new sdk.QueryVariableBuilder(name)
    .label(title ?? name)
    .datasource(refOf(dataSources.prometheus))
    .query({ qryType: 1, query, refId: 'PrometheusVariableQueryEditor-VariableQuery' })
    .refresh(sdk.VariableRefresh.OnTimeRangeChanged)
    .sort(sdk.VariableSort.NaturalAsc);
  return multi
    ? builder
        .multi(true)
        .includeAll(true)
        .allValue('.+')
        .current({ text: ['All'], value: ['$__all'] })
    : builder;
}
