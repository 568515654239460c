import { elasticRules } from '../../src/manifests/elastic-rules';
import type { Rule } from '../../src/manifests/finding';
import { gatewayRules } from '../../src/manifests/gateway-rules';
import { checkName } from '../../src/manifests/name-rules';
import { checkPods } from '../../src/manifests/pod-rules';
import { missingReceivers, prometheusRules } from '../../src/manifests/prometheus-rules';
import type { KubernetesObject } from '../../src/model/artifacts';

const object = (kind: string, spec: object, name = 'x', labels = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, labels },
  spec,
});

const found = (rules: readonly Rule[] | undefined, of: KubernetesObject): readonly string[] =>
  (rules ?? []).flatMap((rule) => rule(of)).map(({ message }) => message);

const elastic = (kind: string, spec: object): readonly string[] =>
  found(elasticRules[kind], object(kind, { version: '9.5.0', ...spec }));

const master = { name: 'master', config: { 'node.roles': ['master'] } };

describe('Elastic resources', () => {
  it('name an exact version', () => {
    expect(elastic('Kibana', { version: 'latest' })).toEqual(['has the version "latest"']);
    expect(elastic('Kibana', {})).toEqual([]);
  });

  it('have node sets with different names, masters and the volume that ECK looks for', () => {
    expect(elastic('Elasticsearch', { nodeSets: [master, master] })).toEqual(["has two node sets 'master'"]);
    expect(
      elastic('Elasticsearch', { nodeSets: [{ name: 'hot', config: { 'node.roles': ['data_hot'] } }] }),
    ).toEqual(['has no node set with the role master']);
    expect(elastic('Elasticsearch', { nodeSets: [{ name: 'all' }] })).toEqual([]);
    expect(
      elastic('Elasticsearch', {
        nodeSets: [{ ...master, volumeClaimTemplates: [{ metadata: { name: 'data' } }] }],
      }),
    ).toEqual(["has a volume claim 'data'"]);
  });

  it('run a Beat in exactly one way', () => {
    expect(elastic('Beat', { daemonSet: {}, deployment: {} })).toEqual([
      'runs as a DaemonSet and as a Deployment',
    ]);
    expect(elastic('Beat', {})).toEqual(['runs neither as a DaemonSet nor as a Deployment']);
    expect(elastic('Beat', { daemonSet: {} })).toEqual([]);
  });

  it('name the cluster that Logstash writes to', () => {
    expect(elastic('Logstash', { elasticsearchRefs: [{ name: 'o11y' }] })).toEqual([
      'refers to Elasticsearch without a clusterName',
    ]);
    expect(elastic('Logstash', { elasticsearchRefs: [{ name: 'o11y', clusterName: 'o11y' }] })).toEqual([]);
  });
});

describe('pods', () => {
  const resources = { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } };
  const pods = (kind: string, spec: object) => found([checkPods], object(kind, spec));

  it('request and limit CPU and memory in every container', () => {
    expect(
      pods('Deployment', {
        template: {
          spec: {
            containers: [{ name: 'a', resources: { requests: { cpu: '1' } } }],
            initContainers: [{ name: 'b', resources }],
          },
        },
      }),
    ).toEqual(["has a container 'a' without requests.memory, limits.cpu, limits.memory"]);
  });

  it('leave containers that ECK makes to ECK', () => {
    const spec = {
      containers: [{ name: 'logstash', resources }],
      initContainers: [{ name: 'logstash-internal-init-config' }],
    };
    expect(pods('Logstash', { podTemplate: { spec } })).toEqual([]);
  });

  it.each([
    ['Elasticsearch', (podTemplate: object) => ({ nodeSets: [{ podTemplate }] }), 'elasticsearch'],
    ['Kibana', (podTemplate: object) => ({ podTemplate }), 'kibana'],
    ['Logstash', (podTemplate: object) => ({ podTemplate }), 'logstash'],
    ['Beat', (podTemplate: object) => ({ type: 'filebeat', daemonSet: { podTemplate } }), 'filebeat'],
  ] as const)('of %s name the container that ECK merges with its own', (kind, spec, name) => {
    const template = (container: string) => ({ spec: { containers: [{ name: container, resources }] } });
    expect(pods(kind, spec(template('main')))).toEqual(["describes the containers 'main'"]);
    expect(pods(kind, spec(template(name)))).toEqual([]);
  });

  it('have containers with different names', () => {
    const twice = [
      { name: 'a', resources },
      { name: 'a', resources },
    ];
    expect(pods('DaemonSet', { template: { spec: { containers: twice } } })).toEqual([
      "has two containers 'a'",
    ]);
    expect(pods('CronJob', { jobTemplate: { spec: { template: { spec: { containers: twice } } } } })).toEqual(
      ["has two containers 'a'"],
    );
  });
});

