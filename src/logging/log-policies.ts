import type { ElasticsearchObject, LayerArtifacts } from '../model/artifacts';
import type { Duration } from '../model/duration';
import type { ClusterEnvironment, Model } from '../model/model';
import { type RetentionClass, retentionClasses, retentionOf } from '../model/retention';
import { ingestPipeline } from './ingest-pipeline';
import { lifecycle } from './lifecycle';
import { tracesPolicy } from './names';
import { policyOf } from './retention';
import { roles } from './roles';
import { snapshotPolicy, snapshots } from './snapshots';
import { logTemplates } from './templates';

/** Long-lived classes roll over seldom: a shard a day for a year would be too many. */
const maxAges: Readonly<Record<RetentionClass, Duration>> = { app: '1d', audit: '30d' };

/**
 * What Elasticsearch must know, in the order in which it can be told: an object names only what stands before it.
 * Roles come last, so that nobody can write a line before its template and lifecycle exist.
 */
export function compileLogPolicies(model: Model, environment: ClusterEnvironment): LayerArtifacts {
  return {
    releases: [],
    elasticsearch: [
      ...snapshots(environment),
      ...lifecycles(environment),
      ingestPipeline,
      ...logTemplates(environment),
      ...roles(model),
    ],
  };
}

function lifecycles(environment: ClusterEnvironment): readonly ElasticsearchObject[] {
  const audited = environment.snapshots === undefined ? {} : { savedBy: snapshotPolicy };
  return [
    ...retentionClasses.map((retentionClass) => ({
      name: policyOf(retentionClass),
      body: lifecycle(environment, {
        keep: retentionOf(environment, retentionClass),
        maxAge: maxAges[retentionClass],
        ...(retentionClass === 'audit' ? audited : {}),
      }),
    })),
    {
      name: tracesPolicy,
      body: lifecycle(environment, { keep: environment.retention.traces, maxAge: '1d' }),
    },
  ].map((policy) => ({ kind: 'lifecycle', ...policy }));
}
