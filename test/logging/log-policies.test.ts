import { compileLogPolicies } from '../../src/logging/log-policies';
import type { ElasticsearchObject } from '../../src/model/artifacts';
import type { ClusterEnvironment } from '../../src/model/model';
import { cluster, developmentCluster, model, team } from '../support/cluster';

const mail = { kind: 'email', to: 'a@example.com' } as const;

const project = model({ teams: [team('blue-team', mail, mail), team('shop', mail, mail)] });

const tiered = cluster({
  replicas: { ...cluster().replicas, elasticsearchData: 6 },
  snapshots: { bucket: 'saved', region: 'eu-central-1' },
});

const policies = (environment: ClusterEnvironment): readonly ElasticsearchObject[] =>
  compileLogPolicies(project, environment).elasticsearch ?? [];

function body(environment: ClusterEnvironment, kind: ElasticsearchObject['kind'], name: string) {
  const found = policies(environment).find((policy) => policy.kind === kind && policy.name === name);
  return found?.body;
}

describe('the log policies', () => {
  it('stand in an order in which Elasticsearch knows everything that an object names', () => {
    expect(policies(tiered).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'snapshot-repository o11y',
      'snapshot-policy o11y-daily',
      'lifecycle o11y-logs-app',
      'lifecycle o11y-logs-audit',
      'lifecycle o11y-traces',
      'ingest-pipeline o11y-logs',
      'component-template o11y-logs-mappings',
      'component-template o11y-logs-settings',
      'index-template o11y-logs-app',
      'index-template o11y-logs-audit',
      'role o11y_logs_writer',
      'role o11y_logs_reader',
      'role o11y_statistics_reader',
      'role o11y_traces_setup',
      'role o11y_traces_writer',
      'role o11y_traces_reader',
      'role o11y_operator',
      'role o11y_team_blue-team',
      'role o11y_team_shop',
    ]);
  });

  it('keep application lines as long as the environment says', () => {
    expect(body(tiered, 'lifecycle', 'o11y-logs-app')).toEqual({
      policy: {
        phases: {
          hot: {
            min_age: '0ms',
            actions: {
              rollover: { max_primary_shard_size: '50gb', max_age: '1d', min_docs: 1 },
              set_priority: { priority: 100 },
            },
          },
          warm: {
            min_age: '3d',
            actions: { set_priority: { priority: 50 }, readonly: {}, forcemerge: { max_num_segments: 1 } },
          },
          delete: { min_age: '30d', actions: { delete: {} } },
        },
      },
    });
  });

  it('keep audit lines for a year, longer where the environment says so, and never shorter than the others', () => {
    const deleteAge = (environment: ClusterEnvironment) =>
      (body(environment, 'lifecycle', 'o11y-logs-audit') as { policy: { phases: { delete: object } } }).policy
        .phases.delete;
    expect(deleteAge(tiered)).toEqual({
      min_age: '365d',
      actions: { wait_for_snapshot: { policy: 'o11y-daily' }, delete: {} },
    });
    const { retention } = tiered;
    expect(deleteAge(cluster({ retention: { ...retention, audit: '104w' } }))).toMatchObject({
      min_age: '728d',
    });
    expect(deleteAge(cluster({ retention: { ...retention, audit: '1d' } }))).toMatchObject({
      min_age: '30d',
    });
  });

  it('have no warm phase where there is no warm tier', () => {
    const phases = (
      body(developmentCluster(), 'lifecycle', 'o11y-logs-app') as { policy: { phases: object } }
    ).policy.phases;
    expect(Object.keys(phases)).toEqual(['hot', 'delete']);
  });

  it('keep traces as long as the environment says, under the name that Jaeger uses', () => {
    expect(body(tiered, 'lifecycle', 'o11y-traces')).toMatchObject({
      policy: { phases: { delete: { min_age: '7d' } } },
    });
  });

  it('map what every line is searched by, and let unknown keys grow no mapping', () => {
    const template = body(tiered, 'component-template', 'o11y-logs-mappings') as {
      template: { mappings: { properties: Record<string, unknown> } };
    };
    const keyword = { type: 'keyword', ignore_above: 1024 };
    expect(template.template.mappings.properties).toMatchObject({
      '@timestamp': { type: 'date' },
      tenant: keyword,
      trace: { properties: { id: keyword } },
      http: {
        properties: {
          route: keyword,
          request: { properties: { method: keyword } },
          response: { properties: { status_code: { type: 'long' } } },
        },
      },
      event: { properties: { duration: { type: 'long' }, ingested: { type: 'date' } } },
      labels: { properties: { query_cost: { type: 'double' }, team: keyword } },
      app: { type: 'flattened', ignore_above: 1024 },
    });
  });

  it('refuse no line for a field too many or of another type', () => {
    expect(body(tiered, 'component-template', 'o11y-logs-settings')).toMatchObject({
      template: {
        settings: {
          index: {
            number_of_shards: 1,
            number_of_replicas: 1,
            codec: 'best_compression',
            final_pipeline: 'o11y-logs',
            mapping: {
              ignore_malformed: true,
              total_fields: { limit: 500, ignore_dynamic_beyond_limit: true },
            },
          },
        },
      },
    });
    expect(body(developmentCluster(), 'component-template', 'o11y-logs-settings')).toMatchObject({
      template: { settings: { index: { number_of_replicas: 0 } } },
    });
  });

  it('give each retention class its own streams and lifecycle, above Elastic’s own template', () => {
    expect(body(tiered, 'index-template', 'o11y-logs-audit')).toEqual({
      index_patterns: ['logs-audit.*-*'],
      data_stream: {},
      priority: 300,
      composed_of: ['o11y-logs-mappings', 'o11y-logs-settings'],
      template: { settings: { index: { lifecycle: { name: 'o11y-logs-audit' } } } },
    });
  });

  it('let writers add lines and do nothing else', () => {
    expect(body(tiered, 'role', 'o11y_logs_writer')).toEqual({
      cluster: ['monitor'],
      indices: [{ names: ['logs-app.*-*', 'logs-audit.*-*'], privileges: ['create_doc', 'auto_configure'] }],
    });
  });

  it('let a team read its own lines', () => {
    expect(body(tiered, 'role', 'o11y_team_blue-team')).toEqual({
      cluster: [],
      indices: [
        {
          names: ['logs-app.blue_team-*', 'logs-audit.blue_team-*'],
          privileges: ['read', 'view_index_metadata'],
        },
      ],
      applications: [{ application: 'kibana-.kibana', privileges: ['read'], resources: ['*'] }],
    });
  });

  it('save everything each night where there is a bucket, and nothing where there is none', () => {
    expect(body(tiered, 'snapshot-repository', 'o11y')).toEqual({
      type: 's3',
      settings: { bucket: 'saved', client: 'default', base_path: 'elasticsearch/prod', compress: true },
    });
    expect(body(tiered, 'snapshot-policy', 'o11y-daily')).toEqual({
      schedule: '0 30 1 * * ?',
      name: '<o11y-{now/d}>',
      repository: 'o11y',
      config: {
        indices: ['logs-*', 'jaeger-*'],
        ignore_unavailable: true,
        include_global_state: true,
        partial: false,
      },
      retention: { expire_after: '30d', min_count: 7, max_count: 60 },
    });
    expect(policies(cluster()).filter(({ kind }) => kind.startsWith('snapshot'))).toEqual([]);
  });
});
