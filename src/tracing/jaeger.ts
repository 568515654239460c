import type { IDeployment } from 'kubernetes-models/apps/v1';
import { disruptionBudget } from '../manifests/disruption-budget';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { componentOf } from '../security/components';
import { isScaled } from '../sizing/autoscaling';
import { jaegerSize } from '../sizing/traces';
import type { CollectorConfig } from './collector-config';
import { mountedConfig } from './config-map';
import { authority, password } from './elasticsearch-access';
import { jaegerCollectorConfig, jaegerQueryConfig } from './jaeger-config';
import { autoscaler, headless, service } from './objects';
import { pod } from './pod';

/** Writing and reading apart: a heavy search takes nothing from the spans that come in. */
export function jaegerCollector(environment: ClusterEnvironment): readonly KubernetesObject[] {
  const name = 'jaeger-collector';
  const { replicas } = jaegerSize(environment);
  return [
    ...jaeger(environment, name, jaegerCollectorConfig(environment), !isScaled(environment)),
    service(name, headless),
    ...autoscaler(environment, name, replicas),
  ];
}

export function jaegerQuery(environment: ClusterEnvironment): readonly KubernetesObject[] {
  const name = 'jaeger-query';
  return [...jaeger(environment, name, jaegerQueryConfig(environment), true), service(name)];
}

function jaeger(
  environment: ClusterEnvironment,
  name: 'jaeger-collector' | 'jaeger-query',
  config: CollectorConfig,
  fixed: boolean,
): readonly KubernetesObject[] {
  const { replicas, cpu, memory } = jaegerSize(environment);
  const { labels } = componentOf(name);
  const { annotations, object } = mountedConfig(name, namespaces.system, config);
  const [ca, user] = [authority(environment), password(name)];
  return [
    object,
    kubernetesObject<IDeployment>({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: namespaces.system },
      spec: {
        ...(fixed ? { replicas } : {}),
        selector: { matchLabels: { ...labels } },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
        template: pod(environment, {
          component: name,
          image: 'jaeger',
          size: { cpu, memory },
          annotations,
          volumes: [...ca.volumes, ...user.volumes],
          volumeMounts: [...ca.volumeMounts, ...user.volumeMounts],
        }),
      },
    }),
    ...disruptionBudget(name, namespaces.system, labels, replicas),
  ];
}
