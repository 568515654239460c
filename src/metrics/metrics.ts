import { receiverSecrets } from '../manifests/receivers-secret';
import { secretOfEntries } from '../manifests/secret-of-entries';
import {
  type KubernetesObject,
  type LayerArtifacts,
  manifestsRelease,
  namespaces,
  type Release,
} from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { reachReleases } from '../reach/reach';
import { blackboxExporter, databaseSecret, postgresExporters } from './exporters';
import { kubePrometheusStack } from './kube-prometheus-stack';

const secretsRelease = 'metrics-secrets';

/** Credentials of receivers and databases, by name only. */
function secrets(model: Model, environment: ClusterEnvironment): readonly KubernetesObject[] {
  return [
    ...receiverSecrets(model, environment, namespaces.system),
    ...(environment.databases ?? []).map(({ name, dsn }) =>
      secretOfEntries(environment, {
        name: databaseSecret(name),
        namespace: namespaces.system,
        entries: [dsn.secret],
      }),
    ),
  ];
}

/** Metrics: stores and alerts, what makes them, and how their pages are reached. */
export function compileMetrics(model: Model, environment: ClusterEnvironment): LayerArtifacts {
  const objects = secrets(model, environment);
  const after = objects.length === 0 ? [] : [secretsRelease];
  const credentials: readonly Release[] =
    objects.length === 0 ? [] : [manifestsRelease(secretsRelease, namespaces.system, objects)];
  return {
    releases: [
      ...credentials,
      kubePrometheusStack(model, environment, after),
      blackboxExporter(model, environment),
      ...postgresExporters(model, environment).map((release) => ({ ...release, after })),
      ...reachReleases(model, environment, 'metrics'),
    ],
  };
}
