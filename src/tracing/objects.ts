import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import type { IService, IServiceAccount, IServiceSpec } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import type { KubernetesObject } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { type ComponentName, componentOf } from '../security/components';
import { isScaled, mostReplicas } from '../sizing/autoscaling';

/** The Service of a component, on all its ports but the one for metrics. */
export function service(component: ComponentName, spec: IServiceSpec = {}): KubernetesObject {
  const { namespace, labels, ports } = componentOf(component);
  return kubernetesObject<IService>({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: component, namespace, labels: { ...labels } },
    spec: {
      selector: { ...labels },
      ports: Object.entries(ports)
        .filter(([name]) => name !== 'metrics')
        .map(([name, { port, protocol }]) => ({ name, port, protocol, targetPort: name })),
      ...spec,
    },
  });
}

/** Names every pod, for clients that balance by themselves: connections of gRPC live too long for anything else. */
export const headless = { clusterIP: 'None' } as const satisfies IServiceSpec;

export function serviceAccount(component: ComponentName): KubernetesObject {
  return kubernetesObject<IServiceAccount>({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: component, namespace: componentOf(component).namespace },
    automountServiceAccountToken: false,
  });
}

/** Of the CPU that a pod asks for. */
const targetUtilization = 70;

/** For a Deployment that grows with its load. */
export function autoscaler(
  environment: ClusterEnvironment,
  component: ComponentName,
  replicas: number,
): readonly KubernetesObject[] {
  if (!isScaled(environment)) return [];
  return [
    kubernetesObject<IHorizontalPodAutoscaler>({
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: component, namespace: componentOf(component).namespace },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: component },
        minReplicas: replicas,
        maxReplicas: mostReplicas(environment, replicas),
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: targetUtilization } },
          },
        ],
        // Pods that just came must not go again: their share of the spans would be sent anew.
        behavior: { scaleDown: { stabilizationWindowSeconds: 600 } },
      },
    }),
  ];
}

/** Left to the autoscaler where there is one, or every apply would set it back. */
export const replicasOf = (environment: ClusterEnvironment, replicas: number): { replicas?: number } =>
  isScaled(environment) ? {} : { replicas };
