import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import type { Port } from './component';
import { type ComponentName, componentNames, componentOf } from './components';
import type { Flow } from './flow';
import { flowsOf } from './flows';
import { resolve, runsHere } from './peers';

type Spec = NonNullable<INetworkPolicy['spec']>;
type IngressRule = NonNullable<Spec['ingress']>[number];
type EgressRule = NonNullable<Spec['egress']>[number];

const policy = (name: string, namespace: string, spec: Spec): KubernetesObject =>
  kubernetesObject<INetworkPolicy>({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec,
  });

const both: NonNullable<Spec['policyTypes']> = ['Ingress', 'Egress'];

/** Where NodeLocal DNSCache answers instead of the pods, if a cluster has it. @see https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/ */
const nodeLocalDns = '169.254.20.10/32';

/** Nothing goes in or out, and everybody may ask DNS. */
function baseline(namespace: string, { cluster }: ClusterEnvironment): readonly KubernetesObject[] {
  const dns: EgressRule = {
    to: [
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
        podSelector: { matchLabels: { ...(cluster.dnsLabels ?? { 'k8s-app': 'kube-dns' }) } },
      },
      { ipBlock: { cidr: nodeLocalDns } },
    ],
    ports: [
      { port: 53, protocol: 'UDP' },
      { port: 53, protocol: 'TCP' },
    ],
  };
  return [
    policy('default-deny', namespace, { podSelector: {}, policyTypes: both }),
    policy('allow-dns', namespace, { podSelector: {}, policyTypes: ['Egress'], egress: [dns] }),
  ];
}

const portsOf = (ports: readonly Port[]) =>
  ports.length === 0 ? {} : { ports: ports.map(({ port, protocol }) => ({ port, protocol })) };

function ingressRule(flow: Flow, environment: ClusterEnvironment): readonly IngressRule[] {
  const resolved = resolve(flow.from, environment);
  return resolved === undefined ? [] : [{ from: [...resolved.peers], ...portsOf(flow.ports) }];
}

function egressRule(flow: Flow, environment: ClusterEnvironment): readonly EgressRule[] {
  const resolved = resolve(flow.to, environment);
  return resolved === undefined
    ? []
    : [{ to: [...resolved.peers], ...portsOf(resolved.ports ?? flow.ports) }];
}

function componentPolicy(
  name: ComponentName,
  flows: readonly Flow[],
  environment: ClusterEnvironment,
): KubernetesObject {
  const { namespace, labels } = componentOf(name);
  const ingress = flows.filter(({ to }) => to === name).flatMap((flow) => ingressRule(flow, environment));
  const egress = flows.filter(({ from }) => from === name).flatMap((flow) => egressRule(flow, environment));
  return policy(name, namespace, {
    podSelector: { matchLabels: labels },
    policyTypes: both,
    // Terraform writes no empty list, and to the API server one is a change.
    ...(ingress.length === 0 ? {} : { ingress }),
    ...(egress.length === 0 ? {} : { egress }),
  });
}

/** Default deny in every namespace, and one policy a component with exactly its flows. */
export function compileNetworkPolicies(environment: ClusterEnvironment): readonly KubernetesObject[] {
  const flows = flowsOf(environment);
  const guarded = componentNames.filter(
    (name) => runsHere(environment, name) && componentOf(name).hostNetwork !== true,
  );
  return [
    ...Object.values(namespaces).flatMap((namespace) => baseline(namespace, environment)),
    ...guarded.map((name) => componentPolicy(name, flows, environment)),
  ];
}
