import type { ILogstash } from '@kubernetes-models/elastic-cloud/logstash.k8s.elastic.co/v1alpha1';
import type { IConfigMap, IContainer } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import { restrictedWritableContainer } from '../manifests/pod-security';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { formatBytes } from '../model/quantity';
import { elasticName } from '../security/names';
import { logstashSize } from '../sizing/logs';
import { Gi, Mi, resourcesOf } from '../sizing/resources';
import { elasticImage, elasticVersion } from './elastic-image';
import { credentialVariables, mounts } from './logstash-pipeline';
import { beatsPort, elasticsearchCaSecret, logstashCertificates, logstashHost, userSecret } from './names';
import { podOf } from './pod';

const pipelineConfigMap = 'logstash-pipeline';

const pipelineMount = '/usr/share/logstash/pipeline-o11y';

/** Of lines that Elasticsearch refused; they wait there for somebody to look. */
const deadLetters = Gi;

export const logstashLabels = { 'logstash.k8s.elastic.co/name': elasticName } as const;

/** Mounted into the pods, where Logstash reloads it: a new rule needs no restart. */
export function pipelineOf(pipeline: string): KubernetesObject {
  return kubernetesObject<IConfigMap>({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: pipelineConfigMap, namespace: namespaces.system },
    data: { 'logs.conf': pipeline },
  });
}

/** Takes lines over TLS, holds them on disk while Elasticsearch is away, and sets aside what it refuses. */
export function logstash(environment: ClusterEnvironment): KubernetesObject {
  const size = logstashSize(environment);
  return kubernetesObject<ILogstash>({
    apiVersion: 'logstash.k8s.elastic.co/v1alpha1',
    kind: 'Logstash',
    metadata: { name: elasticName, namespace: namespaces.system },
    spec: {
      version: elasticVersion,
      image: elasticImage(environment, 'logstash'),
      count: size.replicas,
      config: {
        'queue.type': 'persisted',
        'queue.max_bytes': `${size.queue}b`,
        'dead_letter_queue.enable': true,
        'dead_letter_queue.max_bytes': `${deadLetters}b`,
        'dead_letter_queue.storage_policy': 'drop_older',
        'dead_letter_queue.retain.age': '7d',
        'pipeline.ecs_compatibility': 'v8',
        'config.reload.automatic': true,
      },
      pipelines: [{ 'pipeline.id': 'logs', 'path.config': `${pipelineMount}/*.conf` }],
      services: [
        {
          name: 'beats',
          service: { spec: { ports: [{ name: 'beats', port: beatsPort, protocol: 'TCP' }] } },
        },
        // The operator's certificate is for the API; it is used for Beats too, so it must name that Service.
        { name: 'api', tls: { selfSignedCertificate: { subjectAltNames: [{ dns: logstashHost }] } } },
      ],
      podTemplate: {
        spec: {
          ...podOf(environment, logstashLabels),
          initContainers: [operatorsInitContainer, beatsKey(environment)],
          containers: [
            {
              name: 'logstash',
              resources: resourcesOf(size),
              securityContext: restrictedWritableContainer,
              ports: [{ name: 'beats', containerPort: beatsPort }],
              env: [
                fromUserSecret(credentialVariables.username, 'username'),
                fromUserSecret(credentialVariables.password, 'password'),
                { name: 'LS_JAVA_OPTS', value: heapOf(size.memory) },
              ],
              volumeMounts: [
                { name: 'pipeline', mountPath: pipelineMount, readOnly: true },
                { name: 'beats-tls', mountPath: mounts.beatsTls, readOnly: true },
                { name: 'elasticsearch-ca', mountPath: mounts.elasticsearchCa, readOnly: true },
              ],
            },
          ],
          volumes: [
            { name: 'pipeline', configMap: { name: pipelineConfigMap } },
            { name: 'beats-tls', emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } },
            { name: 'beats-certificate', secret: { secretName: logstashCertificates.internal } },
            {
              name: 'elasticsearch-ca',
              secret: { secretName: elasticsearchCaSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] },
            },
          ],
        },
      },
      volumeClaimTemplates: [
        {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          metadata: { name: 'logstash-data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: environment.storage.className,
            resources: { requests: { storage: formatBytes(size.queue + deadLetters + Gi) } },
          },
        },
      ],
    },
  });
}

/** Made by ECK without the security context that `restricted` asks for; ECK merges what is given by its name. */
const operatorsInitContainer: IContainer = {
  name: 'logstash-internal-init-config',
  securityContext: restrictedWritableContainer,
};

/** The Beats input reads PKCS#8 keys only, ECK writes PKCS#1. A renewed certificate restarts the pods. */
function beatsKey(environment: ClusterEnvironment): IContainer {
  const from = '/mnt/beats-certificate';
  return {
    name: 'beats-key',
    image: elasticImage(environment, 'logstash'),
    command: [
      '/usr/bin/env',
      'bash',
      '-ec',
      `openssl pkcs8 -topk8 -nocrypt -in ${from}/tls.key -out ${mounts.beatsTls}/tls.key && cp ${from}/tls.crt ${mounts.beatsTls}/`,
    ],
    resources: resourcesOf({ cpu: 0.1, memory: 64 * Mi }),
    securityContext: restrictedWritableContainer,
    volumeMounts: [
      { name: 'beats-certificate', mountPath: from, readOnly: true },
      { name: 'beats-tls', mountPath: mounts.beatsTls },
    ],
  };
}

const fromUserSecret = (name: string, key: 'username' | 'password') => ({
  name,
  valueFrom: { secretKeyRef: { name: userSecret('logstash'), key } },
});

/** Half of the memory; queues and buffers live beside the heap. */
function heapOf(memory: number): string {
  const heap = Math.floor(memory / 2 / Mi);
  return `-Xms${heap}m -Xmx${heap}m`;
}
