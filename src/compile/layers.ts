import { compileAlertingLayer } from '../alerting/objects';
import { dashboardReleases } from '../dashboards/config-maps';
import { compileFoundation } from '../foundation/foundation';
import { compileGrafana } from '../grafana/grafana';
import { compileLogPolicies } from '../logging/log-policies';
import { compileLogging } from '../logging/logging';
import { compileMetrics } from '../metrics/metrics';
import type { AlertmanagerArtifact, Artifacts, Layer, LayerArtifacts, RuleFile } from '../model/artifacts';
import { layersOf } from '../model/layers';
import type { ClusterEnvironment, Model } from '../model/model';
import { compileOperators } from '../operators/operators';
import { compileTracing } from '../tracing/tracing';

/** The layers of a cluster; what exists there already is left out. */
export function compileLayers(
  model: Model,
  environment: ClusterEnvironment,
  rules: readonly RuleFile[],
  alertmanager: AlertmanagerArtifact,
): Artifacts['layers'] {
  const compilers: Readonly<Record<Layer, () => LayerArtifacts>> = {
    foundation: () => compileFoundation(model, environment),
    operators: () => compileOperators(model, environment),
    metrics: () => compileMetrics(model, environment),
    logging: () => compileLogging(model, environment),
    tracing: () => compileTracing(model, environment),
    grafana: () => {
      const { releases, ...rest } = compileGrafana(model, environment);
      return { ...rest, releases: [...releases, ...dashboardReleases(model, environment)] };
    },
    'log-policies': () => compileLogPolicies(model, environment),
    alerting: () => compileAlertingLayer(model, environment, rules, alertmanager),
    dashboards: () => ({ releases: [] }),
  };
  return Object.fromEntries(layersOf(environment).map((layer) => [layer, compilers[layer]()]));
}
