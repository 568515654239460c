import { readsConfigMaps } from '../model/delivery';
import type { ClusterEnvironment } from '../model/model';
import { type Port, tcp } from './component';
import { type ComponentName, componentNames, componentOf, components } from './components';
import type { Flow, Outsider, Peer, PortName } from './flow';

/** A flow to named ports of a component. */
function to<C extends ComponentName>(from: Peer, name: C, ports: readonly PortName<C>[], why: string): Flow {
  const known: Readonly<Record<string, Port>> = components[name].ports;
  return { from, to: name, ports: ports.map((port) => known[port] as Port), why };
}

/** A flow to somebody outside. */
const out = (from: ComponentName, outsider: Outsider, ports: readonly number[], why: string): Flow => ({
  from,
  to: outsider,
  ports: ports.map(tcp),
  why,
});

/** 443 is the Service, 6443 where it leads: NetworkPolicies of some networks see the one, some the other. */
const apiServerPorts = [443, 6443];

const watchesObjects = [
  'eck-operator',
  'opentelemetry-operator',
  'external-secrets',
  'external-secrets-webhook',
  'external-secrets-cert-controller',
  'prometheus',
  'prometheus-operator',
  'prometheus-operator-admission',
  'kube-state-metrics',
  'filebeat',
  'collector-agent',
] as const satisfies readonly ComponentName[];

const webhooks: readonly Flow[] = (['api-server', 'konnectivity'] as const).flatMap((caller) => [
  to(caller, 'eck-operator', ['webhook'], 'admission of Elastic resources'),
  to(caller, 'opentelemetry-operator', ['webhook'], 'admission and conversion of collectors'),
  to(caller, 'external-secrets-webhook', ['webhook'], 'admission of stores and external secrets'),
  to(caller, 'prometheus-operator', ['https'], 'admission of rules: broken PromQL is refused'),
]);

const metrics: readonly Flow[] = [
  to('prometheus', 'alertmanager', ['http'], 'alerts'),
  to('alertmanager', 'alertmanager', ['gossip', 'gossip-udp'], 'notifications already sent, and silences'),
  to('prometheus', 'blackbox-exporter', ['http'], 'probes'),
  out('prometheus', 'any-pod', [], 'scrapes whatever a monitor names'),
  out('prometheus', 'nodes', [2381, 9100, 10249, 10250, 10257, 10259], 'kubelets, nodes, control plane'),
  out('blackbox-exporter', 'any-pod', [], 'probes within the cluster'),
  out('blackbox-exporter', 'internet', [80, 443], 'probes of public addresses'),
  out('postgres-exporter', 'any-pod', [5432], 'databases in the cluster'),
  out('postgres-exporter', 'internet', [5432], 'managed databases'),
  out('alertmanager', 'internet', [443], 'pager, chat, webhooks, watchdog'),
  out('external-secrets', 'any-pod', [8200], 'a Vault within the cluster'),
  out('external-secrets', 'internet', [443, 8200], 'the secret store'),
];

const logging: readonly Flow[] = [
  to('elasticsearch', 'elasticsearch', ['http', 'transport'], 'one cluster'),
  to('eck-operator', 'elasticsearch', ['http'], 'health, users, rolling upgrades'),
  to('kibana', 'elasticsearch', ['http'], 'searches'),
  to('logstash', 'elasticsearch', ['http'], 'log lines'),
  to('filebeat', 'logstash', ['beats'], 'log lines'),
  to('elasticsearch-exporter', 'elasticsearch', ['http'], 'statistics'),
];

const tracing: readonly Flow[] = [
  {
    from: 'any-pod',
    to: 'collector-agent',
    ports: [tcp(4317), tcp(4318)],
    why: 'telemetry of services',
  },
  to('collector-agent', 'collector-gateway', ['otlp-grpc'], 'telemetry of one node'),
  to(
    'collector-gateway',
    'collector-sampler',
    ['otlp-grpc', 'otlp-services'],
    'spans of one trace, and of one service, meet in one pod',
  ),
  to('collector-sampler', 'jaeger-collector', ['otlp-grpc'], 'sampled spans'),
  to('collector-sampler', 'prometheus', ['http'], 'metrics of spans, to the OTLP receiver'),
  to('collector-gateway', 'prometheus', ['http'], 'metrics, to the OTLP receiver'),
  to('collector-gateway', 'elasticsearch', ['http'], 'log records'),
  to('jaeger-setup', 'elasticsearch', ['http'], 'templates, first indices and aliases'),
  to('jaeger-collector', 'elasticsearch', ['http'], 'spans'),
  to('jaeger-query', 'elasticsearch', ['http'], 'traces'),
  to('jaeger-query', 'prometheus', ['http'], 'the Monitor tab'),
];

const pages: readonly Flow[] = [
  to('grafana', 'prometheus', ['http'], 'data source'),
  to('grafana', 'alertmanager', ['http'], 'data source'),
  to('grafana', 'elasticsearch', ['http'], 'data source'),
  to('grafana', 'jaeger-query', ['http'], 'data source'),
  out('grafana', 'internet', [443], 'sign-in'),
  to('ingress-controller', 'acme-solver', ['http'], 'challenges before a certificate is issued'),
  to('ingress-controller', 'grafana', ['http'], 'page'),
  to('ingress-controller', 'kibana', ['http'], 'page'),
  to('ingress-controller', 'elasticsearch', ['http'], 'log policies applied by CI'),
  ...(
    [
      ['sign-in-prometheus', 'prometheus'],
      ['sign-in-alertmanager', 'alertmanager'],
      ['sign-in-jaeger', 'jaeger-query'],
    ] as const
  ).flatMap(([proxy, page]) => [
    to('ingress-controller', proxy, ['http'], 'page'),
    to(proxy, page, ['http'], 'page'),
    out(proxy, 'internet', [443], 'sign-in'),
  ]),
];

const scrapes: readonly Flow[] = componentNames
  .map((name) => ({ name, component: componentOf(name) }))
  .flatMap(({ name, component }) =>
    component.scraped === undefined
      ? []
      : [
          {
            from: 'prometheus',
            to: name,
            ports: component.scraped.map((port) => component.ports[port] as Port),
            why: 'scrape',
          },
        ],
  );

/** What depends on the environment: mail, snapshots, Grafana's database and sidecar. */
function ofEnvironment(environment: ClusterEnvironment): readonly Flow[] {
  const smtp = environment.alerting.smtp;
  return [
    ...(smtp === undefined
      ? []
      : [out('alertmanager', 'internet', [Number(smtp.smarthost.split(':').at(-1))], 'mail')]),
    ...(readsConfigMaps(environment)
      ? [out('grafana', 'api-server', apiServerPorts, 'the sidecar reads dashboards from ConfigMaps')]
      : []),
    ...(environment.grafana === undefined
      ? []
      : (['any-pod', 'internet'] as const).map((peer) => out('grafana', peer, [5432], 'its database'))),
    ...(environment.snapshots === undefined
      ? []
      : [out('elasticsearch', 'internet', [443], 'snapshots to the bucket')]),
  ];
}

/** Every allowed flow. DNS is not among them: every pod may ask it. */
export function flowsOf(environment: ClusterEnvironment): readonly Flow[] {
  return [
    ...watchesObjects.map((name) => out(name, 'api-server', apiServerPorts, 'watches objects')),
    ...webhooks,
    ...metrics,
    ...logging,
    ...tracing,
    ...pages,
    ...scrapes,
    ...ofEnvironment(environment),
  ];
}
