import type { ClusterEnvironment } from '../model/model';
import { elasticName, hosts } from '../security/names';

/** Users of Elasticsearch that are machines; each has one role of the same purpose and nothing else. */
export const machineUsers = {
  logstash: { role: 'o11y_logs_writer' },
  collector: { role: 'o11y_logs_writer' },
  grafana: { role: 'o11y_logs_reader' },
  exporter: { role: 'o11y_statistics_reader' },
  'jaeger-setup': { role: 'o11y_traces_setup' },
  'jaeger-collector': { role: 'o11y_traces_writer' },
  'jaeger-query': { role: 'o11y_traces_reader' },
} as const satisfies Readonly<Record<string, { role: string }>>;

export type MachineRole = (typeof machineUsers)[MachineUser]['role'];

export type MachineUser = keyof typeof machineUsers;

/** The Secret with `username` and `password` of a machine user. */
export const userSecret = (user: MachineUser): string => `elasticsearch-user-${user}`;

/** The Secret, made by ECK, whose `ca.crt` signed the certificate of Elasticsearch. */
export const elasticsearchCaSecret = `${elasticName}-es-http-certs-public`;

/** Keys of the bucket that holds snapshots, put into Elasticsearch's keystore. */
export const snapshotsSecret = 'elasticsearch-snapshots';

/** Lifecycle policy of Jaeger's indices: Jaeger names it, the log policies define it. */
export const tracesPolicy = 'o11y-traces';

/** Begin of the names of Jaeger's indices. */
export const tracesPrefix = 'jaeger';

export const beatsPort = 5044;

/** Certificate of Logstash, made by ECK for its API and used for the Beats input too. */
export const logstashCertificates = {
  /** `tls.crt` and `tls.key`. */
  internal: `${elasticName}-ls-http-certs-internal`,
  /** `ca.crt`. */
  public: `${elasticName}-ls-http-certs-public`,
} as const;

export const logstashHost = `${elasticName}-ls-beats.${hosts.elasticsearch.split('.').slice(1).join('.')}`;

/** Of the cluster that is deployed, or of the one that the environment brings along. */
export function elasticsearchUrl({ existing }: Pick<ClusterEnvironment, 'existing'>): string {
  return existing?.elasticsearch?.url ?? `https://${hosts.elasticsearch}:9200`;
}

/** Whether the certificate of Elasticsearch is signed by an authority of ECK's own, not by a public one. */
export const signedByEck = ({ existing }: Pick<ClusterEnvironment, 'existing'>): boolean =>
  existing?.elasticsearch === undefined;
