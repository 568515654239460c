import { dashboardConfigMaps } from '../grafana/sidecar';
import {
  type DashboardArtifact,
  type KubernetesObject,
  type ManifestsRelease,
  manifestsRelease,
  namespaces,
} from '../model/artifacts';
import { targetOf } from '../model/delivery';
import type { ClusterEnvironment, Model, Team } from '../model/model';
import { sortKeys } from '../render/sort-keys';
import { compileDashboards } from './compile';

/** A release for each team whose dashboards the sidecar of Grafana reads. */
export function dashboardReleases(
  model: Model,
  environment: ClusterEnvironment,
): readonly ManifestsRelease[] {
  const dashboards = model.dashboards.filter(
    ({ service }) => targetOf(environment, service.owner.id) === 'config-map',
  );
  const compiled = compileDashboards({ ...model, dashboards }, environment);
  return model.teams.flatMap((team) => {
    const objects = compiled.filter((each) => each.team === team.id).map((each) => configMap(each, team));
    return objects.length === 0
      ? []
      : [manifestsRelease(`dashboards-${team.id}`, namespaces.system, objects)];
  });
}

/** One for each dashboard, so that none is near the limit of an object. Slashes would make folders in folders. */
export function configMap(
  { uid, json }: Pick<DashboardArtifact, 'uid' | 'json'>,
  { displayName }: Pick<Team, 'displayName'>,
): KubernetesObject {
  const { label, folderAnnotation } = dashboardConfigMaps;
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: `dashboard-${uid}`,
      namespace: namespaces.system,
      labels: { [label.name]: label.value },
      annotations: { [folderAnnotation]: displayName.replaceAll('/', '-') },
    },
    data: { [`${uid}.json`]: JSON.stringify(sortKeys(json)) },
  };
}
