import { externalSecret } from '../../src/manifests/external-secret';
import type { Artifacts, KubernetesObject } from '../../src/model/artifacts';
import { neededSecrets } from '../../src/report/needed-secrets';
import { prod } from '../support/model';

function artifactsWith(objects: readonly KubernetesObject[]): Artifacts {
  return {
    environment: prod,
    rules: [],
    alertmanager: { config: {}, templates: {} },
    dashboards: [],
    layers: { metrics: { releases: [{ kind: 'manifests', name: 'secrets', namespace: 'a', objects }] } },
  };
}

describe('the entries that the secret store must hold', () => {
  const secret = (namespace: string, properties: readonly string[]) =>
    externalSecret(prod, { name: 'database', namespace, properties });

  it('are listed once, with their properties and the Secrets made of them', () => {
    expect(
      neededSecrets(artifactsWith([secret('b', ['user', 'password']), secret('a', ['password'])])),
    ).toEqual([
      { entry: 'database', properties: ['password', 'user'], secrets: ['a/database', 'b/database'] },
    ]);
  });

  it('leave out what comes from another store and what is no external secret', () => {
    const other = externalSecret(
      { secretStore: { kind: 'SecretStore', name: 'cluster' } },
      { name: 'copy', namespace: 'a', properties: ['ca.crt'] },
    );
    const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', namespace: 'a' } };
    expect(neededSecrets(artifactsWith([other, config]))).toEqual([]);
  });
});
