import type { IIngress } from 'kubernetes-models/networking.k8s.io/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { backends, networksOf, type Reachable } from './pages';
import { isSignInPage } from './sign-in';

/** Of ingress-nginx; others recognise a TLS backend by themselves or by annotations of their own. */
const tlsBackend = { 'nginx.ingress.kubernetes.io/backend-protocol': 'HTTPS' } as const;

/** A session's cookie holds the tokens of the provider: nginx has room for 4k and would answer the login with 502. */
const largeCookies = { 'nginx.ingress.kubernetes.io/proxy-buffer-size': '16k' } as const;

/** @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#whitelist-source-range */
const onlyFrom = (networks: readonly string[]) => ({
  'nginx.ingress.kubernetes.io/whitelist-source-range': networks.join(','),
});

/** `<page>.<domain>` with a certificate that cert-manager issues. */
export function compileIngress(environment: ClusterEnvironment, page: Reachable): KubernetesObject {
  const { service, port, protocol } = backends[page];
  const networks = networksOf(environment, page);
  const host = `${page}.${environment.domain}`;
  return kubernetesObject<IIngress>({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: page,
      namespace: namespaces.system,
      annotations: {
        'cert-manager.io/cluster-issuer': environment.reach.clusterIssuer,
        ...(protocol === 'HTTPS' ? tlsBackend : {}),
        ...(isSignInPage(page) ? largeCookies : {}),
        ...(networks === undefined ? {} : onlyFrom(networks)),
      },
    },
    spec: {
      ingressClassName: environment.reach.className,
      tls: [{ hosts: [host], secretName: `${page}-tls` }],
      rules: [
        {
          host,
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: service, port: { number: port } } },
              },
            ],
          },
        },
      ],
    },
  });
}
