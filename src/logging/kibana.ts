import type { IKibana } from '@kubernetes-models/elastic-cloud/kibana.k8s.elastic.co/v1';
import { kubernetesObject } from '../manifests/object';
import { restrictedContainer } from '../manifests/pod-security';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import { urlOf } from '../model/links';
import type { ClusterEnvironment } from '../model/model';
import { elasticName } from '../security/names';
import { kibanaSize } from '../sizing/logs';
import { resourcesOf } from '../sizing/resources';
import { elasticImage, elasticVersion } from './elastic-image';
import { podOf } from './pod';

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
          ...podOf(environment, kibanaLabels),
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
