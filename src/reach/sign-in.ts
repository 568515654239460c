import { externalSecret } from '../manifests/external-secret';
import { monitorLabels } from '../manifests/monitor-labels';
import { type ChartRelease, type KubernetesObject, namespaces } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import { type Page, urlOf } from '../model/links';
import type { ClusterEnvironment, Model } from '../model/model';
import { timingOf } from '../model/timing';
import { groups } from '../security/groups';
import { globalImages } from '../security/images';
import { hosts } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { redundant } from '../sizing/redundancy';
import { smallResources } from '../sizing/small';
import { signInName } from './pages';

/** Pages that know no users, and where they are served within the cluster. */
export const upstreams = {
  prometheus: `http://${hosts.prometheus}:9090`,
  alertmanager: `http://${hosts.alertmanager}:9093`,
  jaeger: `http://${hosts.jaegerQuery}:16686`,
} as const satisfies Readonly<Partial<Record<Page, string>>>;

export type SignInPage = keyof typeof upstreams;

export const isSignInPage = (page: string): page is SignInPage => page in upstreams;

/** Who may open a page. Alertmanager's can silence every page of every team; the others only show. */
const allowedGroups: { readonly [P in SignInPage]?: readonly string[] } = {
  alertmanager: [groups.admins, groups.editors],
};

const chart = 'oauth2-proxy';

/** Client secret and key of the session cookies, from the entry of that name in the secret store. */
export function signInSecret(environment: ClusterEnvironment, page: SignInPage): KubernetesObject {
  return externalSecret(environment, {
    name: signInName(page),
    namespace: namespaces.system,
    properties: ['client-secret', 'cookie-secret'],
    template: {
      type: 'Opaque',
      data: {
        'client-id': environment.signIn.clientId,
        'client-secret': '{{ index . "client-secret" }}',
        'cookie-secret': '{{ index . "cookie-secret" }}',
      },
    },
  });
}

/**
 * A proxy per page asks for a login before it passes a request on: unlike the annotations of one ingress controller,
 * that works behind every controller and every gateway.
 */
export function signInRelease(
  model: Model,
  environment: ClusterEnvironment,
  page: SignInPage,
  after: readonly string[],
): ChartRelease {
  const { replicas, podDisruptionBudget } = redundant(environment);
  const allowed = allowedGroups[page];
  return {
    kind: 'chart',
    name: signInName(page),
    namespace: namespaces.system,
    chart,
    values: releaseValues(model, environment, chart, {
      fullnameOverride: signInName(page),
      global: globalImages(environment),
      replicaCount: replicas,
      podDisruptionBudget,
      priorityClassName: priorityClasses.standard.name,
      resources: smallResources.proxy,
      serviceAccount: { automountServiceAccountToken: false },
      config: {
        existingSecret: signInName(page),
        cookieName: '__Host-o11y',
        upstreams: [upstreams[page]],
      },
      extraArgs: {
        provider: 'oidc',
        'oidc-issuer-url': environment.signIn.issuer,
        'redirect-url': `${urlOf(environment, page)}/oauth2/callback`,
        'code-challenge-method': 'S256',
        'reverse-proxy': true,
        'skip-provider-button': true,
        'cookie-samesite': 'lax',
        ...(allowed === undefined ? {} : { 'allowed-group': allowed.join(',') }),
      },
      metrics: {
        serviceMonitor: {
          enabled: true,
          interval: timingOf(environment).scrape,
          ...monitorLabels(environment, 'labels'),
        },
      },
    }),
    after,
  };
}
