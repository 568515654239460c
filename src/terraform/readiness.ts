/** Custom resources that a Helm release does not wait for, by their full plural name. */
export const awaitedKinds = [
  'elasticsearches.elasticsearch.k8s.elastic.co',
  'kibanas.kibana.k8s.elastic.co',
  'logstashes.logstash.k8s.elastic.co',
  'beats.beat.k8s.elastic.co',
  'prometheuses.monitoring.coreos.com',
  'alertmanagers.monitoring.coreos.com',
  'opentelemetrycollectors.opentelemetry.io',
] as const;

/** The part of a custom resource that is read here. */
export interface CustomResource {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly generation?: number;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly status?: {
    readonly health?: string;
    readonly observedGeneration?: number;
    readonly availableNodes?: number;
    readonly expectedNodes?: number;
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly message?: string;
      readonly observedGeneration?: number;
    }[];
    readonly scale?: { readonly replicas?: number; readonly statusReplicas?: string };
  };
}

export interface Readiness {
  readonly ready: boolean;
  /** What it says of itself. */
  readonly state: string;
}

type Rule = (resource: CustomResource) => Readiness;

/** @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/elasticsearch-deployment-quickstart */
const byHealth: Rule = ({ status }) => ({
  ready: status?.health === 'green',
  state: `health ${status?.health ?? 'unknown'}`,
});

/** Logstash has no health in every version of the operator. */
const byNodes: Rule = ({ status }) => ({
  ready: status?.expectedNodes !== undefined && status.availableNodes === status.expectedNodes,
  state: `${status?.availableNodes ?? 0} of ${status?.expectedNodes ?? '?'} nodes`,
});

/** @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.Condition */
const byAvailable: Rule = ({ status, metadata }) => {
  const condition = status?.conditions?.find(({ type }) => type === 'Available');
  const current = (condition?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
  return {
    ready: condition?.status === 'True' && current,
    state:
      condition === undefined
        ? 'not reconciled'
        : `Available ${condition.status}${condition.message ? `: ${condition.message}` : ''}`,
  };
};

/** `2/2`; a DaemonSet has none and is waited for by the probes of its pods. */
const byScale: Rule = ({ status }) => {
  const [available, wanted] = status?.scale?.statusReplicas?.split('/') ?? [];
  return { ready: wanted === undefined || available === wanted, state: `${available} of ${wanted} replicas` };
};

const rules: Readonly<Record<string, Rule>> = {
  Elasticsearch: byHealth,
  Kibana: byHealth,
  Beat: byHealth,
  Logstash: byNodes,
  Prometheus: byAvailable,
  Alertmanager: byAvailable,
  OpenTelemetryCollector: byScale,
};

/** Whether a custom resource does its work; kinds without a rule do. */
export function readinessOf(resource: CustomResource): Readiness {
  return rules[resource.kind]?.(resource) ?? { ready: true, state: 'not watched' };
}
