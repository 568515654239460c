import type { IProbe } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1';
import { kubernetesObject } from '../manifests/object';
import { receiverSecrets } from '../manifests/receivers-secret';
import type {
  AlertmanagerArtifact,
  KubernetesObject,
  LayerArtifacts,
  ManifestsRelease,
  RuleFile,
} from '../model/artifacts';
import { manifestsRelease, namespaces } from '../model/artifacts';
import { layersOf } from '../model/layers';
import type { ClusterEnvironment, Identity, Model, Service, Slo } from '../model/model';
import { alertmanagerConfigSecret } from '../model/receiver';
import { timingOf } from '../model/timing';
import { renderYaml } from '../render/yaml';
import { components } from '../security/components';
import { hosts } from '../security/names';
import { runsHere } from '../security/peers';

/**
 * Everything from `alert-rules/` as objects for the Prometheus Operator: one release per team and kind of content,
 * one PrometheusRule per service, because the client is rate-limited per object.
 */
export function compileAlertingLayer(
  model: Model,
  environment: ClusterEnvironment,
  rules: readonly RuleFile[],
  alertmanager: AlertmanagerArtifact,
): LayerArtifacts {
  const operator = environment.existing?.prometheusOperator;
  const target: Target = {
    namespace: operator?.namespace ?? namespaces.system,
    labels: operator?.labels ?? {},
  };
  const interval = timingOf(environment).scrape;
  const brought = model.services.filter((service) => isBrought(environment, service));
  const services = model.services.filter((service) => !isBrought(environment, service));
  const broughtNames = new Set(brought.map(objectName));
  const shipped = rules.filter(({ name }) => !broughtNames.has(name));
  const teams = [...new Set(shipped.map((file) => file.team))].sort();
  const owners = [...new Set(services.map(({ owner }) => owner.id))].sort();
  // Who brings Prometheus along has no exporter of ours that could ask.
  const probed = runsHere(environment, 'blackbox-exporter')
    ? model.slos.filter(({ service }) => !isBrought(environment, service))
    : [];
  return {
    releases: [
      release(target, alertmanagerConfigSecret, [
        alertmanagerSecret(target, alertmanager),
        // Ours is made by the metrics layer, because Alertmanager mounts it when it starts.
        ...(operator === undefined ? [] : receiverSecrets(model, environment, target.namespace)),
      ]),
      ...teams.map((team) =>
        release(
          target,
          `rules-${team}`,
          shipped.filter((file) => file.team === team).map((file) => prometheusRule(target, file)),
        ),
      ),
      ...owners.flatMap((team) => {
        const monitors = [
          ...services
            .filter((service) => service.owner.id === team)
            .flatMap((service) => podMonitor(target, service, interval)),
          ...probed
            .filter(({ service }) => service.owner.id === team)
            .flatMap((slo) => probe(target, slo, interval)),
        ];
        return monitors.length === 0 ? [] : [release(target, `monitors-${team}`, monitors)];
      }),
    ],
  };
}

/** Whether somebody else runs it: our charts did not give it its job label, and its owner has alerts of their own. */
const isBrought = (environment: ClusterEnvironment, { layer }: Service): boolean =>
  layer !== undefined && !layersOf(environment).includes(layer);

/** Of the objects of a definition, as of the file of its rules. */
const objectName = ({ id }: Identity): string => id.replace('/', '-');

interface Target {
  readonly namespace: string;
  /** What an existing operator selects by. */
  readonly labels: Readonly<Record<string, string>>;
}

function release(
  { namespace }: Target,
  name: string,
  objects: readonly KubernetesObject[],
): ManifestsRelease {
  return manifestsRelease(name, namespace, objects);
}

function alertmanagerSecret(
  { namespace }: Target,
  { config, templates }: AlertmanagerArtifact,
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: alertmanagerConfigSecret, namespace },
    type: 'Opaque',
    stringData: { 'alertmanager.yaml': renderYaml(config), ...templates },
  };
}

function prometheusRule({ namespace, labels }: Target, file: RuleFile): KubernetesObject {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: file.name, namespace, labels: { ...labels, team: file.team } },
    spec: { groups: file.groups },
  };
}

/** Somebody who asks from outside, once a scrape, under a job of its own. */
function probe({ namespace, labels }: Target, slo: Slo, interval: string): readonly KubernetesObject[] {
  const { sli, service } = slo;
  if (sli.kind !== 'probe' || sli.target === undefined) return [];
  const { url, module, job } = sli.target;
  return [
    kubernetesObject<IProbe>({
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'Probe',
      metadata: { name: objectName(slo), namespace, labels: { ...labels, team: service.owner.id } },
      spec: {
        jobName: job,
        interval,
        module,
        prober: { url: `${hosts.blackboxExporter}:${components['blackbox-exporter'].ports.http.port}` },
        targets: { staticConfig: { static: [url], labels: { service: service.id } } },
      },
    }),
  ];
}

/** Pods are found by the label that `kubectl create` and every chart set. */
function podMonitor(
  { namespace, labels }: Target,
  service: Service,
  interval: string,
): readonly KubernetesObject[] {
  const { workload, telemetry } = service;
  if (workload === undefined || telemetry?.scrape === undefined) return [];
  const [name] = Object.entries(workload).flatMap(([key, value]) => (key === 'namespace' ? [] : [value]));
  const { port, path = '/metrics' } = telemetry.scrape;
  return [
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PodMonitor',
      metadata: {
        name: objectName(service),
        namespace,
        labels: { ...labels, team: service.owner.id },
      },
      spec: {
        namespaceSelector: { matchNames: [workload.namespace] },
        selector: { matchLabels: { 'app.kubernetes.io/name': name } },
        podMetricsEndpoints: [
          { port, path, interval, relabelings: [{ targetLabel: 'job', replacement: service.job }] },
        ],
      },
    },
  ];
}
