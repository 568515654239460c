import type { ElasticsearchObject } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { tracesPrefix } from './names';

const repository = 'o11y';

export const snapshotPolicy = 'o11y-daily';

/** The bucket, and a snapshot of everything in it each night: logs, traces, users, roles and Kibana's objects. */
export function snapshots({ name, snapshots: to }: ClusterEnvironment): readonly ElasticsearchObject[] {
  if (to === undefined) return [];
  return [
    {
      kind: 'snapshot-repository',
      name: repository,
      body: {
        type: 's3',
        settings: {
          bucket: to.bucket,
          client: 'default',
          base_path: `elasticsearch/${name}`,
          compress: true,
        },
      },
    },
    {
      kind: 'snapshot-policy',
      name: snapshotPolicy,
      body: {
        schedule: '0 30 1 * * ?',
        name: '<o11y-{now/d}>',
        repository,
        config: {
          indices: ['logs-*', `${tracesPrefix}-*`],
          ignore_unavailable: true,
          include_global_state: true,
          partial: false,
        },
        retention: { expire_after: '30d', min_count: 7, max_count: 60 },
      },
    },
  ];
}
