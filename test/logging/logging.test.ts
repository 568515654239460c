import { compileLogging } from '../../src/logging/logging';
import { cluster, developmentCluster, model } from '../support/cluster';
import { objectOf, objectsOf } from './fixture';

const layer = compileLogging(model(), cluster());

const spec = (kind: string, name: string) =>
  objectOf(layer, kind, name)['spec'] as Readonly<Record<string, unknown>>;

describe('the logging layer', () => {
  it('is a release for each system, in an order in which each finds what it needs', () => {
    expect(layer.releases.map(({ name, namespace, after }) => [name, namespace, after])).toEqual([
      ['log-credentials', 'o11y-system', undefined],
      ['elasticsearch', 'o11y-system', ['log-credentials']],
      ['kibana', 'o11y-system', ['elasticsearch']],
      ['logstash', 'o11y-system', ['elasticsearch']],
      ['filebeat', 'o11y-agents', ['logstash']],
      ['elasticsearch-exporter', 'o11y-system', ['elasticsearch']],
      ['logging-pages', 'o11y-system', undefined],
    ]);
  });

  it('shows reviewers the pipeline that the pods mount', () => {
    const mounted = (objectOf(layer, 'ConfigMap', 'logstash-pipeline') as unknown as { data: object }).data;
    expect(layer.configs).toEqual([{ path: 'logstash/logs.conf', content: Object.values(mounted)[0] }]);
  });

  it('holds no password: External Secrets fills users from the store', () => {
    expect(objectOf(layer, 'ExternalSecret', 'elasticsearch-user-logstash')['spec']).toEqual({
      refreshInterval: '1h',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      target: {
        name: 'elasticsearch-user-logstash',
        creationPolicy: 'Owner',
        template: {
          engineVersion: 'v2',
          type: 'kubernetes.io/basic-auth',
          data: { username: 'logstash', password: '{{ .password }}', roles: 'o11y_logs_writer' },
        },
      },
      data: [
        {
          secretKey: 'password',
          remoteRef: { key: 'elasticsearch-user-logstash', property: 'password' },
        },
      ],
    });
    expect(objectsOf(layer).filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });

  it('lets one pod of Kibana and of Logstash be evicted at a time, and makes no budget for a single pod', () => {
    const budgets = (artifacts: typeof layer) =>
      objectsOf(artifacts).filter(({ kind }) => kind === 'PodDisruptionBudget');
    expect(budgets(layer).map((budget) => [budget.metadata.name, budget['spec']])).toEqual([
      ['kibana', { maxUnavailable: 1, selector: { matchLabels: { 'kibana.k8s.elastic.co/name': 'o11y' } } }],
      [
        'logstash',
        { maxUnavailable: 1, selector: { matchLabels: { 'logstash.k8s.elastic.co/name': 'o11y' } } },
      ],
    ]);
    expect(budgets(compileLogging(model(), developmentCluster()))).toEqual([]);
  });
});

describe('Kibana', () => {
  it('knows its address, signs people in with Elasticsearch’s own users, and calls nobody', () => {
    expect(spec('Kibana', 'o11y')).toMatchObject({
      version: '9.5.0',
      count: 2,
      elasticsearchRef: { name: 'o11y' },
      config: {
        'server.publicBaseUrl': 'https://kibana.o11y.example.com',
        'xpack.security.authc.providers': { basic: { native: { order: 0 } } },
        'telemetry.optIn': false,
        'newsfeed.enabled': false,
        'map.includeElasticMapsService': false,
        'xpack.fleet.isAirGapped': true,
      },
    });
  });
});

describe('Logstash', () => {
  it('holds lines on disk while Elasticsearch is away, and sets aside what it refuses', () => {
    expect(spec('Logstash', 'o11y')).toMatchObject({
      count: 2,
      config: {
        'queue.type': 'persisted',
        'dead_letter_queue.enable': true,
        'dead_letter_queue.storage_policy': 'drop_older',
      },
    });
  });

  it('has a disk that holds the queue and the dead letters', () => {
    const { config, volumeClaimTemplates } = spec('Logstash', 'o11y') as {
      config: Record<string, string>;
      volumeClaimTemplates: [{ spec: { resources: { requests: { storage: string } } } }];
    };
    const queue = Number.parseInt(config['queue.max_bytes'] ?? '', 10);
    const dead = Number.parseInt(config['dead_letter_queue.max_bytes'] ?? '', 10);
    const disk = Number.parseInt(volumeClaimTemplates[0].spec.resources.requests.storage, 10) * 2 ** 30;
    expect(disk).toBeGreaterThan(queue + dead);
  });

  it('shows Beats a certificate that names their Service', () => {
    expect(spec('Logstash', 'o11y')['services']).toEqual([
      { name: 'beats', service: { spec: { ports: [{ name: 'beats', port: 5044, protocol: 'TCP' }] } } },
      {
        name: 'api',
        tls: { selfSignedCertificate: { subjectAltNames: [{ dns: 'o11y-ls-beats.o11y-system.svc' }] } },
      },
    ]);
  });

  it('is restricted in every container, the operator’s own included', () => {
    const { spec: pod } = spec('Logstash', 'o11y')['podTemplate'] as {
      spec: { initContainers: { name: string }[]; containers: { name: string }[]; securityContext: object };
    };
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    const containers = [...pod.initContainers, ...pod.containers];
    expect(containers.map(({ name }) => name)).toEqual([
      'logstash-internal-init-config',
      'beats-key',
      'logstash',
    ]);
    for (const container of containers) {
      expect(container).toMatchObject({
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          runAsNonRoot: true,
        },
      });
    }
  });
});

