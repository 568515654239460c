import type { ElasticsearchObject } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import {
  type Construct,
  ElasticsearchComponentTemplate,
  ElasticsearchIndexLifecycle,
  ElasticsearchIndexTemplate,
  ElasticsearchIngestPipeline,
  ElasticsearchSecurityRole,
  ElasticsearchSnapshotLifecycle,
  ElasticsearchSnapshotRepository,
  ElasticstackProvider,
  type TerraformResource,
} from './cdktf';
import { escapeStrings } from './literal';

type Body = Readonly<Record<string, unknown>>;

/** The resource of a kind, and its attributes made from what Elasticsearch's API takes. */
interface Kind {
  readonly resource: new (scope: Construct, id: string, config: never) => TerraformResource;
  readonly attributes: (body: Body) => Body;
  /** Kinds that Elasticsearch must know before. */
  readonly after?: readonly ElasticsearchObject['kind'][];
}

const kinds: Readonly<Record<ElasticsearchObject['kind'], Kind>> = {
  'snapshot-repository': {
    resource: ElasticsearchSnapshotRepository,
    attributes: ({ type, settings }) => ({ [String(type)]: camelKeys(settings) }),
  },
  'snapshot-policy': {
    resource: ElasticsearchSnapshotLifecycle,
    attributes: ({ name, config, retention, ...rest }) => ({
      ...(camelKeys({ ...rest, ...(config as Body), ...(retention as Body) }) as Body),
      snapshotName: name,
    }),
    after: ['snapshot-repository'],
  },
  lifecycle: {
    resource: ElasticsearchIndexLifecycle,
    attributes: ({ policy }) => lifecyclePhases((policy as { readonly phases: Phases }).phases),
    after: ['snapshot-policy'],
  },
  'ingest-pipeline': {
    resource: ElasticsearchIngestPipeline,
    attributes: ({ processors, on_failure: onFailure, ...rest }) => ({
      ...rest,
      processors: jsonList(processors),
      ...(onFailure === undefined ? {} : { onFailure: jsonList(onFailure) }),
    }),
  },
  'component-template': {
    resource: ElasticsearchComponentTemplate,
    attributes: ({ template }) => ({ template: templateTexts(template) }),
    after: ['ingest-pipeline'],
  },
  'index-template': {
    resource: ElasticsearchIndexTemplate,
    attributes: ({ template, ...rest }) => ({
      ...(camelKeys(rest) as Body),
      ...(template === undefined ? {} : { template: templateTexts(template) }),
    }),
    after: ['component-template', 'lifecycle'],
  },
  role: {
    resource: ElasticsearchSecurityRole,
    attributes: (body) => camelKeys(body) as Body,
    // Nobody may write before the template and the lifecycle of what is written are known.
    after: ['index-template'],
  },
};

/**
 * The endpoint comes from the environment; who may log in from `ELASTICSEARCH_API_KEY`, or `ELASTICSEARCH_USERNAME`
 * and `ELASTICSEARCH_PASSWORD`.
 */
export function addElasticsearchProvider(scope: Construct, environment: ClusterEnvironment): void {
  const endpoint = environment.existing?.elasticsearch?.url ?? `https://elasticsearch.${environment.domain}`;
  new ElasticstackProvider(scope, 'elasticstack', { elasticsearch: { endpoints: [endpoint] } });
}

/** Adds objects so that each comes after what it names; addresses are `<kind>-<name>`. */
export function addElasticsearchObjects(scope: Construct, objects: readonly ElasticsearchObject[]): void {
  const added = new Map<ElasticsearchObject['kind'], TerraformResource[]>();
  for (const kind of Object.keys(kinds) as ElasticsearchObject['kind'][]) {
    const { resource, attributes, after = [] } = kinds[kind];
    for (const { name, body } of objects.filter((object) => object.kind === kind)) {
      const config = {
        name,
        ...(escapeStrings(attributes(body)) as Body),
        dependsOn: after.flatMap((before) => added.get(before) ?? []),
      };
      // The attributes are those of the kind; TypeScript knows the kind by name only.
      const made = new resource(scope, `${kind}-${name}`, config as never);
      added.set(kind, [...(added.get(kind) ?? []), made]);
    }
  }
}

type Phases = Readonly<Record<string, { readonly min_age?: string; readonly actions: Body }>>;

function lifecyclePhases(phases: Phases): Body {
  return Object.fromEntries(
    Object.entries(phases).map(([phase, { min_age: minAge, actions }]) => [
      phase,
      { ...(minAge === undefined ? {} : { minAge }), ...(camelKeys(actions) as Body) },
    ]),
  );
}

/** Mappings and settings are JSON texts for the provider. */
function templateTexts(template: unknown): Body {
  const { settings, mappings } = template as { readonly settings?: unknown; readonly mappings?: unknown };
  return {
    ...(settings === undefined ? {} : { settings: JSON.stringify(settings) }),
    ...(mappings === undefined ? {} : { mappings: JSON.stringify(mappings) }),
  };
}

function jsonList(list: unknown): readonly string[] {
  return (list as readonly unknown[]).map((entry) => JSON.stringify(entry));
}

function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase()),
      camelKeys(child),
    ]),
  );
}
