import type { ElasticsearchObject } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { type RetentionClass, retentionClasses } from '../model/retention';
import { elasticsearchSize } from '../sizing/elasticsearch';
import { finalPipeline } from './ingest-pipeline';
import { logFields, shippedFields } from './log-fields';
import { policyOf, streamsOf } from './retention';

const mappingsTemplate = 'o11y-logs-mappings';

const settingsTemplate = 'o11y-logs-settings';

/** Above Elastic's own template for `logs-*-*`, whose priority is 100. */
const priority = 300;

/** Fields of one index. Beyond it further keys are stored but not indexed; no line is refused. */
const fieldLimit = 500;

/** What is common to all log streams, and for each retention class a template that adds its lifecycle. */
export function logTemplates(environment: ClusterEnvironment): readonly ElasticsearchObject[] {
  return [
    { kind: 'component-template', name: mappingsTemplate, body: { template: { mappings } } },
    {
      kind: 'component-template',
      name: settingsTemplate,
      body: { template: { settings: settings(environment) } },
    },
    ...retentionClasses.map(indexTemplate),
  ];
}

function indexTemplate(retentionClass: RetentionClass): ElasticsearchObject {
  return {
    kind: 'index-template',
    name: `o11y-logs-${retentionClass}`,
    body: {
      index_patterns: [streamsOf(retentionClass)],
      data_stream: {},
      priority,
      composed_of: [mappingsTemplate, settingsTemplate],
      template: { settings: { index: { lifecycle: { name: policyOf(retentionClass) } } } },
    },
  };
}

function settings(environment: ClusterEnvironment): Readonly<Record<string, unknown>> {
  return {
    index: {
      // Streams are one per team and class: one shard takes what a team writes, more would be too many.
      number_of_shards: 1,
      number_of_replicas: elasticsearchSize(environment).replicas,
      codec: 'best_compression',
      refresh_interval: '10s',
      final_pipeline: finalPipeline,
      mapping: {
        ignore_malformed: true,
        total_fields: { limit: fieldLimit, ignore_dynamic_beyond_limit: true },
      },
      query: { default_field: ['message', 'error.message'] },
    },
  };
}

type Properties = { [name: string]: Record<string, unknown> };

/** Known fields by their type; unknown texts as words; `app` as one field whatever is in it. */
const mappings = {
  date_detection: false,
  dynamic_templates: [
    { words: { match_mapping_type: 'string', mapping: { type: 'keyword', ignore_above: 1024 } } },
  ],
  properties: {
    ...nested([...logFields, ...shippedFields]),
    app: { type: 'flattened', ignore_above: 1024 },
  },
};

/** `http.route` and `http.request.method` as the nested properties that Elasticsearch's mappings are. */
function nested(
  fields: readonly { readonly field: string; readonly mapping: Readonly<Record<string, unknown>> }[],
): Properties {
  const root: Properties = {};
  for (const { field, mapping } of fields) {
    const parts = field.split('.');
    const last = parts.pop() as string;
    let level = root;
    for (const part of parts) {
      const object = level[part] ?? { properties: {} };
      level[part] = object;
      level = object['properties'] as Properties;
    }
    level[last] = { ...mapping };
  }
  return root;
}
