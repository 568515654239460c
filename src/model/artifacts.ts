import type { Duration } from './duration';
import type { Environment } from './model';
import type { Severity } from './team';
import type { Values } from './values';

/** Layers in the order in which they are deployed; each is one stack and one state per environment. */
export const layers = [
  'foundation',
  'operators',
  'metrics',
  'logging',
  // Before tracing: Jaeger's setup names the lifecycle policy that this defines.
  'log-policies',
  'tracing',
  'grafana',
  'alerting',
  'dashboards',
] as const;

export type Layer = (typeof layers)[number];

/** Namespaces by the Pod Security level that their pods need. */
export const namespaces = {
  /** Restricted: everything that stores, queries and shows. */
  system: 'o11y-system',
  /** Restricted: operators. */
  operators: 'o11y-operators',
  /** Privileged: DaemonSets that read the node, nothing else. */
  agents: 'o11y-agents',
} as const;

/** A Kubernetes object as the API takes it. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** A release of a third-party chart; its version and repository stand in `facts/charts/<chart>.json`. */
export interface ChartRelease {
  readonly kind: 'chart';
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  readonly values: Values;
  /** Names of releases of the same layer that must be ready before. */
  readonly after?: readonly string[];
}

/** Objects and custom resources of ours, applied by the chart in `charts/manifests`. */
export interface ManifestsRelease {
  readonly kind: 'manifests';
  readonly name: string;
  readonly namespace: string;
  readonly objects: readonly KubernetesObject[];
  readonly after?: readonly string[];
}

/** @param after releases of the same layer that must be ready before */
export function manifestsRelease(
  name: string,
  namespace: string,
  objects: readonly KubernetesObject[],
  after?: readonly string[],
): ManifestsRelease {
  return { kind: 'manifests', name, namespace, objects, ...(after === undefined ? {} : { after }) };
}

export type Release = ChartRelease | ManifestsRelease;

/** What Elasticsearch must know; `body` is what its API takes. */
export interface ElasticsearchObject {
  readonly kind:
    | 'lifecycle'
    | 'component-template'
    | 'index-template'
    | 'ingest-pipeline'
    | 'role'
    | 'snapshot-repository'
    | 'snapshot-policy';
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A configuration that an engine reads, apart from the object that carries it: for engines and reviewers. */
export interface ConfigFile {
  /** `collector/<name>.yaml` or `logstash/<name>.conf`. */
  readonly path: string;
  /** Text, or data that is printed as YAML. */
  readonly content: string | object;
}

/** One layer of a cluster. */
export interface LayerArtifacts {
  readonly releases: readonly Release[];
  /** Applied by Terraform's Kubernetes provider; the foundation only. */
  readonly objects?: readonly KubernetesObject[];
  /** The log policies only. */
  readonly elasticsearch?: readonly ElasticsearchObject[];
  readonly configs?: readonly ConfigFile[];
}

export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface AlertingRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: Duration;
  readonly keep_firing_for?: Duration;
  /** What informs machines alone asks nothing of people. */
  readonly labels: Readonly<Record<string, string>> & {
    readonly severity: Severity | 'info';
    readonly team: string;
  };
  readonly annotations: Readonly<Record<string, string>>;
}

export type Rule = RecordingRule | AlertingRule;

export interface RuleGroup {
  readonly name: string;
  /** @default the evaluation interval of the engine */
  readonly interval?: Duration;
  readonly rules: readonly Rule[];
}

/** The rules of one service, one Prometheus rule file and one PrometheusRule object. */
export interface RuleFile {
  /** `<team>-<service>`. */
  readonly name: string;
  readonly team: string;
  readonly groups: readonly RuleGroup[];
}

/** A promtool unit test file. @see https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/ */
export interface RuleTestFile {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface AlertmanagerArtifact {
  /** The whole native configuration. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Text by file name. */
  readonly templates: Readonly<Record<string, string>>;
}

/** By the API of Grafana, in the classic or the second schema, or by a sidecar. */
export type DashboardTarget = 'provider' | 'provider-v2' | 'config-map';

export interface DashboardArtifact {
  /** At most 40 characters. */
  readonly uid: string;
  readonly title: string;
  readonly team: string;
  /** What brings it into Grafana. */
  readonly target: DashboardTarget;
  /** Grafana's classic dashboard JSON; of the second schema the object with its `spec`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Everything that is deployed to one environment, as plain data. */
export interface Artifacts {
  readonly environment: Environment;
  readonly rules: readonly RuleFile[];
  readonly alertmanager: AlertmanagerArtifact;
  readonly dashboards: readonly DashboardArtifact[];
  /** Nothing for the local environment; layers that exist already are left out. */
  readonly layers: Readonly<Partial<Record<Layer, LayerArtifacts>>>;
}

/** The same with what goes along: cases for promtool, and the pages that alerts link to. */
export interface DocumentedArtifacts extends Artifacts {
  /**
   * As much text as the rules: computed file by file, each time that they are asked for. Nothing for the local environment,
   * whose rules are those of the clusters.
   */
  readonly ruleTests: Iterable<RuleTestFile>;
  /** Text by path below `runbooks/`. */
  readonly runbooks: ReadonlyMap<string, string>;
}
