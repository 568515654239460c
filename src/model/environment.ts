import type { Definition } from './definition';
import type { Duration } from './duration';
import type { Bytes } from './quantity';
import type { Receiver, SecretRef } from './receiver';

/** Where Terraform keeps its state. Credentials come from environment variables only. */
export type StateBackend =
  | { readonly kind: 'local' }
  | { readonly kind: 's3'; readonly bucket: string; readonly region: string; readonly prefix: string }
  | { readonly kind: 'gcs'; readonly bucket: string; readonly prefix: string }
  /** `address` ends before the name of the state. */
  | { readonly kind: 'gitlab-http'; readonly address: string };

/** Where charts come from. */
export type ChartSource =
  | { readonly kind: 'public' }
  | { readonly kind: 'oci'; readonly registry: string }
  /** Holds one folder or `.tgz` a chart; relative to the project. */
  | { readonly kind: 'folder'; readonly path: string };

/** How people reach Grafana, Kibana, Jaeger, Prometheus and Alertmanager: always with TLS and a login. */
export interface Reach {
  readonly kind: 'ingress' | 'gateway';
  readonly className: string;
  /** Of cert-manager. */
  readonly clusterIssuer: string;
  /** Where the controller's pods run. @default `ingress-nginx`, for a gateway `envoy-gateway-system` */
  readonly namespace?: string;
  /**
   * Networks that may call Elasticsearch, which a password alone protects: those of CI and of the administrators.
   * Understood by ingress-nginx and Envoy Gateway. @default every network
   */
  readonly elasticsearchCidrs?: readonly string[];
}

/** OpenID Connect. The client's secret is in the secret store. */
export interface SignIn {
  readonly issuer: string;
  readonly clientId: string;
  /** As `<issuer>/.well-known/openid-configuration` lists them: Grafana does not look them up by itself. */
  readonly endpoints: {
    readonly authorization: string;
    readonly token: string;
    readonly userInfo: string;
  };
}

/** Where mail is handed in. */
export interface MailServer {
  /** Host and port; speaks STARTTLS. */
  readonly smarthost: string;
  readonly from: string;
  /** @default the server takes mail without a login */
  readonly login?: { readonly username: string; readonly password: SecretRef };
}

/** A PostgreSQL database that is watched. */
export interface Database {
  readonly name: string;
  /** `postgresql://user:password@host/name?sslmode=require` in the secret store. */
  readonly dsn: SecretRef;
}

export interface Cluster {
  /** The `cluster` label of every series and log line. */
  readonly name: string;
  /** Of the kubeconfig. @default the current one */
  readonly context?: string;
  /** With a managed control plane, etcd, scheduler and controller manager cannot be scraped. */
  readonly managedControlPlane: boolean;
  /** Networks of the API server, for NetworkPolicies: its Service and its endpoints, of which a managed one has several. */
  readonly apiServerCidrs: readonly string[];
  /** Labels of the DNS pods in `kube-system`. @default `{ 'k8s-app': 'kube-dns' }` */
  readonly dnsLabels?: Readonly<Record<string, string>>;
}

export interface DashboardDelivery {
  /**
   * Teams whose dashboards a sidecar of Grafana reads from ConfigMaps: those of the platform are then there before anybody
   * has a token. Their folders have no permissions of their own. @default none
   */
  readonly configMaps?: 'all' | readonly string[];
  /**
   * Of those that go through the API: `v2` has tabs and needs Grafana 13; its resource of the Terraform provider needs two
   * applies for a change (grafana/terraform-provider-grafana#2968). @default classic
   */
  readonly schema?: 'classic' | 'v2';
}

/** What runs already and is only configured: those layers are not synthesised. */
export interface Existing {
  /** Its Prometheus must select rules and monitors by `labels`; its Alertmanager mounts two Secrets: `docs/bring-your-own.md`. */
  readonly prometheusOperator?: {
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly grafana?: { readonly url: string };
  readonly elasticsearch?: { readonly url: string };
  /** External Secrets 0.16 or later, which serves `external-secrets.io/v1`, for every namespace of the platform. */
  readonly externalSecrets?: true;
}

/** A Kubernetes cluster and what shall run there. */
export interface ClusterEnvironmentInput {
  readonly kind: 'cluster';
  /** Production is checked more strictly: quorums, a watchdog, remote state. */
  readonly stage: 'development' | 'staging' | 'production';
  readonly cluster: Cluster;
  /** Pages are served at `grafana.<domain>` and so on. */
  readonly domain: string;
  readonly reach: Reach;
  /** OpenID Connect, for Grafana and for the pages without a login of their own. */
  readonly signIn: SignIn;
  /** Sizes of one volume each. */
  readonly storage: {
    readonly className: string;
    readonly prometheus: Bytes;
    readonly elasticsearch: Bytes;
  };
  /** What is expected to come in; sizes are computed from it. */
  readonly load: {
    readonly activeSeries: number;
    /** Without audit lines. */
    readonly logsPerDay: Bytes;
    /** Log lines that say `labels.retention: audit`. @default none, so that no disk is planned for them */
    readonly auditLogsPerDay?: Bytes;
    readonly spansPerSecond: number;
  };
  readonly retention: {
    readonly metrics: Duration;
    readonly logs: Duration;
    /** Of audit lines, at least as long as `logs`. @default `365d` */
    readonly audit?: Duration;
    readonly traces: Duration;
  };
  readonly replicas: {
    readonly prometheus: number;
    readonly alertmanager: number;
    readonly elasticsearchMasters: number;
    readonly elasticsearchData: number;
  };
  readonly state: StateBackend;
  readonly charts: ChartSource;
  readonly images?: { readonly registry?: string; readonly pullSecrets?: readonly string[] };
  /** Of External Secrets. */
  readonly secretStore: { readonly kind: 'SecretStore' | 'ClusterSecretStore'; readonly name: string };
  readonly alerting: {
    /** Gets the always-firing alert and complains elsewhere when it stays away. */
    readonly watchdog?: Receiver;
    /** Needed where a team is reached by e-mail. */
    readonly smtp?: MailServer;
  };
  /** Where the rendered `runbooks/` are published; alerts link `<runbooks>/<team>/<name>.md`. */
  readonly runbooks: string;
  /** A PostgreSQL database of Grafana's own, as `postgres://user:password@host:5432/name` in the secret store. @default a volume, and one replica */
  readonly grafana?: { readonly database: SecretRef };
  /** One exporter each. */
  readonly databases?: readonly Database[];
  /** Elasticsearch snapshots. Without it none are made. */
  readonly snapshots?: { readonly bucket: string; readonly region: string };
  /** How dashboards reach Grafana. @default all through its API, with folders and permissions */
  readonly dashboards?: DashboardDelivery;
  readonly existing?: Existing;
}

/** A laptop: the same rules and routes on real engines, with shorter windows. */
export interface LocalEnvironmentInput {
  readonly kind: 'local';
  /** Divides every duration of rules, routes and scrapes alike. */
  readonly timeScale: number;
  /** Of the page, on loopback; Prometheus, Alertmanager and the others follow on the next ones. @default 4300 */
  readonly port?: number;
}

/** `environments/<name>.environment.ts`. */
export type EnvironmentInput = ClusterEnvironmentInput | LocalEnvironmentInput;

export type EnvironmentDefinition = Definition<'environment', EnvironmentInput>;
