import type * as cog from '@grafana/grafana-foundation-sdk/cog';
import * as elasticsearch from '@grafana/grafana-foundation-sdk/elasticsearch';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import { type DataSource, dataSources } from '../../grafana/data-sources';
import type { Panel, Query } from '../../model/panel';
import type { Unit } from '../../model/unit';

type Target = cog.Builder<cog.Dataquery>;

/** At most this many log lines and traces are shown. */
const limits = { logs: '500', traces: 20 } as const;

/** `A` to `Z`, then `AA`: Grafana refuses a panel in which two queries have the same. */
export function refId(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : refId(Math.floor(index / 26) - 1) + letter;
}

/** Values at each point of the time range. */
export function rangeTargets(queries: readonly Query[]): Target[] {
  return queries.map((query, index) => promql(query.expr, index).legendFormat(legendOf(query)).range());
}

/** Values at the end of the time range. */
export function instantTargets(queries: readonly Query[]): Target[] {
  return queries.map((query, index) => promql(query.expr, index).legendFormat(legendOf(query)).instant());
}

/** The same, labels as columns. */
export function tableTargets(queries: readonly { readonly expr: string; readonly unit: Unit }[]): Target[] {
  return queries.map(({ expr }, index) =>
    promql(expr, index).format(prometheus.PromQueryFormat.Table).instant(),
  );
}

export function heatmapTargets(expr: string): Target[] {
  return [promql(expr, 0).format(prometheus.PromQueryFormat.Heatmap).legendFormat('{{le}}').range()];
}

function promql(expr: string, index: number): prometheus.DataqueryBuilder {
  return new prometheus.DataqueryBuilder()
    .refId(refId(index))
    .datasource(refOf(dataSources.prometheus))
    .editorMode(prometheus.QueryEditorMode.Code)
    .expr(expr);
}

/** `__auto` lets Grafana write the labels in which the series differ. */
function legendOf({ legend }: Query): string {
  return legend ?? '__auto';
}

/** Built by hand: the SDK would write `unknown` for its type. */
const logsMetric: elasticsearch.Logs = { type: 'logs', id: '1', settings: { limit: limits.logs } };

export function logTargets(query: string): Target[] {
  return [
    new elasticsearch.DataqueryBuilder()
      .refId(refId(0))
      .datasource(refOf(dataSources.elasticsearch))
      .query(query)
      .timeField('@timestamp')
      .bucketAggs([])
      .metrics([{ build: () => logsMetric }]),
  ];
}

/**
 * The SDK has no queries for Jaeger.
 * @see https://github.com/grafana/grafana/blob/main/public/app/plugins/datasource/jaeger/types.ts
 */
export function traceTargets(service: string): Target[] {
  const query = {
    refId: refId(0),
    datasource: refOf(dataSources.jaeger),
    queryType: 'search',
    service,
    limit: limits.traces,
    _implementsDataqueryVariant: () => undefined,
  };
  return [{ build: () => query }];
}

/** The data source of a panel; text and alert lists ask none. */
export function dataSourceOf(panel: Panel): DataSource | undefined {
  switch (panel.kind) {
    case 'logs':
      return dataSources.elasticsearch;
    case 'traces':
      return dataSources.jaeger;
    case 'text':
    case 'alert-list':
      return undefined;
    default:
      return dataSources.prometheus;
  }
}

/** Both are needed: Grafana accepts a name alone and then looks in vain. */
export function refOf({ type, uid }: DataSource): { type: string; uid: string } {
  return { type, uid };
}
