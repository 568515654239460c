/** The second schema of Grafana, from what the classic one is made of. */

import type { AnnotationQuery } from '@grafana/grafana-foundation-sdk/dashboard';
import type * as v2 from '@grafana/grafana-foundation-sdk/dashboardv2';
import { buildAnnotations } from '../annotations';
import { refresh } from '../dashboard';
import { dashboardLinks, ownerLinks } from '../navigation';
import { placePanel } from '../place-panel';
import type { PlacedDashboard } from '../placed';
import { elementName, layoutOf } from './layout';
import { element } from './panel';
import type { Plain } from './plain';
import { dataQuery } from './query';
import { variableOf } from './variables';

/** An object as the API of Grafana stores it. */
export interface DashboardObject {
  readonly apiVersion: 'dashboard.grafana.app/v2';
  readonly kind: 'Dashboard';
  readonly metadata: { readonly name: string };
  readonly spec: Plain<v2.Dashboard>;
}

/** @see https://grafana.com/docs/grafana/latest/as-code/observability-as-code/schema-v2/ */
export function dashboardObject(dashboard: PlacedDashboard): DashboardObject {
  const { uid, title, description, tags, rows, scope } = dashboard;
  return {
    apiVersion: 'dashboard.grafana.app/v2',
    kind: 'Dashboard',
    metadata: { name: uid },
    spec: {
      title,
      description,
      tags: [...tags].sort(),
      editable: false,
      cursorSync: 'Crosshair',
      liveNow: false,
      preload: false,
      links: [...ownerLinks(dashboard.owner), ...dashboardLinks(dashboard.links, scope)] as Plain<
        v2.DashboardLink[]
      >,
      timeSettings: {
        timezone: 'browser',
        from: `now-${dashboard.timeRange}`,
        to: 'now',
        autoRefresh: refresh,
        autoRefreshIntervals: ['30s', '1m', '5m', '15m', '1h'],
        hideTimepicker: false,
        fiscalYearStartMonth: 0,
      },
      variables: dashboard.variables.map(variableOf),
      annotations: buildAnnotations(dashboard.annotations).map(annotationOf),
      elements: Object.fromEntries(
        rows.flatMap(({ panels }) =>
          panels.map((placed) => [elementName(placed), element(placePanel(placed, scope))] as const),
        ),
      ),
      layout: layoutOf(rows, title),
    },
  };
}

/** What the plugin reads beside its query is carried in the options of the classic schema. */
function annotationOf(annotation: AnnotationQuery): Plain<v2.AnnotationQueryKind> {
  const { name, enable, hide = false, iconColor, builtIn, datasource } = annotation;
  const { expr, step, titleFormat, useValueForTime } = annotation;
  return {
    kind: 'AnnotationQuery',
    spec: {
      name,
      enable,
      hide,
      iconColor,
      ...(builtIn === 1 ? { builtIn: true } : {}),
      query: dataQuery({ datasource, ...(expr === undefined ? {} : { expr, interval: step }) }),
      ...(expr === undefined
        ? {}
        : {
            legacyOptions: {
              titleFormat,
              ...(useValueForTime === true ? { useValueForTime } : {}),
            },
          }),
    },
  };
}
