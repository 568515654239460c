/** A field of the Elastic Common Schema, or of ours where it has none, and the names under which services log it. */
export interface LogField {
  readonly field: string;
  readonly from: readonly string[];
  /** How Elasticsearch indexes it. @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/field-data-types */
  readonly mapping: Readonly<Record<string, string | number | boolean>>;
}

const keyword = { type: 'keyword', ignore_above: 1024 } as const;
const text = { type: 'match_only_text' } as const;
const long = { type: 'long' } as const;

/**
 * What every service's lines can be searched by. Other keys of a line stay below `app`, where they are searchable
 * as words but cannot grow the mapping.
 */
export const logFields: readonly LogField[] = [
  { field: 'message', from: ['message', 'msg'], mapping: text },
  { field: 'log.level', from: ['log.level', 'level', 'severity'], mapping: keyword },
  { field: 'log.logger', from: ['log.logger', 'logger'], mapping: keyword },
  { field: 'trace.id', from: ['trace.id', 'trace_id', 'traceId'], mapping: keyword },
  { field: 'span.id', from: ['span.id', 'span_id', 'spanId'], mapping: keyword },
  { field: 'service.name', from: ['service.name'], mapping: keyword },
  { field: 'service.version', from: ['service.version'], mapping: keyword },
  { field: 'tenant', from: ['tenant', 'tenant_id', 'tenantId'], mapping: keyword },
  { field: 'http.route', from: ['http.route', 'route'], mapping: keyword },
  { field: 'http.request.method', from: ['http.request.method', 'method'], mapping: keyword },
  { field: 'http.response.status_code', from: ['http.response.status_code', 'status'], mapping: long },
  { field: 'event.duration', from: ['event.duration'], mapping: long },
  { field: 'event.action', from: ['event.action'], mapping: keyword },
  { field: 'error.type', from: ['error.type'], mapping: keyword },
  { field: 'error.message', from: ['error.message'], mapping: text },
  { field: 'error.stack_trace', from: ['error.stack_trace'], mapping: text },
  { field: 'labels.query_cost', from: ['labels.query_cost', 'query_cost'], mapping: { type: 'double' } },
  { field: 'labels.query_rows', from: ['labels.query_rows', 'query_rows'], mapping: long },
  { field: 'labels.query_fingerprint', from: ['labels.query_fingerprint'], mapping: keyword },
  { field: 'labels.retention', from: ['labels.retention'], mapping: keyword },
];

/** Fields that shippers and pipelines add. */
export const shippedFields: readonly Omit<LogField, 'from'>[] = [
  { field: '@timestamp', mapping: { type: 'date' } },
  { field: 'data_stream.type', mapping: { type: 'constant_keyword', value: 'logs' } },
  { field: 'data_stream.dataset', mapping: { type: 'constant_keyword' } },
  { field: 'data_stream.namespace', mapping: { type: 'constant_keyword' } },
  { field: 'event.ingested', mapping: { type: 'date' } },
  { field: 'labels.team', mapping: keyword },
  { field: 'labels.sampled', mapping: keyword },
  { field: 'orchestrator.cluster.name', mapping: keyword },
  { field: 'kubernetes.namespace', mapping: keyword },
  { field: 'kubernetes.pod.name', mapping: keyword },
  { field: 'kubernetes.container.name', mapping: keyword },
  { field: 'kubernetes.node.name', mapping: keyword },
  { field: 'container.image.name', mapping: keyword },
  { field: 'stream', mapping: keyword },
];
