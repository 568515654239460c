import type { IDeployment } from 'kubernetes-models/apps/v1';
import { disruptionBudget } from '../manifests/disruption-budget';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { componentOf } from '../security/components';
import { collectorSize } from '../sizing/traces';
import { mountedConfig } from './config-map';
import { authority, credentials } from './elasticsearch-access';
import { credentialVariables, gatewayConfig } from './gateway-config';
import { autoscaler, headless, replicasOf, service } from './objects';
import { pod } from './pod';

const name = 'collector-gateway';

/** Where all telemetry enters; stateless, so it grows and shrinks with the load. */
export function gateway(model: Model, environment: ClusterEnvironment): readonly KubernetesObject[] {
  const { replicas, ...size } = collectorSize(environment);
  const { labels } = componentOf(name);
  const { annotations, object } = mountedConfig(name, namespaces.system, gatewayConfig(model, environment));
  return [
    object,
    kubernetesObject<IDeployment>({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: namespaces.system },
      spec: {
        ...replicasOf(environment, replicas),
        selector: { matchLabels: { ...labels } },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
        template: pod(environment, {
          component: name,
          image: 'collector',
          size,
          annotations,
          env: credentials('collector', credentialVariables),
          ...authority(environment),
        }),
      },
    }),
    service(name, headless),
    ...autoscaler(environment, name, replicas),
    ...disruptionBudget(name, namespaces.system, labels, replicas),
  ];
}
