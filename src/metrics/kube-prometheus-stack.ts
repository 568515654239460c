import { type ChartRelease, namespaces } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import type { ClusterEnvironment, Model } from '../model/model';
import { timingOf } from '../model/timing';
import type { Values } from '../model/values';
import { globalImages } from '../security/images';
import { releases } from '../security/names';
import { containerSecurityValues, podSecurityValues } from '../security/pod-security';
import { priorityClasses } from '../security/priority-classes';
import { smallResources } from '../sizing/small';
import { alertmanagerValues } from './alertmanager';
import { largestSampleLimit, prometheusValues } from './prometheus';

const chart = 'kube-prometheus-stack';

/** With a managed control plane these endpoints answer nobody, and their monitors would always be down. */
function controlPlane({ cluster }: ClusterEnvironment): Values {
  const enabled = !cluster.managedControlPlane;
  return {
    kubeEtcd: { enabled },
    kubeScheduler: { enabled },
    kubeControllerManager: { enabled },
    kubeProxy: { enabled },
  };
}

const operator: Values = {
  resources: smallResources.operator,
  priorityClassName: priorityClasses.standard.name,
  prometheusConfigReloader: { resources: smallResources.reloader },
  admissionWebhooks: {
    patch: { resources: smallResources.hook, priorityClassName: priorityClasses.standard.name },
  },
};

function compileValues(model: Model, environment: ClusterEnvironment): Values {
  return {
    global: globalImages(environment),
    // CRDs, Grafana and rules are releases of their own.
    crds: { enabled: false },
    grafana: { enabled: false },
    defaultRules: { create: false },
    prometheus: prometheusValues(environment),
    alertmanager: alertmanagerValues(model, environment),
    prometheusOperator: operator,
    'kube-state-metrics': {
      resources: smallResources.kubeStateMetrics,
      priorityClassName: priorityClasses.standard.name,
      prometheus: { monitor: { sampleLimit: largestSampleLimit(environment) } },
    },
    // Needs the network and the file system of the node, which `restricted` forbids.
    'prometheus-node-exporter': {
      namespaceOverride: namespaces.agents,
      resources: smallResources.nodeExporter,
      priorityClassName: priorityClasses.agent.name,
      securityContext: { seccompProfile: podSecurityValues.seccompProfile },
      containerSecurityContext: containerSecurityValues,
    },
    // The default scrapes cAdvisor every ten seconds.
    kubelet: { serviceMonitor: { interval: timingOf(environment).scrape } },
    ...controlPlane(environment),
  };
}

/** Prometheus, Alertmanager, their operator, kube-state-metrics and node-exporter. */
export function kubePrometheusStack(
  model: Model,
  environment: ClusterEnvironment,
  after: readonly string[],
): ChartRelease {
  return {
    kind: 'chart',
    name: releases.metrics,
    namespace: namespaces.system,
    chart,
    values: releaseValues(model, environment, chart, compileValues(model, environment)),
    after,
  };
}
