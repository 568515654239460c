import type { ElasticsearchObject } from '../model/artifacts';
import type { Model } from '../model/model';
import { retentionClasses } from '../model/retention';
import { type MachineRole, tracesPrefix } from './names';
import { datasetOf, streamsOf } from './retention';

interface Role {
  readonly cluster: readonly string[];
  readonly indices: readonly { readonly names: readonly string[]; readonly privileges: readonly string[] }[];
  readonly applications?: readonly {
    readonly application: string;
    readonly privileges: readonly string[];
    readonly resources: readonly string[];
  }[];
}

const logStreams = retentionClasses.map(streamsOf);

const traceIndices = [`${tracesPrefix}-*`];

const read = ['read', 'view_index_metadata'];

/** Signs in to Kibana and looks at what the indices of the role show. */
const kibanaReader = [{ application: 'kibana-.kibana', privileges: ['read'], resources: ['*'] }];

/** @see https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/elasticsearch-privileges */
const machineRoles: Readonly<Record<MachineRole, Role>> = {
  /** Adds lines; cannot read, change or delete any. */
  o11y_logs_writer: {
    cluster: ['monitor'],
    indices: [{ names: logStreams, privileges: ['create_doc', 'auto_configure'] }],
  },
  o11y_logs_reader: { cluster: ['monitor'], indices: [{ names: logStreams, privileges: read }] },
  o11y_statistics_reader: {
    cluster: ['monitor', 'monitor_snapshot', 'read_slm', 'read_ilm'],
    indices: [{ names: ['*'], privileges: ['monitor', 'view_index_metadata'] }],
  },
  /** Templates, first indices and aliases, once; see `src/tracing/jaeger-setup.ts`. */
  o11y_traces_setup: {
    cluster: ['monitor', 'manage_index_templates', 'read_ilm'],
    indices: [{ names: traceIndices, privileges: ['manage'] }],
  },
  o11y_traces_writer: {
    cluster: ['monitor'],
    indices: [{ names: traceIndices, privileges: ['write', 'view_index_metadata'] }],
  },
  o11y_traces_reader: { cluster: ['monitor'], indices: [{ names: traceIndices, privileges: read }] },
};

/** Reads everything: for those who run the platform, and the only way to lines that no team owns. */
const operator: Role = {
  cluster: ['monitor'],
  indices: [{ names: [...logStreams, ...traceIndices], privileges: read }],
  applications: kibanaReader,
};

/** A team reads its own lines. Streams are cut by team because restricting documents is a paid feature. */
const teamRole = (team: string): Role => ({
  cluster: [],
  indices: [
    {
      names: retentionClasses.map((retentionClass) => `logs-${datasetOf(retentionClass, team)}-*`),
      privileges: read,
    },
  ],
  applications: kibanaReader,
});

export function roles(model: Pick<Model, 'teams'>): readonly ElasticsearchObject[] {
  return [
    ...Object.entries({ ...machineRoles, o11y_operator: operator }),
    ...model.teams.map(({ id }) => [`o11y_team_${id}`, teamRole(id)] as const),
  ].map(([name, body]) => ({ kind: 'role', name, body: { ...body } }));
}
