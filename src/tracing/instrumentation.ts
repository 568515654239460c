import type { IInstrumentation } from '@kubernetes-models/opentelemetry-operator/opentelemetry.io/v1alpha1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { imageOf } from '../security/images';
import { hosts } from '../security/names';
import { Mi, resourcesOf } from '../sizing/resources';
import { ports } from './collector-config';

/** Made for the operator of the pinned chart. */
const nodeImage = 'open-telemetry/opentelemetry-operator/autoinstrumentation-nodejs:0.78.0';

/**
 * Traces for Node services that do not make their own: a pod with the annotation
 * `instrumentation.opentelemetry.io/inject-nodejs: "o11y-system/node"` gets the library when it starts.
 * Services keep every trace; the sampler decides, because only it sees the end.
 */
export function instrumentation(environment: ClusterEnvironment): KubernetesObject {
  return kubernetesObject<IInstrumentation>({
    apiVersion: 'opentelemetry.io/v1alpha1',
    kind: 'Instrumentation',
    metadata: { name: 'node', namespace: namespaces.system },
    spec: {
      exporter: { endpoint: `http://${hosts.collectorAgent}:${ports.otlpHttp}` },
      propagators: ['tracecontext', 'baggage'],
      sampler: { type: 'parentbased_always_on' },
      nodejs: {
        image: imageOf(environment, 'ghcr.io', nodeImage),
        resourceRequirements: resourcesOf({ cpu: 0.05, memory: 64 * Mi }),
      },
    },
  });
}
