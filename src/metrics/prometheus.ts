import { urlOf } from '../model/links';
import type { ClusterEnvironment } from '../model/model';
import { timingOf } from '../model/timing';
import type { Values } from '../model/values';
import { priorityClasses } from '../security/priority-classes';
import { prometheusSize, retentionSize } from '../sizing/prometheus';
import { resourcesOf } from '../sizing/resources';
import { spread } from './spread';

/** Attributes of OTLP resources that become labels; all others stay in `target_info`. */
const promotedAttributes = [
  'deployment.environment.name',
  'k8s.cluster.name',
  'k8s.container.name',
  'k8s.deployment.name',
  'k8s.namespace.name',
  'k8s.node.name',
  'k8s.pod.name',
  'service.instance.id',
  'service.name',
  'service.namespace',
  'service.version',
];

/** Metrics that arrive by OTLP or from a restarted Collector are late. */
const outOfOrderWindow = '30m';

const smallestSampleLimit = 100_000;

const partOfSeries = ({ load }: ClusterEnvironment, divisor: number): number =>
  Math.max(smallestSampleLimit, Math.ceil(load.activeSeries / divisor));

/** Samples of one scrape of a target that speaks for the whole cluster, as kube-state-metrics does: half of all series. */
export const largestSampleLimit = (environment: ClusterEnvironment): number => partOfSeries(environment, 2);

/**
 * The only protection from a service that puts an id into a label: its scrape fails instead of Prometheus. One target
 * may make a fifth of all series; a monitor that states a limit may go up to half.
 * @see https://prometheus-operator.dev/docs/api-reference/api/ (sampleLimit, enforcedSampleLimit)
 */
const guards = (environment: ClusterEnvironment): Values => ({
  sampleLimit: partOfSeries(environment, 5),
  enforcedSampleLimit: largestSampleLimit(environment),
  enforcedTargetLimit: 5_000,
  enforcedLabelLimit: 60,
  enforcedLabelNameLengthLimit: 200,
  enforcedLabelValueLengthLimit: 2_000,
  enforcedBodySizeLimit: '100MB',
});

/**
 * Native histograms are stored beside the classic buckets of the same metric, which dashboards and alerts read.
 * @see https://prometheus.io/docs/specs/native_histograms/#scrape-configuration
 */
const histograms: Values = { scrapeNativeHistograms: true, scrapeClassicHistograms: true };

/** `true` would mean: only what carries the label of this release. */
const everySelector: Values = {
  ruleSelectorNilUsesHelmValues: false,
  serviceMonitorSelectorNilUsesHelmValues: false,
  podMonitorSelectorNilUsesHelmValues: false,
  probeSelectorNilUsesHelmValues: false,
  scrapeConfigSelectorNilUsesHelmValues: false,
};

function storageSpec({ storage }: ClusterEnvironment): Values {
  return {
    volumeClaimTemplate: {
      spec: {
        storageClassName: storage.className,
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: storage.prometheus } },
      },
    },
  };
}

/** `prometheus` of the chart's values. */
export function prometheusValues(environment: ClusterEnvironment): Values {
  const { replicas, retention, cluster } = environment;
  const timing = timingOf(environment);
  const size = prometheusSize(environment);
  const redundant = replicas.prometheus > 1;
  return {
    podDisruptionBudget: { enabled: redundant, minAvailable: replicas.prometheus - 1 },
    // Replicas differ by what each missed: a graph must not jump between them from one query to the next.
    service: { sessionAffinity: redundant ? 'ClientIP' : 'None' },
    prometheusSpec: {
      replicas: replicas.prometheus,
      ...spread('prometheus', replicas.prometheus),
      priorityClassName: priorityClasses.critical.name,
      resources: resourcesOf(size),
      retention: retention.metrics,
      retentionSize: retentionSize(size),
      storageSpec: storageSpec(environment),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      externalUrl: urlOf(environment, 'prometheus'),
      externalLabels: { cluster: cluster.name, environment: environment.name },
      scrapeInterval: timing.scrape,
      evaluationInterval: timing.evaluation,
      enableFeatures: ['exemplar-storage'],
      exemplars: { maxSize: 100_000 },
      tsdb: { outOfOrderTimeWindow: outOfOrderWindow },
      enableOTLPReceiver: true,
      otlp: {
        translationStrategy: 'UnderscoreEscapingWithSuffixes',
        promoteResourceAttributes: promotedAttributes,
      },
      ...histograms,
      ...everySelector,
      ...guards(environment),
    },
  };
}
