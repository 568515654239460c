import type { Artifacts, KubernetesObject } from '../model/artifacts';

/** An entry that must exist in the secret store before an environment is applied. */
export interface NeededSecret {
  readonly entry: string;
  readonly properties: readonly string[];
  /** `<namespace>/<name>` of the Secrets that External Secrets makes of it. */
  readonly secrets: readonly string[];
}

interface ExternalSecretSpec {
  readonly secretStoreRef?: { readonly kind?: string; readonly name?: string };
  readonly data?: readonly { readonly remoteRef: { readonly key: string; readonly property?: string } }[];
}

/**
 * What External Secrets will look for in the store of the environment, by entry. Names only: no value passes through
 * here. What it takes from elsewhere, like a Secret that an operator made, is not listed.
 */
export function neededSecrets({ environment, layers }: Artifacts): readonly NeededSecret[] {
  if (environment.kind === 'local') return [];
  const { secretStore } = environment;
  const isFromStore = (object: KubernetesObject): boolean => {
    const { secretStoreRef } = object['spec'] as ExternalSecretSpec;
    return secretStoreRef?.kind === secretStore.kind && secretStoreRef.name === secretStore.name;
  };
  const wanted = Object.values(layers)
    .flatMap(({ objects = [], releases }) => [
      ...objects,
      ...releases.flatMap((release) => (release.kind === 'manifests' ? release.objects : [])),
    ])
    .filter((object) => object.kind === 'ExternalSecret' && isFromStore(object))
    .flatMap(references);
  const entries = [...new Set(wanted.map(({ entry }) => entry))].sort();
  return entries.map((entry) => {
    const own = wanted.filter((reference) => reference.entry === entry);
    const distinct = (values: readonly (string | undefined)[]): readonly string[] =>
      [...new Set(values.filter((value) => value !== undefined))].sort();
    return {
      entry,
      properties: distinct(own.map(({ property }) => property)),
      secrets: distinct(own.map(({ secret }) => secret)),
    };
  });
}

interface Reference {
  readonly entry: string;
  readonly property?: string;
  readonly secret: string;
}

function references(object: KubernetesObject): readonly Reference[] {
  const { namespace = '', name } = object.metadata;
  const { data = [] } = object['spec'] as ExternalSecretSpec;
  return data.map(({ remoteRef }) => ({
    entry: remoteRef.key,
    secret: `${namespace}/${name}`,
    ...(remoteRef.property === undefined ? {} : { property: remoteRef.property }),
  }));
}
