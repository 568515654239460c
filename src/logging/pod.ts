import type { IPodTemplateSpec } from 'kubernetes-models/v1';
import { restrictedPod } from '../manifests/pod-security';
import type { ClusterEnvironment } from '../model/model';
import { pullSecretsAs } from '../security/images';
import { priorityClasses } from '../security/priority-classes';
import { elasticUser } from './elastic-image';

type Spec = NonNullable<IPodTemplateSpec['spec']>;

/** What the pods of Kibana and Logstash have in common: where there are several, they stand on different nodes. */
export function podOf(
  environment: ClusterEnvironment,
  matchLabels: Readonly<Record<string, string>>,
): Omit<Spec, 'containers'> {
  return {
    ...pullSecretsAs(environment, 'imagePullSecrets'),
    priorityClassName: priorityClasses.standard.name,
    automountServiceAccountToken: false,
    securityContext: restrictedPod(elasticUser),
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels },
      },
    ],
  };
}
