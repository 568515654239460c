import type { ClusterEnvironment, Environment } from './model';

/** What brings the dashboards of a team into Grafana: never both. Only clusters have a sidecar. */
export function targetOf(environment: Environment, team: string): 'provider' | 'config-map' {
  if (environment.kind === 'local') return 'provider';
  const { configMaps = [] } = environment.dashboards ?? {};
  return configMaps === 'all' || configMaps.includes(team) ? 'config-map' : 'provider';
}

/** Whether Grafana needs a sidecar that reads ConfigMaps. */
export function readsConfigMaps(environment: Pick<ClusterEnvironment, 'dashboards'>): boolean {
  return environment.dashboards?.configMaps !== undefined;
}
