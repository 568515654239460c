import { compileAlertmanager } from '../alerting/alertmanager';
import { checkReleaseSize, splitReleases } from '../constructs/release-size';
import { validateObjects } from '../manifests/validate';
import type { Artifacts } from '../model/artifacts';
import { targetOf } from '../model/delivery';
import type { ClusterEnvironment, Dashboard, Environment, Model } from '../model/model';
import { memoryFor, remember } from '../model/remember';
import { errorsOf, type Problem, ProblemError } from '../problems/problem';
import { compile } from './compile';
import { compileLayers } from './layers';
import { compileRules } from './rules';

/** {@link checkLayers} for every cluster, one after the other: what is generated for one is dropped before the next. */
export async function checkGenerated(model: Model): Promise<readonly Problem[]> {
  const checkCluster = (environment: ClusterEnvironment): Promise<readonly Problem[]> => {
    const rules = [...compileRules(model, environment)];
    const alertmanager = compileAlertmanager(model, environment);
    return checkLayers(compileLayers(model, environment, rules, alertmanager));
  };
  const check = remember(checkCluster, memoryOfClusters(...inputsOf(model)));
  const found: Problem[] = [];
  for (const environment of model.environments) {
    if (environment.kind === 'cluster') found.push(...(await check(environment)));
  }
  return found;
}

const memoryOfClusters = memoryFor<ClusterEnvironment, Promise<readonly Problem[]>>();

/** All that layers are made of. They hold a dashboard itself where it goes into a ConfigMap; elsewhere alerts link to it. */
function inputsOf({ dashboards, linkedDashboards: _, ...others }: Model): readonly unknown[] {
  const inLayers = ({ service }: Dashboard): boolean =>
    others.environments.some((environment) => targetOf(environment, service.owner.id) === 'config-map');
  return [
    ...Object.values(others),
    ...dashboards.flatMap((dashboard): readonly unknown[] =>
      inLayers(dashboard) ? [dashboard] : [dashboard.id, dashboard.service],
    ),
  ];
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
