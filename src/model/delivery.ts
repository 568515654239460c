import type { DashboardTarget } from './artifacts';
import type { ClusterEnvironment, Environment } from './model';

/** What brings the dashboards of a team into Grafana: never both. Only clusters have a sidecar. */
export function targetOf(environment: Environment, team: string): DashboardTarget {
  if (environment.kind === 'local') return 'provider';
  const { configMaps = [], schema } = environment.dashboards ?? {};
  if (configMaps === 'all' || configMaps.includes(team)) return 'config-map';
  return schema === 'v2' ? 'provider-v2' : 'provider';
}

/** Whether Grafana needs a sidecar that reads ConfigMaps. */
export function readsConfigMaps(environment: Pick<ClusterEnvironment, 'dashboards'>): boolean {
  return environment.dashboards?.configMaps !== undefined;
}
