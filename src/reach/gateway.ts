import type { ISecurityPolicy } from '@kubernetes-models/envoy-gateway/gateway.envoyproxy.io/v1alpha1';
import type {
  IBackendTLSPolicy,
  IGateway,
  IHTTPRoute,
} from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { backends, networksOf, type Reachable } from './pages';

const gatewayName = 'o11y';

/** One Gateway with a TLS listener a page; cert-manager fills the Secrets that the listeners name. */
export function compileGateway(
  environment: ClusterEnvironment,
  pages: readonly Reachable[],
): KubernetesObject {
  const { reach, domain } = environment;
  return kubernetesObject<IGateway>({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: {
      name: gatewayName,
      namespace: namespaces.system,
      annotations: { 'cert-manager.io/cluster-issuer': reach.clusterIssuer },
    },
    spec: {
      gatewayClassName: reach.className,
      listeners: pages.map((page) => ({
        name: page,
        hostname: `${page}.${domain}`,
        port: 443,
        protocol: 'HTTPS',
        tls: { mode: 'Terminate', certificateRefs: [{ name: `${page}-tls` }] },
        allowedRoutes: { namespaces: { from: 'Same' } },
      })),
    },
  });
}

/** Gateway API has no word for networks; this is Envoy Gateway's. @see https://gateway.envoyproxy.io/docs/tasks/security/restrict-ip-access */
function onlyFrom(networks: readonly string[], page: Reachable): KubernetesObject {
  return kubernetesObject<ISecurityPolicy>({
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'SecurityPolicy',
    metadata: { name: page, namespace: namespaces.system },
    spec: {
      targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: page }],
      authorization: {
        defaultAction: 'Deny',
        rules: [{ name: 'networks', action: 'Allow', principal: { clientCIDRs: [...networks] } }],
      },
    },
  });
}

/** The route of a page, who may use it, and for a TLS backend the authority that signed its certificate. */
export function compileRoute(environment: ClusterEnvironment, page: Reachable): readonly KubernetesObject[] {
  const { service, port, protocol } = backends[page];
  const metadata = { name: page, namespace: namespaces.system };
  const route = kubernetesObject<IHTTPRoute>({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata,
    spec: {
      parentRefs: [{ name: gatewayName, sectionName: page }],
      hostnames: [`${page}.${environment.domain}`],
      rules: [{ backendRefs: [{ name: service, port }] }],
    },
  });
  const networks = networksOf(environment, page);
  const guards = networks === undefined ? [] : [onlyFrom(networks, page)];
  if (protocol === 'HTTP') return [route, ...guards];
  const trust = kubernetesObject<IBackendTLSPolicy>({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'BackendTLSPolicy',
    metadata,
    spec: {
      targetRefs: [{ group: '', kind: 'Service', name: service }],
      validation: {
        caCertificateRefs: [{ group: '', kind: 'Secret', name: `${service}-certs-public` }],
        hostname: `${service}.${namespaces.system}.svc`,
      },
    },
  });
  return [route, ...guards, trust];
}
