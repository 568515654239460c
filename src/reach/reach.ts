import {
  type KubernetesObject,
  type Layer,
  type ManifestsRelease,
  manifestsRelease,
  namespaces,
  type Release,
} from '../model/artifacts';
import { layersOf } from '../model/layers';
import type { ClusterEnvironment, Model } from '../model/model';
import { compileGateway, compileRoute } from './gateway';
import { compileIngress } from './ingress';
import { backends, type Reachable, reachables } from './pages';
import { isSignInPage, signInRelease, signInSecret } from './sign-in';

function pagesOf(environment: ClusterEnvironment): readonly Reachable[] {
  const runs = layersOf(environment);
  return reachables.filter((page) => runs.includes(backends[page].layer));
}

const manifests = (name: string, objects: readonly KubernetesObject[]): ManifestsRelease =>
  manifestsRelease(name, namespaces.system, objects);

/** The Gateway that all routes share; belongs to the operators' layer. Nothing with an Ingress. */
export function gatewayReleases(environment: ClusterEnvironment): readonly Release[] {
  if (environment.reach.kind !== 'gateway') return [];
  return [manifests('gateway', [compileGateway(environment, pagesOf(environment))])];
}

/** How the pages of a layer are reached: a route with TLS, and a login where the page has none of its own. */
export function reachReleases(
  model: Model,
  environment: ClusterEnvironment,
  layer: Layer,
): readonly Release[] {
  const pages = pagesOf(environment).filter((page) => backends[page].layer === layer);
  if (pages.length === 0) return [];
  const name = `${layer}-pages`;
  const guarded = pages.filter(isSignInPage);
  const routes = pages.flatMap((page) =>
    environment.reach.kind === 'gateway'
      ? compileRoute(environment, page)
      : [compileIngress(environment, page)],
  );
  return [
    manifests(name, [...guarded.map((page) => signInSecret(environment, page)), ...routes]),
    ...guarded.map((page) => signInRelease(model, environment, page, [name])),
  ];
}
