import type * as cog from '@grafana/grafana-foundation-sdk/cog';
import * as elasticsearch from '@grafana/grafana-foundation-sdk/elasticsearch';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import { type DataSource, dataSources } from '../../grafana/data-sources';
import type { Panel } from '../../model/panel';
import type { Query } from '../../model/panel-parts';
import { refId } from '../../model/ref-id';

type Target = cog.Builder<cog.Dataquery>;

/** Lets Grafana write the labels in which the series differ. */
const differing = '__auto';

/** At most this many log lines, values of a field and traces are shown. */
const limits = { logs: '500', values: '10', traces: 20 } as const;

/** Values at each point of the time range, unless a query says otherwise. */
export function rangeTargets(queries: readonly Query[]): Target[] {
  return queries.map((query, index) => valuesOf(query, index, query.instant ?? false));
}

/** Values at the end of the time range, unless a query says otherwise. */
export function instantTargets(queries: readonly Query[]): Target[] {
  return queries.map((query, index) => valuesOf(query, index, query.instant ?? true));
}

function valuesOf(query: Query, index: number, instant: boolean): Target {
  const target = promql(query.expr, index).legendFormat(query.legend ?? differing);
  if (query.interval !== undefined) target.interval(query.interval);
  return instant ? target.instant() : overTime(target, query.expr);
}

/** Buckets carry exemplars, which lead from a slow request to its trace. */
function overTime(target: prometheus.DataqueryBuilder, expr: string): prometheus.DataqueryBuilder {
  return /_bucket\b/.test(expr) ? target.range().exemplar(true) : target.range();
}

/** Values at the end of the time range, labels as columns. */
export function tableTargets(queries: readonly { readonly expr: string }[]): Target[] {
  return queries.map(({ expr }, index) =>
    promql(expr, index).format(prometheus.PromQueryFormat.Table).instant(),
  );
}

export function heatmapTargets(expr: string): Target[] {
  return [overTime(promql(expr, 0).format(prometheus.PromQueryFormat.Heatmap).legendFormat('{{le}}'), expr)];
}

function promql(expr: string, index: number): prometheus.DataqueryBuilder {
  return new prometheus.DataqueryBuilder()
    .refId(refId(index))
    .datasource(refOf(dataSources.prometheus))
    .editorMode(prometheus.QueryEditorMode.Code)
    .expr(expr);
}

/** Built by hand: the SDK would write `unknown` for its type. */
const logsMetric: elasticsearch.Logs = { type: 'logs', id: '1', settings: { limit: limits.logs } };

export function logTargets(query: string): Target[] {
  return [logQuery(query, [], logsMetric)];
}

/** Lines by the values of fields, each within the one before. */
export function logCountTargets(query: string, fields: readonly string[]): Target[] {
  const count: elasticsearch.Count = { type: 'count', id: '1' };
  const terms = fields.map(
    (field, index): elasticsearch.Terms => ({
      type: elasticsearch.BucketAggregationType.Terms,
      id: String(index + 2),
      field,
      settings: {
        size: limits.values,
        order: elasticsearch.TermsOrder.Desc,
        orderBy: '_count',
        min_doc_count: '1',
        // A line without the field would not be counted: exceptions are logged where no route is known.
        missing: '-',
      },
    }),
  );
  return [logQuery(query, terms, count)];
}

function logQuery(
  query: string,
  buckets: readonly elasticsearch.Terms[],
  metric: elasticsearch.Logs | elasticsearch.Count,
): Target {
  return new elasticsearch.DataqueryBuilder()
    .refId(refId(0))
    .datasource(refOf(dataSources.elasticsearch))
    .query(query)
    .timeField('@timestamp')
    .bucketAggs(buckets.map((each) => ({ build: () => each })))
    .metrics([{ build: () => metric }]);
}

/** The newest traces of a service. */
export function traceTargets(service: string): Target[] {
  return [jaeger({ queryType: 'search', service, limit: limits.traces })];
}

/** Which services call which. */
export function dependencyTargets(): Target[] {
  return [jaeger({ queryType: 'dependencyGraph' })];
}

/**
 * The SDK has no queries for Jaeger.
 * @see https://github.com/grafana/grafana/blob/main/public/app/plugins/datasource/jaeger/types.ts
 */
function jaeger(query: object): Target {
  const target = {
    refId: refId(0),
    datasource: refOf(dataSources.jaeger),
    ...query,
    _implementsDataqueryVariant: () => undefined,
  };
  return { build: () => target };
}

/** The data source of a panel; text and lists ask none. */
export function dataSourceOf(panel: Panel): DataSource | undefined {
  switch (panel.kind) {
    case 'logs':
    case 'log-table':
      return dataSources.elasticsearch;
    case 'traces':
    case 'service-map':
      return dataSources.jaeger;
    case 'text':
    case 'alert-list':
    case 'annotation-list':
      return undefined;
    default:
      return dataSources.prometheus;
  }
}

/** Both are needed: Grafana accepts a name alone and then looks in vain. */
export function refOf({ type, uid }: DataSource): { type: string; uid: string } {
  return { type, uid };
}
