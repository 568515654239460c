import type { IBeat } from '@kubernetes-models/elastic-cloud/beat.k8s.elastic.co/v1beta1';
import type { IClusterRole, IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1';
import type { IServiceAccount } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { pullSecretsAs } from '../security/images';
import { elasticName } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { Mi, resourcesOf } from '../sizing/resources';
import { elasticImage, elasticVersion } from './elastic-image';
import { logstashAuthority } from './logstash-authority';
import { beatsPort, logstashHost } from './names';

const account = 'filebeat';

/** Of lines read but not yet taken by Logstash, on the disk of each node. */
const spool = '1GB';

const certificates = '/usr/share/filebeat/logstash-ca';

/** Reads the containers' log files of each node and sends every line to Logstash. */
export function filebeat(environment: ClusterEnvironment): readonly KubernetesObject[] {
  return [...permissions, beat(environment)];
}

/**
 * Files are told apart by their first bytes, and one that has fewer is not read. The default of 1024 would lose the
 * few lines of a container that fails at its start; containerd and CRI-O begin every line with a time in nanoseconds,
 * which stands in the first 64, the least allowed.
 * @see https://www.elastic.co/docs/reference/beats/filebeat/filebeat-input-filestream
 */
const fingerprintBytes = 64;

/** Who a container belongs to is looked up by the path of its file; autodiscover would leak memory (beats#35796). */
const config = {
  'filebeat.inputs': [
    {
      type: 'filestream',
      id: 'containers',
      paths: ['/var/log/containers/*.log'],
      'prospector.scanner.symlinks': true,
      'prospector.scanner.fingerprint.length': fingerprintBytes,
      parsers: [{ container: { stream: 'all', format: 'auto' } }],
    },
  ],
  processors: [
    {
      add_kubernetes_metadata: {
        host: `\${NODE_NAME}`,
        matchers: [{ logs_path: { logs_path: '/var/log/containers/' } }],
        add_resource_metadata: {
          deployment: false,
          cronjob: false,
          namespace: { enabled: false },
          node: { enabled: false },
        },
      },
    },
    {
      drop_fields: {
        fields: [
          'kubernetes.labels',
          'kubernetes.node.labels',
          'kubernetes.namespace_uid',
          'kubernetes.pod.uid',
        ],
        ignore_missing: true,
      },
    },
  ],
  'queue.disk': { max_size: spool },
  'output.logstash': {
    hosts: [`${logstashHost}:${beatsPort}`],
    // Connections end now and then, so that new Logstash pods get their share; that excludes pipelining.
    ttl: '2m',
    pipelining: 0,
    'ssl.certificate_authorities': [`${certificates}/ca.crt`],
    'ssl.verification_mode': 'full',
  },
  'http.enabled': false,
};

function beat(environment: ClusterEnvironment): KubernetesObject {
  return kubernetesObject<IBeat>({
    apiVersion: 'beat.k8s.elastic.co/v1beta1',
    kind: 'Beat',
    metadata: { name: elasticName, namespace: namespaces.agents },
    spec: {
      type: 'filebeat',
      version: elasticVersion,
      image: elasticImage(environment, 'filebeat'),
      config,
      daemonSet: {
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '20%' } },
        podTemplate: {
          spec: {
            ...pullSecretsAs(environment, 'imagePullSecrets'),
            priorityClassName: priorityClasses.agent.name,
            serviceAccountName: account,
            automountServiceAccountToken: true,
            tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
            securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                name: 'filebeat',
                resources: resourcesOf({ cpu: 0.1, memory: 256 * Mi }),
                // Log files belong to root; nothing else of root's powers is kept.
                securityContext: {
                  runAsUser: 0,
                  allowPrivilegeEscalation: false,
                  capabilities: { drop: ['ALL'] },
                  privileged: false,
                  readOnlyRootFilesystem: true,
                },
                env: [{ name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
                volumeMounts: [
                  { name: 'containers', mountPath: '/var/log/containers', readOnly: true },
                  { name: 'pods', mountPath: '/var/log/pods', readOnly: true },
                  { name: 'logstash-ca', mountPath: certificates, readOnly: true },
                ],
              },
            ],
            volumes: [
              { name: 'containers', hostPath: { path: '/var/log/containers' } },
              { name: 'pods', hostPath: { path: '/var/log/pods' } },
              { name: 'logstash-ca', secret: { secretName: logstashAuthority } },
            ],
          },
        },
      },
    },
  });
}

const permissions: readonly KubernetesObject[] = [
  kubernetesObject<IServiceAccount>({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: account, namespace: namespaces.agents },
    automountServiceAccountToken: false,
  }),
  kubernetesObject<IClusterRole>({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'o11y-filebeat' },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }],
  }),
  kubernetesObject<IClusterRoleBinding>({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'o11y-filebeat' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'o11y-filebeat' },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace: namespaces.agents }],
  }),
];
