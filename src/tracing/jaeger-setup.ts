import { createHash } from 'node:crypto';
import type { IJob, IJobSpec } from 'kubernetes-models/batch/v1';
import { elasticsearchUrl, signedByEck, tracesPolicy } from '../logging/names';
import { kubernetesObject } from '../manifests/object';
import { restrictedContainer, restrictedPod } from '../manifests/pod-security';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { componentOf } from '../security/components';
import { pullSecretsAs } from '../security/images';
import { priorityClasses } from '../security/priority-classes';
import { elasticsearchSize } from '../sizing/elasticsearch';
import { Mi, resourcesOf } from '../sizing/resources';
import { authority, authorityMount, credentials } from './elasticsearch-access';
import { imageUser, tracingImage } from './images';

const name = 'jaeger-setup';

/**
 * Makes the templates, the first indices and the aliases through which Jaeger writes. Without them the first span
 * would make an index with the name of the alias, which no policy could ever roll over. What exists is left as it
 * is, so a later run does no harm.
 */
export function jaegerSetup(environment: ClusterEnvironment): KubernetesObject {
  const spec = jobSpec(environment);
  const version = createHash('sha256').update(JSON.stringify(spec)).digest('hex').slice(0, 8);
  return kubernetesObject<IJob>({
    apiVersion: 'batch/v1',
    kind: 'Job',
    // A Job cannot be changed, so another one needs another name.
    metadata: { name: `${name}-${version}`, namespace: namespaces.system },
    spec,
  });
}

function jobSpec(environment: ClusterEnvironment): IJobSpec {
  const { volumes, volumeMounts } = authority(environment);
  return {
    backoffLimit: 10,
    template: {
      metadata: { labels: { ...componentOf(name).labels } },
      spec: {
        ...pullSecretsAs(environment, 'imagePullSecrets'),
        automountServiceAccountToken: false,
        priorityClassName: priorityClasses.standard.name,
        restartPolicy: 'OnFailure',
        securityContext: restrictedPod(imageUser('jaegerSetup')),
        containers: [
          {
            name,
            image: tracingImage(environment, 'jaegerSetup'),
            args: ['init', elasticsearchUrl(environment)],
            env: [
              { name: 'SHARDS', value: '1' },
              { name: 'REPLICAS', value: String(elasticsearchSize(environment).replicas) },
              { name: 'ES_USE_ILM', value: 'true' },
              { name: 'ES_ILM_POLICY_NAME', value: tracesPolicy },
              { name: 'ES_TLS_ENABLED', value: 'true' },
              ...(signedByEck(environment) ? [{ name: 'ES_TLS_CA', value: `${authorityMount}/ca.crt` }] : []),
              ...credentials('jaeger-setup', { username: 'ES_USERNAME', password: 'ES_PASSWORD' }),
            ],
            resources: resourcesOf({ cpu: 0.05, memory: 64 * Mi }),
            securityContext: restrictedContainer,
            volumeMounts: [...volumeMounts],
          },
        ],
        volumes: [...volumes],
      },
    },
  };
}
