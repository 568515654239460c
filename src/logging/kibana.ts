import type { IKibana } from '@kubernetes-models/elastic-cloud/kibana.k8s.elastic.co/v1';
import { kubernetesObject } from '../manifests/object';
import { restrictedContainer, restrictedPod } from '../manifests/pod-security';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import { urlOf } from '../model/links';
import type { ClusterEnvironment } from '../model/model';
import { pullSecretsAs } from '../security/images';
import { elasticName } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { kibanaSize } from '../sizing/logs';
import { resourcesOf } from '../sizing/resources';
import { elasticImage, elasticUser, elasticVersion } from './elastic-image';

/**
 * People sign in with users of Elasticsearch (the native realm): OpenID Connect in Kibana is a paid feature.
 * ECK makes the encryption keys and the certificate.
 */
export function kibana(environment: ClusterEnvironment): KubernetesObject {
  const size = kibanaSize(environment);
  return kubernetesObject<IKibana>({
    apiVersion: 'kibana.k8s.elastic.co/v1',
    kind: 'Kibana',
    metadata: { name: elasticName, namespace: namespaces.system },
    spec: {
      version: elasticVersion,
      image: elasticImage(environment, 'kibana'),
      count: size.replicas,
      elasticsearchRef: { name: elasticName },
      config: {
        'server.publicBaseUrl': urlOf(environment, 'kibana'),
        'xpack.security.authc.providers': { basic: { native: { order: 0 } } },
        'telemetry.optIn': false,
        'newsfeed.enabled': false,
        'map.includeElasticMapsService': false,
        // The network policies deny it the registry of packages: Fleet skips what nobody would answer.
        'xpack.fleet.isAirGapped': true,
      },
      podTemplate: {
        spec: {
          ...pullSecretsAs(environment, 'imagePullSecrets'),
          priorityClassName: priorityClasses.standard.name,
          automountServiceAccountToken: false,
          securityContext: restrictedPod(elasticUser),
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'kubernetes.io/hostname',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: kibanaLabels },
            },
          ],
          containers: [
            {
              name: 'kibana',
              resources: resourcesOf(size),
              securityContext: restrictedContainer,
            },
          ],
        },
      },
    },
  });
}

export const kibanaLabels = { 'kibana.k8s.elastic.co/name': elasticName } as const;
