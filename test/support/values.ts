import type { ChartRelease, LayerArtifacts, ManifestsRelease } from '../../src/model/artifacts';

/** The values of a chart release by its name. */
export function valuesOf({ releases }: LayerArtifacts, name: string): ChartRelease['values'] {
  const release = releases.find((candidate) => candidate.name === name);
  if (release?.kind !== 'chart') throw new Error(`no chart release ${name}`);
  return release.values;
}

/** The objects of a release of ours by its name. */
export function objectsOf({ releases }: LayerArtifacts, name: string): ManifestsRelease['objects'] {
  const release = releases.find((candidate) => candidate.name === name);
  if (release?.kind !== 'manifests') throw new Error(`no manifests release ${name}`);
  return release.objects;
}
