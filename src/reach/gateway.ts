import type {
  IBackendTLSPolicy,
  IGateway,
  IHTTPRoute,
} from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { backends, type Reachable } from './pages';

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

/** The route of a page, and for a TLS backend the authority that signed its certificate. */
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
  if (protocol === 'HTTP') return [route];
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
  return [route, trust];
}
