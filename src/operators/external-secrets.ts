import { monitorLabels } from '../manifests/monitor-labels';
import type { ChartRelease } from '../model/artifacts';
import { namespaces } from '../model/artifacts';
import { mergeValues, releaseValues } from '../model/chart-values';
import type { ClusterEnvironment, Model } from '../model/model';
import type { Values } from '../model/values';
import { imageOf, pullSecretsAs } from '../security/images';
import { releases } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { redundant } from '../sizing/redundancy';
import { smallResources } from '../sizing/small';

const chart = 'external-secrets';

/** Everything of the chart but its CRDs is off. */
const crdsOnly: Values = {
  installCRDs: true,
  crds: { annotations: { 'helm.sh/resource-policy': 'keep' } },
  createOperator: false,
  webhook: { create: false },
  certController: { create: false },
  serviceAccount: { create: false },
  rbac: { create: false },
  podDisruptionBudget: { enabled: false },
  serviceMonitor: { enabled: false },
};

/** The chart has no release of CRDs alone, so it is installed twice: the first time with nothing else in it. */
export function externalSecretsReleases(
  model: Model,
  environment: ClusterEnvironment,
): readonly ChartRelease[] {
  const values = releaseValues(model, environment, chart, compileValues(environment));
  return [
    {
      kind: 'chart',
      name: releases.externalSecretsCrds,
      namespace: namespaces.operators,
      chart,
      values: mergeValues(values, crdsOnly),
    },
    {
      kind: 'chart',
      name: releases.externalSecrets,
      namespace: namespaces.operators,
      chart,
      values: mergeValues(values, { installCRDs: false }),
      after: [releases.externalSecretsCrds, releases.prometheusOperatorCrds],
    },
  ];
}

function compileValues(environment: ClusterEnvironment): Values {
  const { replicas, podDisruptionBudget } = redundant(environment);
  const pod: Values = {
    priorityClassName: priorityClasses.standard.name,
    ...pullSecretsAs(environment, 'imagePullSecrets'),
  };
  return {
    ...pod,
    global: { repository: imageOf(environment, 'ghcr.io', 'external-secrets/external-secrets') },
    replicaCount: replicas,
    leaderElect: true,
    podDisruptionBudget,
    resources: smallResources.operator,
    // Only ExternalSecrets of our own namespaces are used; the other kinds could write into any.
    processClusterExternalSecret: false,
    processClusterPushSecret: false,
    processPushSecret: false,
    processClusterGenerator: false,
    serviceMonitor: {
      enabled: true,
      renderMode: 'alwaysRender',
      ...monitorLabels(environment, 'additionalLabels'),
    },
    webhook: { ...pod, replicaCount: replicas, podDisruptionBudget, resources: smallResources.webhook },
    certController: { ...pod, resources: smallResources.webhook },
  };
}
