import type {
  IContainer,
  IEnvVar,
  IPodTemplateSpec,
  ITopologySpreadConstraint,
  IVolume,
  IVolumeMount,
} from 'kubernetes-models/v1';
import { restrictedContainer, restrictedPod } from '../manifests/pod-security';
import type { ClusterEnvironment } from '../model/model';
import type { ComponentName } from '../security/components';
import { componentOf } from '../security/components';
import { pullSecretsAs } from '../security/images';
import { priorityClasses } from '../security/priority-classes';
import { Mi, resourcesOf, type Size } from '../sizing/resources';
import { ports } from './collector-config';
import { imageUser, type TracingImage, tracingImage } from './images';

export interface PodOptions {
  readonly component: ComponentName;
  readonly image: TracingImage;
  readonly size: Size;
  /** Of the configuration that it mounts from the ConfigMap of the component's name. */
  readonly annotations: { readonly [key: string]: string };
  readonly priority?: keyof typeof priorityClasses;
  /** Only where the pod asks the Kubernetes API; others get no token. */
  readonly serviceAccount?: string;
  readonly env?: readonly IEnvVar[];
  readonly volumes?: readonly IVolume[];
  readonly volumeMounts?: readonly IVolumeMount[];
  /** Of a DaemonSet: on tainted nodes too, and spread already. */
  readonly onEveryNode?: true;
  /** Seconds that it may take to send what it holds. @default 30 */
  readonly grace?: number;
}

const configMount = '/etc/o11y';

/** Go returns memory to the system before the limit of the container is reached. */
const memoryShare = 0.8;

/** A pod of a Collector or of Jaeger, which is one: restricted, spread over nodes, probed, without a token. */
export function pod(environment: ClusterEnvironment, options: PodOptions): IPodTemplateSpec {
  const { labels } = componentOf(options.component);
  const { serviceAccount, onEveryNode, volumes = [] } = options;
  return {
    metadata: { labels: { ...labels }, annotations: { ...options.annotations } },
    spec: {
      ...pullSecretsAs(environment, 'imagePullSecrets'),
      ...(serviceAccount === undefined ? {} : { serviceAccountName: serviceAccount }),
      automountServiceAccountToken: serviceAccount !== undefined,
      priorityClassName: priorityClasses[options.priority ?? 'standard'].name,
      securityContext: restrictedPod(imageUser(options.image)),
      terminationGracePeriodSeconds: options.grace ?? 30,
      ...(onEveryNode === true
        ? { tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }] }
        : { topologySpreadConstraints: [spread(labels)] }),
      containers: [container(environment, options)],
      volumes: [{ name: 'config', configMap: { name: options.component } }, ...volumes],
    },
  };
}

const spread = (matchLabels: Readonly<Record<string, string>>): ITopologySpreadConstraint => ({
  maxSkew: 1,
  topologyKey: 'kubernetes.io/hostname',
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: { matchLabels: { ...matchLabels } },
});

function container(
  environment: ClusterEnvironment,
  { component, image, size, env = [], volumeMounts = [] }: PodOptions,
): IContainer {
  const probe = { httpGet: { path: '/', port: 'health' } };
  return {
    name: component,
    image: tracingImage(environment, image),
    args: [`--config=${configMount}/config.yaml`],
    env: [
      { name: 'GOMEMLIMIT', value: `${Math.floor((size.memory * memoryShare) / Mi)}MiB` },
      { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      ...env,
    ],
    ports: [
      ...Object.entries(componentOf(component).ports).map(([name, { port, protocol }]) => ({
        name,
        containerPort: port,
        protocol,
      })),
      { name: 'health', containerPort: ports.health, protocol: 'TCP' },
    ],
    startupProbe: { ...probe, periodSeconds: 5, failureThreshold: 24 },
    livenessProbe: { ...probe, periodSeconds: 10, failureThreshold: 6 },
    readinessProbe: { ...probe, periodSeconds: 5 },
    resources: resourcesOf(size),
    securityContext: restrictedContainer,
    volumeMounts: [{ name: 'config', mountPath: configMount, readOnly: true }, ...volumeMounts],
  };
}
