import fc from 'fast-check';
import { type KubernetesObject, namespaces } from '../../src/model/artifacts';
import { componentNames, componentOf } from '../../src/security/components';
import { flowsOf } from '../../src/security/flows';
import { compileNetworkPolicies } from '../../src/security/network-policies';
import { isComponent, runsHere } from '../../src/security/peers';
import { cluster } from '../support/cluster';

interface Rule {
  readonly from?: readonly object[];
  readonly to?: readonly object[];
  readonly ports?: readonly { readonly port: number; readonly protocol: string }[];
}

interface Spec {
  readonly podSelector: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly policyTypes: readonly string[];
  readonly ingress?: readonly Rule[];
  readonly egress?: readonly Rule[];
}

const specOf = (policy: KubernetesObject): Spec => policy['spec'] as Spec;

const policyOf = (policies: readonly KubernetesObject[], name: string): Spec => {
  const found = policies.find(({ metadata }) => metadata.name === name);
  if (found === undefined) throw new Error(`no policy ${name}`);
  return specOf(found);
};

const peer = (namespace: string, labels: object) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
  podSelector: { matchLabels: labels },
});

describe('network policies', () => {
  const policies = compileNetworkPolicies(cluster());

  it('deny everything in every namespace but DNS', () => {
    for (const namespace of Object.values(namespaces)) {
      const own = policies.filter(({ metadata }) => metadata.namespace === namespace);
      expect(own.find(({ metadata }) => metadata.name === 'default-deny')).toEqual({
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: 'default-deny', namespace },
        spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
      });
      expect(own.find(({ metadata }) => metadata.name === 'allow-dns')?.['spec']).toEqual({
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
          {
            to: [peer('kube-system', { 'k8s-app': 'kube-dns' }), { ipBlock: { cidr: '169.254.20.10/32' } }],
            ports: [
              { port: 53, protocol: 'UDP' },
              { port: 53, protocol: 'TCP' },
            ],
          },
        ],
      });
    }
  });

  it('open the gossip of Alertmanager over TCP and UDP, in both directions', () => {
    const { ingress, egress } = policyOf(policies, 'alertmanager');
    const gossip = [
      { port: 9094, protocol: 'TCP' },
      { port: 9094, protocol: 'UDP' },
    ];
    const self = [peer('o11y-system', componentOf('alertmanager').labels)];
    expect(ingress).toContainEqual({ from: self, ports: gossip });
    expect(egress).toContainEqual({ to: self, ports: gossip });
  });

  it('let Alertmanager reach receivers and the mail server of the environment', () => {
    const egress = policyOf(policies, 'alertmanager').egress ?? [];
    const everywhere = [{ ipBlock: { cidr: '0.0.0.0/0' } }, { ipBlock: { cidr: '::/0' } }];
    expect(egress).toContainEqual({ to: everywhere, ports: [{ port: 443, protocol: 'TCP' }] });
    expect(egress).toContainEqual({ to: everywhere, ports: [{ port: 587, protocol: 'TCP' }] });
  });

  it('let only the API server and its tunnel call webhooks', () => {
    const { ingress } = policyOf(policies, 'external-secrets-webhook');
    const ports = [{ port: 10250, protocol: 'TCP' }];
    expect(ingress?.filter((rule) => JSON.stringify(rule.ports) === JSON.stringify(ports))).toEqual([
      { from: [{ ipBlock: { cidr: '10.0.0.1/32' } }], ports },
      {
        from: [
          peer('kube-system', { 'k8s-app': 'konnectivity-agent' }),
          peer('kube-system', { app: 'konnectivity-agent' }),
        ],
        ports,
      },
    ]);
  });

  it('lead to every endpoint of the API server', () => {
    const apiServerCidrs = ['10.0.0.1/32', '2001:db8::/64'];
    const several = compileNetworkPolicies(cluster({ cluster: { ...cluster().cluster, apiServerCidrs } }));
    expect(policyOf(several, 'filebeat').egress).toContainEqual({
      to: [{ ipBlock: { cidr: '10.0.0.1/32' } }, { ipBlock: { cidr: '2001:db8::/64' } }],
      ports: [
        { port: 443, protocol: 'TCP' },
        { port: 6443, protocol: 'TCP' },
      ],
    });
  });

  it('let nobody but the ingress controller open pages, wherever it runs', () => {
    const from = (namespace: string) => [
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } },
    ];
    const ports = [{ port: 4180, protocol: 'TCP' }];
    const gateway = { kind: 'gateway', className: 'envoy', clusterIssuer: 'letsencrypt' } as const;
    const cases = [
      [cluster(), 'ingress-nginx'],
      [cluster({ reach: gateway }), 'envoy-gateway-system'],
      [cluster({ reach: { ...gateway, namespace: 'edge' } }), 'edge'],
    ] as const;
    for (const [environment, namespace] of cases) {
      expect(policyOf(compileNetworkPolicies(environment), 'sign-in-prometheus').ingress).toContainEqual({
        from: from(namespace),
        ports,
      });
    }
  });

  it('hold no empty list, which the API server keeps and Terraform never writes: it would show as drift', () => {
    const specs = policies.map(({ spec }) => Object.values(spec as object));
    expect(specs.flat().filter((value) => Array.isArray(value) && value.length === 0)).toEqual([]);
  });

  it('let the ingress controller pass challenges to the pods of cert-manager that answer them', () => {
    const { podSelector, ingress, egress } = policyOf(policies, 'acme-solver');
    expect(podSelector).toEqual({ matchLabels: { 'acme.cert-manager.io/http01-solver': 'true' } });
    expect(ingress).toEqual([
      {
        from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' } } }],
        ports: [{ port: 8089, protocol: 'TCP' }],
      },
    ]);
    expect(egress).toBeUndefined();
  });

  it('lead to an Elasticsearch that somebody else runs instead of to one of ours', () => {
    const existing = { elasticsearch: { url: 'https://es.example.com:9243' } };
    const brought = compileNetworkPolicies(cluster({ existing }));
    expect(brought.map(({ metadata }) => metadata.name)).not.toContain('elasticsearch');
    expect(policyOf(brought, 'jaeger-query').egress).toContainEqual({
      to: [{ namespaceSelector: {} }, { ipBlock: { cidr: '0.0.0.0/0' } }, { ipBlock: { cidr: '::/0' } }],
      ports: [{ port: 9243, protocol: 'TCP' }],
    });
  });

  it('let the Prometheus that somebody else runs scrape our pods', () => {
    const existing = { prometheusOperator: { namespace: 'monitoring', labels: {} } };
    const brought = compileNetworkPolicies(cluster({ existing }));
    expect(policyOf(brought, 'grafana').ingress).toContainEqual({
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
      ports: [{ port: 3000, protocol: 'TCP' }],
    });
  });

  it('hold every flow at both ends, and nothing that is not a flow', () => {
    const flows = flowsOf(cluster());
    fc.assert(
      fc.property(fc.constantFrom(...flows), (flow) => {
        const ports = flow.ports.map(({ port, protocol }) => ({ port, protocol }));
        const matches = (rule: Rule) => JSON.stringify(rule.ports ?? []) === JSON.stringify(ports);
        for (const [end, rules] of [
          [flow.to, 'ingress'],
          [flow.from, 'egress'],
        ] as const) {
          if (isComponent(end)) expect(policyOf(policies, end)[rules]?.some(matches)).toBe(true);
        }
      }),
      { numRuns: flows.length * 5 },
    );
    const rules = policies
      .filter(({ metadata }) => metadata.name !== 'allow-dns')
      .flatMap((policy) => [...(specOf(policy).ingress ?? []), ...(specOf(policy).egress ?? [])]);
    const ends = flows.flatMap(({ from, to }) => [from, to].filter(isComponent));
    expect(rules).toHaveLength(ends.length);
  });

  it('select exactly the pods of one component', () => {
    const own = policies.filter(({ metadata }) => !['default-deny', 'allow-dns'].includes(metadata.name));
    expect(own.map(({ metadata }) => metadata.name)).toEqual(
      componentNames.filter((name) => componentOf(name).hostNetwork !== true),
    );
    for (const policy of own) {
      const name = componentNames.find((component) => component === policy.metadata.name);
      expect(specOf(policy).podSelector).toEqual({ matchLabels: componentOf(name as never).labels });
      expect(policy.metadata.namespace).toBe(componentOf(name as never).namespace);
    }
  });

  it('tell components apart: no labels of one are part of those of another in its namespace', () => {
    for (const a of componentNames) {
      for (const b of componentNames.filter((name) => name !== a)) {
        const [one, other] = [componentOf(a), componentOf(b)];
        const part = Object.entries(one.labels).every(([key, value]) => other.labels[key] === value);
        expect(one.namespace === other.namespace && part ? `${a} selects ${b}` : '').toBe('');
      }
    }
  });

  it('exist for all that runs in an environment and for nothing else', () => {
    const existing = { grafana: { url: 'https://grafana.example.com' } };
    const environment = cluster({ existing });
    expect(runsHere(environment, 'grafana')).toBe(false);
    expect(compileNetworkPolicies(environment).map(({ metadata }) => metadata.name)).not.toContain('grafana');
  });
});

describe('flows', () => {
  it('give every component with a port somebody who calls it', () => {
    const called = new Set(flowsOf(cluster()).map(({ to }) => to));
    const uncalled = componentNames.filter(
      (name) =>
        Object.keys(componentOf(name).ports).length > 0 &&
        componentOf(name).hostNetwork !== true &&
        !called.has(name),
    );
    expect(uncalled).toEqual([]);
  });

  it('say why each of them is needed', () => {
    for (const flow of flowsOf(cluster())) expect(flow.why).toMatch(/\S{3}/);
  });
});
