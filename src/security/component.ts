import type { Layer, namespaces } from '../model/artifacts';

export interface Port {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** Pods of one kind, as NetworkPolicies and Services select them. */
export interface Component {
  readonly layer: Layer;
  readonly namespace: (typeof namespaces)[keyof typeof namespaces];
  /** Labels that these pods have and no others in the namespace. */
  readonly labels: Readonly<Record<string, string>>;
  /** What it listens on, by the name that flows use. */
  readonly ports: Readonly<Record<string, Port>>;
  /** Ports that Prometheus scrapes. */
  readonly scraped?: readonly string[];
  /** Shares the network of the node: no NetworkPolicy applies to it. */
  readonly hostNetwork?: true;
}

export const tcp = (port: number): Port => ({ port, protocol: 'TCP' });

export const udp = (port: number): Port => ({ port, protocol: 'UDP' });

/** The labels that most charts give their pods. */
export const chartLabels = (name: string, instance: string): Readonly<Record<string, string>> => ({
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/instance': instance,
});

/** The labels of pods whose manifests are ours. */
export const ownLabels = (name: string): Readonly<Record<string, string>> => ({
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/part-of': 'o11y',
});
