import { monitorLabels } from '../manifests/monitor-labels';
import { type ChartRelease, namespaces } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import type { ClusterEnvironment, Model } from '../model/model';
import type { Values } from '../model/values';
import { imageOf, pullSecretsAs } from '../security/images';
import { releases } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { redundant } from '../sizing/redundancy';
import { smallResources } from '../sizing/small';

const chart = 'opentelemetry-operator';

/** Injects instrumentation into the services of teams that ask for it. */
export function openTelemetryRelease(model: Model, environment: ClusterEnvironment): ChartRelease {
  return {
    kind: 'chart',
    name: releases.openTelemetryOperator,
    namespace: namespaces.operators,
    chart,
    values: releaseValues(model, environment, chart, compileValues(environment)),
    after: [releases.prometheusOperatorCrds],
  };
}

function compileValues(environment: ClusterEnvironment): Values {
  const { replicas, podDisruptionBudget } = redundant(environment);
  const image = (path: string): Values => ({
    repository: imageOf(environment, 'ghcr.io', `open-telemetry/${path}`),
  });
  return {
    replicaCount: replicas,
    pdb: { create: podDisruptionBudget.enabled, minAvailable: podDisruptionBudget.minAvailable },
    ...pullSecretsAs(environment, 'imagePullSecrets'),
    priorityClassName: priorityClasses.standard.name,
    // The CRDs carry the certificate of the conversion webhook, so the chart cannot part with them.
    crds: { create: true, annotations: { 'helm.sh/resource-policy': 'keep' } },
    // Helm makes the certificate, anew at every upgrade and for a year: no cert-manager is needed.
    admissionWebhooks: { certManager: { enabled: false }, autoGenerateCert: { enabled: true } },
    manager: {
      image: image('opentelemetry-operator/opentelemetry-operator'),
      collectorImage: image('opentelemetry-collector-releases/opentelemetry-collector-k8s'),
      resources: smallResources.operator,
      serviceMonitor: { enabled: true, ...monitorLabels(environment, 'extraLabels') },
    },
    // Pods of `helm test`; the chart leaves their image unpinned.
    testFramework: {
      image: { repository: imageOf(environment, 'docker.io', 'library/busybox'), tag: '1.38.0' },
    },
  };
}
