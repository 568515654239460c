import { secretOfEntries } from '../manifests/secret-of-entries';
import { type KubernetesObject, type LayerArtifacts, namespaces, type Release } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { receiversSecret } from '../model/receiver';
import { reachReleases } from '../reach/reach';
import { receiverEntries } from './alertmanager';
import { blackboxExporter, databaseSecret, postgresExporters } from './exporters';
import { kubePrometheusStack } from './kube-prometheus-stack';

const secretsRelease = 'metrics-secrets';

/** Credentials of receivers and databases, by name only. */
function secrets(model: Model, environment: ClusterEnvironment): readonly KubernetesObject[] {
  const entries = receiverEntries(model, environment);
  const secret = (name: string, names: readonly string[]) =>
    secretOfEntries(environment, { name, namespace: namespaces.system, entries: names });
  return [
    ...(entries.length === 0 ? [] : [secret(receiversSecret, entries)]),
    ...(environment.databases ?? []).map(({ name, dsn }) => secret(databaseSecret(name), [dsn.secret])),
  ];
}

/** Metrics: stores and alerts, what makes them, and how their pages are reached. */
export function compileMetrics(model: Model, environment: ClusterEnvironment): LayerArtifacts {
  const objects = secrets(model, environment);
  const after = objects.length === 0 ? [] : [secretsRelease];
  const credentials: readonly Release[] =
    objects.length === 0
      ? []
      : [{ kind: 'manifests', name: secretsRelease, namespace: namespaces.system, objects }];
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
