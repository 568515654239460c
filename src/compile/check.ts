import { compileAlertmanager } from '../alerting/alertmanager';
import { checkReleaseSize, splitReleases } from '../constructs/release-size';
import { validateObjects } from '../manifests/validate';
import type { Artifacts } from '../model/artifacts';
import type { Environment, Model } from '../model/model';
import { errorsOf, type Problem, ProblemError } from '../problems/problem';
import { compile } from './compile';
import { compileLayers } from './layers';
import { compileRules } from './rules';

/** {@link checkLayers} for every cluster, one after the other: what is generated for one is dropped before the next. */
export async function checkGenerated(model: Model): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  for (const environment of model.environments) {
    if (environment.kind === 'local') continue;
    const rules = compileRules(model, environment);
    const alertmanager = compileAlertmanager(model, environment);
    found.push(...(await checkLayers(compileLayers(model, environment, rules, alertmanager))));
  }
  return found;
}

/** {@link compile} and {@link checkLayers}. Throws a {@link ProblemError} with everything that is wrong. */
export async function compileChecked(model: Model, environment: Environment): Promise<Artifacts> {
  const artifacts = compile(model, environment);
  const problems = await checkLayers(artifacts.layers);
  if (errorsOf(problems).length > 0) throw new ProblemError(problems);
  return artifacts;
}

/**
 * What Kubernetes would refuse of what is generated for a cluster, or let through although it is wrong: every object
 * against its schema, and every release against what one Secret can hold.
 */
export async function checkLayers(layers: Artifacts['layers']): Promise<readonly Problem[]> {
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
