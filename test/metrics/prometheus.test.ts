import { prometheusValues } from '../../src/metrics/prometheus';
import { cluster, developmentCluster } from '../support/cluster';

const zone = {
  maxSkew: 1,
  topologyKey: 'topology.kubernetes.io/zone',
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: {
    matchLabels: {
      'app.kubernetes.io/name': 'prometheus',
      'operator.prometheus.io/name': 'kube-prometheus-stack-prometheus',
    },
  },
};

describe('Prometheus', () => {
  const { prometheusSpec, ...around } = prometheusValues(cluster());
  const spec = prometheusSpec as Readonly<Record<string, unknown>>;

  it('has two replicas on different nodes, spread over zones, of which one may go', () => {
    expect(spec).toMatchObject({ replicas: 2, podAntiAffinity: 'hard', topologySpreadConstraints: [zone] });
    expect(around['podDisruptionBudget']).toEqual({ enabled: true, minAvailable: 1 });
  });

  it('answers one client from one replica while there are two', () => {
    expect(around['service']).toEqual({ sessionAffinity: 'ClientIP' });
    expect(prometheusValues(developmentCluster())['service']).toEqual({ sessionAffinity: 'None' });
  });

  it('keeps its volume when it is deleted, and fills 85 % of it', () => {
    expect(spec).toMatchObject({
      retention: '35d',
      retentionSize: '255GB',
      storageSpec: {
        volumeClaimTemplate: {
          spec: {
            storageClassName: 'fast',
            accessModes: ['ReadWriteOnce'],
            resources: { requests: { storage: '300Gi' } },
          },
        },
      },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    });
  });

  it('requests the memory it is limited to, from the series it has to hold', () => {
    expect(spec['resources']).toEqual({
      requests: { cpu: '2880m', memory: '11776Mi' },
      limits: { cpu: '5750m', memory: '11776Mi' },
    });
    expect(spec['priorityClassName']).toBe('o11y-critical');
  });

  it('keeps the buckets of histograms that it also stores natively', () => {
    expect(spec).toMatchObject({ scrapeNativeHistograms: true, scrapeClassicHistograms: true });
  });

  it('limits samples in whole numbers, whatever load is stated', () => {
    const load = { ...cluster().load, activeSeries: 1_000_001 };
    expect(prometheusValues(cluster({ load }))['prometheusSpec']).toMatchObject({
      sampleLimit: 200_001,
      enforcedSampleLimit: 500_001,
    });
  });

  it('fails the scrape of a service that explodes instead of itself', () => {
    expect(spec).toMatchObject({
      sampleLimit: 200_000,
      enforcedSampleLimit: 500_000,
      enforcedTargetLimit: 5_000,
      enforcedLabelLimit: 60,
      enforcedLabelNameLengthLimit: 200,
      enforcedLabelValueLengthLimit: 2_000,
      enforcedBodySizeLimit: '100MB',
    });
    expect(prometheusValues(developmentCluster())['prometheusSpec']).toMatchObject({
      sampleLimit: 100_000,
      enforcedSampleLimit: 100_000,
    });
  });

  it('stores exemplars and takes samples that are half an hour late', () => {
    expect(spec).toMatchObject({
      enableFeatures: ['exemplar-storage'],
      exemplars: { maxSize: 100_000 },
      tsdb: { outOfOrderTimeWindow: '30m' },
    });
  });

  it('takes OTLP with suffixes and the labels that services are found by', () => {
    expect(spec['enableOTLPReceiver']).toBe(true);
    expect(spec['otlp']).toMatchObject({
      translationStrategy: 'UnderscoreEscapingWithSuffixes',
      promoteResourceAttributes: expect.arrayContaining(['service.name', 'k8s.namespace.name']),
    });
  });

  it('names cluster and environment on everything that leaves it', () => {
    expect(spec['externalLabels']).toEqual({ cluster: 'prod', environment: 'prod' });
    expect(spec['externalUrl']).toBe('https://prometheus.o11y.example.com');
  });

  it.each(['rule', 'serviceMonitor', 'podMonitor', 'probe', 'scrapeConfig'])(
    'takes every %s, whichever release it belongs to',
    (kind) => {
      expect(spec[`${kind}SelectorNilUsesHelmValues`]).toBe(false);
    },
  );

  it('scrapes and evaluates as often as rules assume', () => {
    expect(spec).toMatchObject({ scrapeInterval: '30s', evaluationInterval: '30s' });
  });

  it('has no budget with a single replica: it would block every drain', () => {
    const single = prometheusValues(developmentCluster());
    expect(single['podDisruptionBudget']).toEqual({ enabled: false, minAvailable: 0 });
    expect(single['prometheusSpec']).toMatchObject({ replicas: 1, podAntiAffinity: 'soft' });
  });
});
