/**
 * The one place that loads `@kubernetes-models` at run time: they are ECMAScript modules with the condition `import`
 * only, which CommonJS reaches through `import()`. Everything else uses their types.
 */
import type { KubernetesObject } from '../model/artifacts';

/** Why an object does not fit; `path` like `/spec/groups/0/rules/0`. */
export interface SchemaError {
  readonly path: string;
  readonly message: string;
}

/** Nothing wrong is an empty list. */
export type Validator = (object: KubernetesObject) => readonly SchemaError[];

/** Packages by API group; every other group is Kubernetes' own. */
const packages: Readonly<Record<string, string>> = {
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
  'elasticsearch.k8s.elastic.co': '@kubernetes-models/elastic-cloud',
  'kibana.k8s.elastic.co': '@kubernetes-models/elastic-cloud',
  'logstash.k8s.elastic.co': '@kubernetes-models/elastic-cloud',
  'beat.k8s.elastic.co': '@kubernetes-models/elastic-cloud',
  'opentelemetry.io': '@kubernetes-models/opentelemetry-operator',
  'external-secrets.io': '@kubernetes-models/external-secrets',
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'gateway.envoyproxy.io': '@kubernetes-models/envoy-gateway',
};

interface Model {
  validate(): void;
}

interface Failure {
  readonly errors: readonly { readonly instancePath: string; readonly message?: string }[];
}

const isFailure = (error: unknown): error is Failure =>
  typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);

const notFound = ['ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED', 'MODULE_NOT_FOUND'];

const isNotFound = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && notFound.includes(String(error.code));

/** Nothing where no model has that name in that version. */
export async function loadValidator(apiVersion: string, kind: string): Promise<Validator | undefined> {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const specifier = `${packages[group] ?? 'kubernetes-models'}/${apiVersion}/${kind}`;
  try {
    const module = (await import(specifier)) as Readonly<Record<string, new (data: object) => Model>>;
    const Constructor = module[kind];
    return Constructor === undefined ? undefined : (object) => validate(new Constructor(object));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function validate(model: Model): readonly SchemaError[] {
  try {
    model.validate();
    return [];
  } catch (error) {
    if (!isFailure(error)) throw error;
    return error.errors.map(({ instancePath, message = 'is wrong' }) => ({ path: instancePath, message }));
  }
}
