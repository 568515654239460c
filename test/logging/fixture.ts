import type { KubernetesObject, LayerArtifacts } from '../../src/model/artifacts';
import type { Service } from '../../src/model/model';
import { team } from '../support/cluster';

/** A service `<team>/<name>` whose workload runs in a namespace. */
export function service(id: string, namespace: string): Service {
  const [owner = '', name = ''] = id.split('/');
  return {
    id,
    name,
    file: `services/${id}.service.ts`,
    owner: team(owner, { kind: 'email', to: 'a@example.com' }, { kind: 'email', to: 'a@example.com' }),
    tier: 'standard',
    summary: 'does something',
    workload: { namespace, deployment: name },
    dependsOn: [],
    job: `${namespace}/${name}`,
  };
}

/** An object of a layer by kind and name. */
export function objectOf({ releases }: LayerArtifacts, kind: string, name: string): KubernetesObject {
  const found = objectsOf({ releases }).find(
    (object) => object.kind === kind && object.metadata.name === name,
  );
  if (found === undefined) throw new Error(`no ${kind} ${name}`);
  return found;
}

export const objectsOf = ({ releases }: Pick<LayerArtifacts, 'releases'>): readonly KubernetesObject[] =>
  releases.flatMap((release) => (release.kind === 'manifests' ? release.objects : []));
