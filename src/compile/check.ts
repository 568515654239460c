import { compileAlertmanager } from '../alerting/alertmanager';
import { checkReleaseSize, splitReleases } from '../constructs/release-size';
import { validateObjects } from '../manifests/validate';
import type { Artifacts } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { compileLayers } from './layers';
import { compileRules } from './rules';

/**
 * What Kubernetes would refuse of what is generated for any cluster, or let through although it is wrong: every
 * object against its schema, and every release against what one Secret can hold.
 */
export async function checkGenerated(model: Model): Promise<readonly Problem[]> {
  const clusters = model.environments.filter((environment) => environment.kind === 'cluster');
  const found: Problem[] = [];
  // One after the other: schemas are loaded when the first object of a kind is met.
  for (const environment of clusters) found.push(...(await checkLayers(layersFor(model, environment))));
  return found;
}

function layersFor(model: Model, environment: ClusterEnvironment): Artifacts['layers'] {
  return compileLayers(
    model,
    environment,
    compileRules(model, environment),
    compileAlertmanager(model, environment),
  );
}

async function checkLayers(layers: Artifacts['layers']): Promise<readonly Problem[]> {
  const all = Object.values(layers);
  const manifests = all
    .flatMap((layer) => layer.releases)
    .flatMap((release) => (release.kind === 'manifests' ? [release] : []));
  const objects = [
    ...all.flatMap((layer) => layer.objects ?? []),
    ...manifests.flatMap((release) => release.objects),
  ];
  const sizes = splitReleases(manifests).flatMap((release) =>
    release.kind === 'manifests' ? checkReleaseSize(release) : [],
  );
  return [...(await validateObjects(objects)), ...sizes];
}
