import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { chartFacts, chartNames, checkValues, isChartName } from '../../src/catalog/charts';

const folder = join(__dirname, '../../facts/charts');
const stems = (path: string, ext: string): readonly string[] =>
  readdirSync(path)
    .filter((file) => file.endsWith(ext))
    .map((file) => basename(file, ext))
    .sort();

const kind = z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object']);
const factsSchema = z.strictObject({
  chart: z.string(),
  version: z.string().regex(/^v?\d+\.\d+\.\d+$/),
  appVersion: z.string().min(1),
  repository: z.string().regex(/^(https|oci):\/\//),
  kubeVersion: z.string(),
  paths: z.record(
    z.string(),
    z.strictObject({
      type: z.union([kind, z.literal('any'), z.array(kind).min(2)]),
      open: z.literal(true).optional(),
    }),
  ),
  ignored: z.array(
    z.strictObject({
      path: z.string(),
      instead: z.string().optional(),
      when: z.record(z.string(), z.json()).optional(),
      why: z.string().optional(),
    }),
  ),
  notes: z.array(z.string()),
});

describe('chart facts', () => {
  test('every fact file can be asked for by the name of its chart', () => {
    expect([...chartNames].sort()).toEqual(stems(folder, '.json'));
    expect(chartNames.filter((name) => chartFacts(name).chart !== name)).toEqual([]);
  });

  test('every fact file was measured with probe values that are kept beside it', () => {
    expect(stems(folder, '.json')).toEqual(stems(join(folder, 'probe-values'), '.yaml'));
  });

  test.each(chartNames)('%s has the shape of a fact file and at least one path', (name) => {
    const facts = factsSchema.parse(chartFacts(name));
    expect(Object.keys(facts.paths).length).toBeGreaterThan(0);
  });

  test.each(chartNames)('%s calls no path both effective and ignored at all times', (name) => {
    const { paths, ignored } = chartFacts(name);
    expect(ignored.filter(({ path, when }) => path in paths && when === undefined)).toEqual([]);
  });

  test.each(chartNames)('%s offers only effective paths instead of ignored ones', (name) => {
    const { paths, ignored } = chartFacts(name);
    const known = Object.keys(paths);
    const works = (path: string): boolean =>
      known.some((other) => other === path || other.startsWith(`${path}.`));
    expect(
      ignored.flatMap(({ instead }) => (instead === undefined || works(instead) ? [] : [instead])),
    ).toEqual([]);
  });

  test('a name that is no chart of ours is told apart', () => {
    expect([isChartName('grafana'), isChartName('grafanna'), isChartName('toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

const paths = (
  chart: Parameters<typeof checkValues>[0],
  values: Parameters<typeof checkValues>[1],
): readonly string[] => checkValues(chart, values).map((finding) => `${finding.kind} ${finding.path}`);

describe('checking values', () => {
  test('a highly available Prometheus and Alertmanager use effective values only', () => {
    const findings = checkValues('kube-prometheus-stack', {
      crds: { enabled: false },
      defaultRules: { create: false },
      grafana: { enabled: false },
      prometheus: {
        podDisruptionBudget: { enabled: true },
        service: { sessionAffinity: 'ClientIP' },
        prometheusSpec: {
          replicas: 2,
          retention: '15d',
          retentionSize: '45GB',
          storageSpec: { volumeClaimTemplate: { spec: { storageClassName: 'fast' } } },
          externalLabels: { cluster: 'prod' },
          tsdb: { outOfOrderTimeWindow: '30m' },
          podAntiAffinity: 'hard',
          topologySpreadConstraints: [{ maxSkew: 1 }],
          additionalScrapeConfigsSecret: { enabled: true, name: 'scrape', key: 'config' },
          enableRemoteWriteReceiver: true,
          enableOTLPReceiver: true,
          otlp: { promoteResourceAttributes: ['service.name'] },
          exemplars: { maxSize: 100_000 },
          enforcedSampleLimit: 50_000,
          nameValidationScheme: 'UTF8',
          persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain' },
          ruleSelectorNilUsesHelmValues: false,
          serviceMonitorSelectorNilUsesHelmValues: false,
          podMonitorSelectorNilUsesHelmValues: false,
          probeSelectorNilUsesHelmValues: false,
          scrapeConfigSelectorNilUsesHelmValues: false,
        },
      },
      alertmanager: {
        podDisruptionBudget: { enabled: true },
        service: { clusterPort: 9094 },
        alertmanagerSpec: {
          replicas: 3,
          retention: '120h',
          storage: { volumeClaimTemplate: {} },
          useExistingSecret: true,
          configSecret: 'alertmanager-o11y',
          alertmanagerConfigMatcherStrategy: { type: 'None' },
        },
      },
      prometheusOperator: {
        podDisruptionBudget: { enabled: true },
        resources: { limits: { memory: '256Mi' } },
      },
      'kube-state-metrics': { resources: { limits: { memory: '256Mi' } } },
      'prometheus-node-exporter': { resources: { limits: { memory: '64Mi' } } },
    });
    expect(findings).toEqual([]);
  });

  test('values that kube-prometheus-stack swallows in silence are found', () => {
    expect(
      paths('kube-prometheus-stack', {
        prometheusOperator: {
          createCustomResource: true,
          manageCrds: true,
          cleanupCustomResource: true,
          replicas: 2,
        },
        prometheus: { prometheusSpec: { storage: {}, podDisruptionBudget: { enabled: true } } },
        alertmanager: { alertmanagerSpec: { storageSpec: { volumeClaimTemplate: {} } } },
        nodeExporter: { resources: { limits: { memory: '64Mi' } } },
        kubeStateMetrics: { resources: { limits: { memory: '64Mi' } } },
        grafana: { podDisruptionBudget: { enabled: true } },
      }),
    ).toEqual([
      'ignored prometheusOperator.createCustomResource',
      'ignored prometheusOperator.manageCrds',
      'ignored prometheusOperator.cleanupCustomResource',
      'ignored prometheusOperator.replicas',
      'ignored prometheus.prometheusSpec.storage',
      'ignored prometheus.prometheusSpec.podDisruptionBudget',
      'ignored alertmanager.alertmanagerSpec.storageSpec',
      'ignored nodeExporter.resources',
      'ignored kubeStateMetrics.resources',
      'ignored grafana.podDisruptionBudget.enabled',
    ]);
  });

  test('the path that works is offered instead of the ignored one', () => {
    expect(
      checkValues('kube-prometheus-stack', { alertmanager: { alertmanagerSpec: { storageSpec: 1 } } }),
    ).toEqual([
      {
        path: 'alertmanager.alertmanagerSpec.storageSpec',
        kind: 'ignored',
        received: 1,
        expected: 'no value here: chart kube-prometheus-stack 88.5.3 does nothing with it',
        suggestion: 'alertmanager.alertmanagerSpec.storage',
      },
    ]);
  });

  test('a configuration beside an existing Secret is ignored, alone it is not', () => {
    const alertmanager = { config: { route: { receiver: 'page' } } };
    expect(paths('kube-prometheus-stack', { alertmanager })).toEqual([]);
    expect(
      paths('kube-prometheus-stack', {
        alertmanager: { ...alertmanager, alertmanagerSpec: { useExistingSecret: true } },
      }),
    ).toEqual(['ignored alertmanager.config']);
  });

  test('a misspelt key gets the neighbour it is nearest to', () => {
    expect(checkValues('kube-prometheus-stack', { prometheus: { prometheusSpec: { replica: 2 } } })).toEqual([
      {
        path: 'prometheus.prometheusSpec.replica',
        kind: 'unknown',
        received: 2,
        expected: 'a value of chart kube-prometheus-stack 88.5.3',
        suggestion: 'prometheus.prometheusSpec.replicas',
      },
    ]);
  });

  test('a key at the wrong level gets the path where it belongs', () => {
    expect(checkValues('kube-prometheus-stack', { prometheus: { retentionSize: '45GB' } })).toEqual([
      {
        path: 'prometheus.retentionSize',
        kind: 'unknown',
        received: '45GB',
        expected: 'a value of chart kube-prometheus-stack 88.5.3',
        suggestion: 'prometheus.prometheusSpec.retentionSize',
      },
    ]);
  });

  test('a key like nothing known gets no suggestion', () => {
    expect(checkValues('grafana', { qqqqqqqq: 1 })).toEqual([
      { path: 'qqqqqqqq', kind: 'unknown', received: 1, expected: 'a value of chart grafana 12.11.1' },
    ]);
  });

  test('a value of the wrong kind is found, a map where a leaf belongs and a leaf where a map belongs too', () => {
    expect(
      checkValues('kube-prometheus-stack', {
        prometheus: { prometheusSpec: { replicas: '2', retention: {} } },
        kubelet: true,
      }),
    ).toEqual([
      {
        path: 'prometheus.prometheusSpec.replicas',
        kind: 'wrong-type',
        received: '2',
        expected: 'an integer',
      },
      { path: 'prometheus.prometheusSpec.retention', kind: 'wrong-type', received: {}, expected: 'a string' },
      { path: 'kubelet', kind: 'wrong-type', received: true, expected: 'an object' },
    ]);
  });

  test('anything goes below what the chart passes on whole, and null deletes a default', () => {
    expect(
      checkValues('grafana', {
        'grafana.ini': { 'auth.generic_oauth': { enabled: true } },
        nodeSelector: { 'kubernetes.io/os': 'linux' },
        datasources: { 'datasources.yaml': { apiVersion: 1 } },
        resources: null,
      }),
    ).toEqual([]);
  });

  test('definitions of External Secrets are chosen by kind, but for the one of SecretStore', () => {
    expect(
      paths('external-secrets', {
        installCRDs: true,
        crds: { annotations: { a: 'b' }, createPushSecret: false, createSecretStore: false },
      }),
    ).toEqual(['ignored crds.createSecretStore']);
  });

  test('the Elastic operator does nothing with a namespace or network policies of its own', () => {
    expect(
      paths('eck-operator', { config: { operatorNamespace: 'elastic' }, networkPolicy: { enabled: true } }),
    ).toEqual(['ignored config.operatorNamespace', 'ignored networkPolicy']);
  });
});