describe('Filebeat', () => {
  const { config, daemonSet } = spec('Beat', 'o11y') as {
    config: Record<string, unknown>;
    daemonSet: { podTemplate: { spec: Record<string, unknown> } };
  };

  it('reads containers’ files with one filestream and looks up pods by path, without autodiscover', () => {
    expect(config['filebeat.inputs']).toEqual([
      {
        type: 'filestream',
        id: 'containers',
        paths: ['/var/log/containers/*.log'],
        'prospector.scanner.symlinks': true,
        'prospector.scanner.fingerprint.length': 64,
        parsers: [{ container: { stream: 'all', format: 'auto' } }],
      },
    ]);
    expect(config).not.toHaveProperty(['filebeat.autodiscover']);
    expect(config['processors']).toMatchObject([
      { add_kubernetes_metadata: { host: `\${NODE_NAME}`, add_resource_metadata: { deployment: false } } },
      { drop_fields: {} },
    ]);
  });

  it('sends to Logstash over verified TLS from a bounded spool on disk', () => {
    expect(config['queue.disk']).toEqual({ max_size: '1GB' });
    expect(config['output.logstash']).toMatchObject({
      hosts: ['o11y-ls-beats.o11y-system.svc:5044'],
      'ssl.certificate_authorities': ['/usr/share/filebeat/logstash-ca/ca.crt'],
      'ssl.verification_mode': 'full',
    });
  });

  it('runs as root without any of root’s powers, and may read pods only', () => {
    expect(daemonSet.podTemplate.spec).toMatchObject({
      serviceAccountName: 'filebeat',
      automountServiceAccountToken: true,
      priorityClassName: 'o11y-agent',
      containers: [
        {
          name: 'filebeat',
          securityContext: {
            runAsUser: 0,
            allowPrivilegeEscalation: false,
            privileged: false,
            capabilities: { drop: ['ALL'] },
            readOnlyRootFilesystem: true,
          },
        },
      ],
    });
    expect(objectOf(layer, 'ClusterRole', 'o11y-filebeat')).toMatchObject({
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }],
    });
  });

  it('gets the authority of Logstash’s certificate through a reader of that one Secret', () => {
    expect(objectOf(layer, 'Role', 'logstash-ca-reader')).toMatchObject({
      metadata: { namespace: 'o11y-system' },
      rules: [
        {
          apiGroups: [''],
          resources: ['secrets'],
          resourceNames: ['o11y-ls-http-certs-public'],
          verbs: ['get'],
        },
      ],
    });
  });
});
