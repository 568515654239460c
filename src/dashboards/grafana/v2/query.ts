import type * as v2 from '@grafana/grafana-foundation-sdk/dashboardv2';
import { withoutNoise } from '../noise';
import type { Plain } from './plain';

/** What a query of the classic schema says beside its settings. */
interface Classic {
  readonly refId?: string;
  readonly datasource?: { readonly type?: string; readonly uid?: string };
}

/** A query with its data source: the plugin is its group, the uid its name. */
export function dataQuery(query: object): Plain<v2.DataQueryKind> {
  const { refId: _, datasource, ...spec } = withoutNoise(query) as Classic;
  return {
    kind: 'DataQuery',
    group: datasource?.type ?? '',
    version: 'v0',
    ...(datasource?.uid === undefined ? {} : { datasource: { name: datasource.uid } }),
    spec,
  };
}
