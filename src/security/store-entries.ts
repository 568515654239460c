import { at, listAt } from '../manifests/finding';
import type { LayerArtifacts } from '../model/artifacts';

/** What has to be in the secret store before a layer is applied. */
export interface StoreEntry {
  readonly entry: string;
  /** Keys of the entry; sorted. */
  readonly properties: readonly string[];
  /** `namespace/name` of the Secrets that are filled from it; sorted. */
  readonly secrets: readonly string[];
}

interface Read {
  readonly entry: string;
  readonly property: string;
  readonly secret: string;
}

function readsOf({ releases }: LayerArtifacts): readonly Read[] {
  const objects = releases.flatMap((release) => (release.kind === 'manifests' ? release.objects : []));
  return objects
    .filter(({ kind }) => kind === 'ExternalSecret')
    .flatMap((object) =>
      listAt(object, 'spec', 'data').map((datum) => ({
        entry: String(at(datum, 'remoteRef', 'key')),
        property: String(at(datum, 'remoteRef', 'property')),
        secret: `${object.metadata.namespace}/${object.metadata.name}`,
      })),
    );
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** Everything that the layers read from the secret store, by entry. Read off the objects, so that no list can be stale. */
export function storeEntries(layers: readonly LayerArtifacts[]): readonly StoreEntry[] {
  const reads = layers.flatMap(readsOf);
  return unique(reads.map(({ entry }) => entry)).map((entry) => {
    const own = reads.filter((read) => read.entry === entry);
    return {
      entry,
      properties: unique(own.map(({ property }) => property)),
      secrets: unique(own.map(({ secret }) => secret)),
    };
  });
}