describe('objects of the Prometheus Operator', () => {
  const rule = (...rules: readonly object[]) =>
    found(prometheusRules['PrometheusRule'], object('PrometheusRule', { groups: [{ name: 'g', rules }] }));

  it('have rules that are either alerts or recordings', () => {
    expect(rule({ expr: 'up' })).toEqual(["has a rule 1 in group 'g' with neither alert nor record"]);
    expect(rule({ alert: 'A', record: 'a', expr: 'up' })).toEqual([
      "has a rule 1 in group 'g' with alert and record",
    ]);
    expect(rule({ alert: 'A', expr: 'up' }, { record: 'a', expr: 'up' })).toEqual([]);
  });

  it('have groups with different names', () => {
    const groups = [
      { name: 'g', rules: [] },
      { name: 'g', rules: [] },
    ];
    expect(found(prometheusRules['PrometheusRule'], object('PrometheusRule', { groups }))).toEqual([
      "has two groups 'g'",
    ]);
  });

  it('probe through a prober that is named without a scheme', () => {
    const probe = (spec: object) => found(prometheusRules['Probe'], object('Probe', spec));
    expect(probe({})).toEqual(['has no prober']);
    expect(probe({ prober: { url: 'http://blackbox:9115' } })).toEqual([
      "has the prober 'http://blackbox:9115'",
    ]);
    expect(probe({ prober: { url: 'blackbox:9115' } })).toEqual([]);
  });

  it('lead routes to receivers that exist', () => {
    const route = {
      receiver: 'a',
      routes: [{ receiver: 'b', routes: [{ receiver: 'c' }, { receiver: 'c' }] }, { matchers: [] }],
    };
    expect(missingReceivers({ route, receivers: [{ name: 'a' }] })).toEqual(['b', 'c']);
    expect(missingReceivers({ route, receivers: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })).toEqual([]);
  });
});

describe('gateways', () => {
  it('have certificates for HTTPS', () => {
    const gateway = (listener: object) =>
      found(gatewayRules['Gateway'], object('Gateway', { listeners: [{ name: 'web', ...listener }] }));
    expect(gateway({ protocol: 'HTTPS' })).toEqual(["has an HTTPS listener 'web' without a certificate"]);
    expect(gateway({ protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'x' }] } })).toEqual([]);
    expect(gateway({ protocol: 'HTTP' })).toEqual([]);
  });

  it('say how a global rate limit limits', () => {
    const policy = (rateLimit: object) =>
      found(gatewayRules['BackendTrafficPolicy'], object('BackendTrafficPolicy', { rateLimit }));
    expect(policy({ type: 'Global' })).toEqual(['limits the rate globally without saying how']);
    expect(policy({ type: 'Global', global: { rules: [] } })).toEqual([]);
  });
});

describe('names', () => {
  const named = (kind: string, name: string, labels = {}) =>
    found([checkName], object(kind, {}, name, labels));

  it.each([
    ['ConfigMap', 253],
    ['Service', 63],
    ['StatefulSet', 52],
    ['CronJob', 52],
    ['Elasticsearch', 36],
    ['Beat', 36],
  ])('of a %s have at most %d characters', (kind, longest) => {
    expect(named(kind, 'a'.repeat(longest))).toEqual([]);
    expect(named(kind, 'a'.repeat(longest + 1))).toEqual([`has a name of ${longest + 1} characters`]);
  });

  it('are made of lower-case letters, digits and hyphens', () => {
    expect(named('Service', 'Checkout')).toHaveLength(1);
    expect(named('Service', 'a.b')).toHaveLength(1);
    expect(named('ConfigMap', 'a.b')).toEqual([]);
  });

  it('of labels end in 63 characters', () => {
    expect(named('ConfigMap', 'x', { team: 'a'.repeat(64) })).toEqual([
      `has the label team with the value '${'a'.repeat(64)}'`,
    ]);
    expect(named('ConfigMap', 'x', { team: '' })).toEqual([]);
  });
});
