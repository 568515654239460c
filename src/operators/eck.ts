import { monitorLabels } from '../manifests/monitor-labels';
import { type ChartRelease, namespaces } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import type { ClusterEnvironment, Model } from '../model/model';
import { timingOf } from '../model/timing';
import type { Values } from '../model/values';
import { componentOf } from '../security/components';
import { imageOf, pullSecretsAs } from '../security/images';
import { releases } from '../security/names';
import { podSecurityValues } from '../security/pod-security';
import { priorityClasses } from '../security/priority-classes';
import { redundant } from '../sizing/redundancy';
import { smallResources } from '../sizing/small';

export function eckReleases(model: Model, environment: ClusterEnvironment): readonly ChartRelease[] {
  const release = (name: string, chart: string, compiled: Values): ChartRelease => ({
    kind: 'chart',
    name,
    namespace: namespaces.operators,
    chart,
    values: releaseValues(model, environment, chart, compiled),
  });
  return [
    release(releases.eckOperatorCrds, 'eck-operator-crds', {}),
    {
      ...release(releases.eckOperator, 'eck-operator', compileValues(environment)),
      after: [releases.eckOperatorCrds, releases.prometheusOperatorCrds],
    },
  ];
}

function compileValues(environment: ClusterEnvironment): Values {
  const { replicas, podDisruptionBudget } = redundant(environment);
  const registry = environment.images?.registry;
  return {
    // Uninstalling a release that holds the CRDs would delete every cluster and its volumes.
    installCRDs: false,
    managedNamespaces: [namespaces.system, namespaces.agents],
    replicaCount: replicas,
    podDisruptionBudget,
    image: { repository: imageOf(environment, 'docker.elastic.co', 'eck/eck-operator') },
    ...pullSecretsAs(environment, 'imagePullSecrets'),
    priorityClassName: priorityClasses.standard.name,
    // The chart leaves out the profile that Pod Security `restricted` asks for.
    podSecurityContext: podSecurityValues,
    resources: smallResources.operator,
    // The default lets a wrong resource through whenever the operator is away.
    webhook: { failurePolicy: 'Fail' },
    telemetry: { disabled: true },
    config: {
      metrics: { port: String(componentOf('eck-operator').ports['metrics']?.port) },
      ...(registry === undefined ? {} : { containerRegistry: registry }),
    },
    // The default is five minutes, after which Prometheus takes a series for gone.
    podMonitor: {
      enabled: true,
      interval: timingOf(environment).scrape,
      ...monitorLabels(environment, 'labels'),
    },
  };
}
