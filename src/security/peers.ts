import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1';
import { layersOf } from '../model/layers';
import type { ClusterEnvironment } from '../model/model';
import type { Port } from './component';
import { type ComponentName, componentOf } from './components';
import type { Outsider, Peer } from './flow';

type PeerSpec = INetworkPolicyPeer;

const everywhere: readonly PeerSpec[] = [{ ipBlock: { cidr: '0.0.0.0/0' } }, { ipBlock: { cidr: '::/0' } }];

const namespaceLabel = 'kubernetes.io/metadata.name';

const outsiders: { readonly [O in Outsider]: (environment: ClusterEnvironment) => readonly PeerSpec[] } = {
  'api-server': ({ cluster }) => cluster.apiServerCidrs.map((cidr) => ({ ipBlock: { cidr } })),
  konnectivity: () =>
    ['k8s-app', 'app'].map((label) => ({
      namespaceSelector: { matchLabels: { [namespaceLabel]: 'kube-system' } },
      podSelector: { matchLabels: { [label]: 'konnectivity-agent' } },
    })),
  'ingress-controller': ({ reach }) => [
    { namespaceSelector: { matchLabels: { [namespaceLabel]: controllerNamespace(reach) } } },
  ],
  'any-pod': () => [{ namespaceSelector: {} }],
  nodes: () => everywhere,
  internet: () => everywhere,
};

/** The namespaces into which the controllers' own charts install by default. */
const controllerNamespaces = { ingress: 'ingress-nginx', gateway: 'envoy-gateway-system' } as const;

export function controllerNamespace(reach: ClusterEnvironment['reach']): string {
  return reach.namespace ?? controllerNamespaces[reach.kind];
}

/** Whether the platform runs it; what an environment brings along is somebody else's. */
export function runsHere(environment: ClusterEnvironment, name: ComponentName): boolean {
  return layersOf(environment).includes(componentOf(name).layer);
}

export const isComponent = (peer: Peer): peer is ComponentName => !(peer in outsiders);

/** A peer as a NetworkPolicy names it, and the ports of the flow where the environment changes them. */
export interface Resolved {
  readonly peers: readonly PeerSpec[];
  readonly ports?: readonly Port[];
}

/** Nothing where the other end does not exist. */
export function resolve(peer: Peer, environment: ClusterEnvironment): Resolved | undefined {
  if (!isComponent(peer)) return { peers: outsiders[peer](environment) };
  if (runsHere(environment, peer)) return { peers: [ours(peer)] };
  return brought(peer, environment);
}

function ours(name: ComponentName): PeerSpec {
  const { namespace, labels } = componentOf(name);
  return {
    namespaceSelector: { matchLabels: { [namespaceLabel]: namespace } },
    podSelector: { matchLabels: labels },
  };
}

function brought(name: ComponentName, { existing }: ClusterEnvironment): Resolved | undefined {
  if ((name === 'prometheus' || name === 'alertmanager') && existing?.prometheusOperator !== undefined) {
    const { namespace } = existing.prometheusOperator;
    return { peers: [{ namespaceSelector: { matchLabels: { [namespaceLabel]: namespace } } }] };
  }
  if (name === 'elasticsearch' && existing?.elasticsearch !== undefined) {
    const port = Number(new URL(existing.elasticsearch.url).port || 443);
    return {
      peers: [{ namespaceSelector: {} }, ...everywhere],
      ports: [{ port, protocol: 'TCP' }],
    };
  }
  return undefined;
}
