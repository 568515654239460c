import * as annotationslist from '@grafana/grafana-foundation-sdk/annotationslist';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { AlertListPanel, AnnotationListPanel } from '../../model/panel';
import { printMatchers } from '../../promql/print';

/**
 * The SDK has no alert list.
 * @see https://github.com/grafana/grafana/blob/main/public/app/plugins/panel/alertlist/types.ts
 */
export function alertListPanel({ match }: AlertListPanel): sdk.PanelBuilder {
  return new sdk.PanelBuilder().type('alertlist').options({
    alertInstanceLabelFilter: `{${printMatchers(match).join(',')}}`,
    alertName: '',
    dashboardAlerts: false,
    groupBy: [],
    groupMode: 'default',
    maxItems: 50,
    showInactiveAlerts: false,
    showInstances: false,
    sortOrder: 3,
    stateFilter: { error: true, firing: true, noData: false, normal: false, pending: true, recovering: true },
    viewMode: 'list',
  });
}

export function annotationListPanel({ tags = [] }: AnnotationListPanel): annotationslist.PanelBuilder {
  return new annotationslist.PanelBuilder()
    .tags([...tags])
    .limit(20)
    .onlyInTimeRange(true)
    .showUser(true)
    .showTime(true)
    .showTags(true);
}
