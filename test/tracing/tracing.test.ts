import type { IPodTemplateSpec } from 'kubernetes-models/v1';
import type { KubernetesObject } from '../../src/model/artifacts';
import { type Bytes, bytes } from '../../src/model/quantity';
import { renderYaml } from '../../src/render/yaml';
import { compileTracing } from '../../src/tracing/tracing';
import { objectOf, objectsOf } from '../logging/fixture';
import { cluster, developmentCluster, model } from '../support/cluster';

const layer = compileTracing(model(), cluster());
const small = compileTracing(model(), developmentCluster());

const workloads = (artifacts: typeof layer): readonly KubernetesObject[] =>
  objectsOf(artifacts).filter(({ kind }) => ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'].includes(kind));

const podOf = (workload: KubernetesObject): IPodTemplateSpec =>
  (workload['spec'] as { template: IPodTemplateSpec }).template;

const specOf = (kind: string, name: string, artifacts = layer) =>
  objectOf(artifacts, kind, name)['spec'] as Readonly<Record<string, unknown>>;

describe('the tracing layer', () => {
  it('deploys what receives before what sends', () => {
    expect(layer.releases.map(({ name, namespace }) => [name, namespace])).toEqual([
      ['trace-credentials', 'o11y-system'],
      ['jaeger-setup', 'o11y-system'],
      ['jaeger', 'o11y-system'],
      ['collector-sampler', 'o11y-system'],
      ['collector-gateway', 'o11y-system'],
      ['collector-agent', 'o11y-agents'],
      ['instrumentation', 'o11y-system'],
      ['tracing-pages', 'o11y-system'],
      ['sign-in-jaeger', 'o11y-system'],
    ]);
  });

  it('shows reviewers the configurations that the pods mount', () => {
    expect(layer.configs?.map(({ path }) => path)).toEqual([
      'collector/agent.yaml',
      'collector/gateway.yaml',
      'collector/sampler.yaml',
      'collector/jaeger-collector.yaml',
      'collector/jaeger-query.yaml',
    ]);
    const mounted = [
      'collector-agent',
      'collector-gateway',
      'collector-sampler',
      'jaeger-collector',
      'jaeger-query',
    ].map((name) => (objectOf(layer, 'ConfigMap', name) as unknown as { data: Record<string, string> }).data);
    expect(mounted).toEqual(layer.configs?.map(({ content }) => ({ 'config.yaml': renderYaml(content) })));
  });

  it('rolls pods when their configuration changes, and only then', () => {
    const checksum = (artifacts: typeof layer, name: string) =>
      podOf(objectOf(artifacts, 'Deployment', name)).metadata?.annotations?.['o11y/config-checksum'];
    const longer = compileTracing(model(), cluster({ name: 'other' }));
    expect(checksum(layer, 'collector-gateway')).toMatch(/^[0-9a-f]{64}$/);
    expect(checksum(longer, 'collector-gateway')).not.toBe(checksum(layer, 'collector-gateway'));
    expect(checksum(longer, 'jaeger-query')).toBe(checksum(layer, 'jaeger-query'));
  });

  it.each(workloads(layer).map((workload) => [workload.metadata.name, workload] as const))(
    'runs %s restricted, pinned, limited, and with a token only where it asks the API',
    (name, workload) => {
      const { spec } = podOf(workload);
      expect(spec).toMatchObject({
        automountServiceAccountToken: name === 'collector-agent',
        securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
      });
      expect(spec?.priorityClassName).toBe(name === 'collector-agent' ? 'o11y-agent' : 'o11y-standard');
      for (const { image, resources, securityContext } of spec?.containers ?? []) {
        expect(image).toMatch(/^docker\.io\/(otel|jaegertracing)\/[a-z-]+:\d+\.\d+\.\d+$/);
        expect(resources?.requests?.['memory']).toBe(resources?.limits?.['memory']);
        expect(resources?.requests).toHaveProperty('cpu');
        expect(securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          readOnlyRootFilesystem: true,
        });
      }
    },
  );

  it('tells Go how much memory there is, below the limit of the container', () => {
    const [container] = podOf(objectOf(layer, 'StatefulSet', 'collector-sampler')).spec?.containers ?? [];
    const limit = bytes(String(container?.resources?.limits?.['memory']) as Bytes) / 2 ** 20;
    const told = container?.env?.find(({ name }) => name === 'GOMEMLIMIT')?.value ?? '';
    expect(told).toMatch(/^\d+MiB$/);
    expect(Number.parseInt(told, 10)).toBe(Math.floor(limit * 0.8));
  });

  it('scales the gateway and Jaeger’s collector with their load, but not what cuts traces when it changes', () => {
    const scaled = objectsOf(layer).filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
    expect(scaled.map(({ metadata }) => metadata.name)).toEqual(['jaeger-collector', 'collector-gateway']);
    expect(scaled[1]?.['spec']).toMatchObject({
      scaleTargetRef: { kind: 'Deployment', name: 'collector-gateway' },
      minReplicas: 2,
      maxReplicas: 6,
    });
    expect(specOf('Deployment', 'collector-gateway')).not.toHaveProperty('replicas');
    expect(specOf('StatefulSet', 'collector-sampler')['replicas']).toBe(2);
  });

  it('has one pod of each and no budget in development, and at most one evicted at a time elsewhere', () => {
    const budgets = (artifacts: typeof layer) =>
      objectsOf(artifacts)
        .filter(({ kind }) => kind === 'PodDisruptionBudget')
        .map(({ metadata }) => metadata.name);
    expect(budgets(layer)).toEqual([
      'jaeger-collector',
      'jaeger-query',
      'collector-sampler',
      'collector-gateway',
    ]);
    expect(budgets(small)).toEqual([]);
    expect(specOf('Deployment', 'collector-gateway', small)['replicas']).toBe(1);
    expect(specOf('Deployment', 'jaeger-collector', small)['replicas']).toBe(1);
  });

  it('lets pods reach the agent of their own node', () => {
    expect(specOf('Service', 'collector-agent')).toEqual({
      selector: { 'app.kubernetes.io/name': 'collector-agent', 'app.kubernetes.io/part-of': 'o11y' },
      ports: [
        { name: 'otlp-grpc', port: 4317, protocol: 'TCP', targetPort: 'otlp-grpc' },
        { name: 'otlp-http', port: 4318, protocol: 'TCP', targetPort: 'otlp-http' },
      ],
      internalTrafficPolicy: 'Local',
    });
  });

  it('names every pod of what clients balance over', () => {
    for (const name of ['collector-gateway', 'collector-sampler', 'jaeger-collector']) {
      expect(specOf('Service', name)['clusterIP']).toBe('None');
    }
  });

  it('instruments Node services on request, keeping every trace for the sampler to judge', () => {
    expect(specOf('Instrumentation', 'node')).toMatchObject({
      exporter: { endpoint: 'http://collector-agent.o11y-agents.svc:4318' },
      propagators: ['tracecontext', 'baggage'],
      sampler: { type: 'parentbased_always_on' },
      nodejs: {
        image: 'ghcr.io/open-telemetry/opentelemetry-operator/autoinstrumentation-nodejs:0.78.0',
      },
    });
  });
});

describe('the setup of Jaeger', () => {
  const [job] = workloads(layer).filter(({ kind }) => kind === 'Job');

  it('makes first indices and aliases with the policy that the log policies define', () => {
    const [container] = job === undefined ? [] : (podOf(job).spec?.containers ?? []);
    expect(container).toMatchObject({
      image: 'docker.io/jaegertracing/jaeger-es-rollover:2.20.0',
      args: ['init', 'https://o11y-es-http.o11y-system.svc:9200'],
    });
    expect(Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value]))).toEqual({
      SHARDS: '1',
      REPLICAS: '1',
      ES_USE_ILM: 'true',
      ES_ILM_POLICY_NAME: 'o11y-traces',
      ES_TLS_ENABLED: 'true',
      ES_TLS_CA: '/etc/elasticsearch-ca/ca.crt',
      ES_USERNAME: undefined,
      ES_PASSWORD: undefined,
    });
  });

  it('is another Job when it does something else, because a Job cannot be changed', () => {
    const [other] = workloads(small).filter(({ kind }) => kind === 'Job');
    expect(job?.metadata.name).toMatch(/^jaeger-setup-[0-9a-f]{8}$/);
    expect(other?.metadata.name).not.toBe(job?.metadata.name);
  });
});
