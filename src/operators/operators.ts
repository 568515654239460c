import { type LayerArtifacts, namespaces, type Release } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import type { ClusterEnvironment, Model } from '../model/model';
import { gatewayReleases } from '../reach/reach';
import { releases } from '../security/names';
import { eckReleases } from './eck';
import { externalSecretsReleases } from './external-secrets';
import { openTelemetryRelease } from './opentelemetry';

const prometheusCrds = (model: Model, environment: ClusterEnvironment): Release => ({
  kind: 'chart',
  name: releases.prometheusOperatorCrds,
  namespace: namespaces.operators,
  chart: releases.prometheusOperatorCrds,
  values: releaseValues(model, environment, releases.prometheusOperatorCrds, {}),
});

/** Custom resource definitions first, then those who act on them; nothing that the environment brings along. */
export function compileOperators(model: Model, environment: ClusterEnvironment): LayerArtifacts {
  const { prometheusOperator, elasticsearch, externalSecrets } = environment.existing ?? {};
  const compiled: readonly Release[] = [
    ...(prometheusOperator === undefined ? [prometheusCrds(model, environment)] : []),
    ...(elasticsearch === undefined ? eckReleases(model, environment) : []),
    ...(externalSecrets === undefined ? externalSecretsReleases(model, environment) : []),
    openTelemetryRelease(model, environment),
    ...gatewayReleases(environment),
  ];
  return { releases: inLayer(compiled) };
}

/** `after` names only what is there. */
function inLayer(compiled: readonly Release[]): readonly Release[] {
  const names = new Set(compiled.map(({ name }) => name));
  return compiled.map((release) =>
    release.after === undefined
      ? release
      : { ...release, after: release.after.filter((name) => names.has(name)) },
  );
}
