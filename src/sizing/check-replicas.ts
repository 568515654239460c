import type { Layer } from '../model/artifacts';
import { layersOf } from '../model/layers';
import type { ClusterEnvironment } from '../model/model';
import type { Problem } from '../problems/problem';

type Replicas = ClusterEnvironment['replicas'];

interface Rule {
  readonly layer: Layer;
  readonly key: keyof Replicas;
  readonly code: 'O11Y1503' | 'O11Y1504';
  readonly refuses: (count: number, production: boolean) => boolean;
  readonly why: (count: number) => string;
  readonly expected: string;
  readonly use: number;
}

const rules: readonly Rule[] = [
  {
    layer: 'logging',
    key: 'elasticsearchMasters',
    code: 'O11Y1503',
    refuses: (count, production) => count % 2 === 0 || (production && count < 3),
    why: (count) =>
      count === 1
        ? '1 Elasticsearch master: the cluster stops with it'
        : `${count} Elasticsearch masters elect with a majority of ${Math.floor(count / 2) + 1}, as ${count + 1} do, and survive no more failures than ${count - 1}`,
    expected: 'an odd number, in production at least 3',
    use: 3,
  },
  {
    layer: 'metrics',
    key: 'alertmanager',
    code: 'O11Y1503',
    refuses: (count, production) => production && count < 3,
    why: (count) =>
      `${count} Alertmanager${count === 1 ? '' : 's'}: while one restarts, ${count - 1 === 0 ? 'nothing notifies' : 'a second failure loses alerts and silences'}`,
    expected: 'at least 3 in production',
    use: 3,
  },
  {
    layer: 'metrics',
    key: 'prometheus',
    code: 'O11Y1504',
    refuses: (count, production) => production && count < 2,
    why: () => '1 Prometheus: while it restarts, nothing is scraped and no rule is evaluated',
    expected: 'at least 2 in production',
    use: 2,
  },
  {
    layer: 'logging',
    key: 'elasticsearchData',
    code: 'O11Y1504',
    refuses: (count, production) => production && count < 2,
    why: () => '1 Elasticsearch data node holds no replica: its volume is the only copy',
    expected: 'at least 2 in production',
    use: 3,
  },
];

/** Replica counts that cannot form a quorum, and single replicas in production. */
export function checkReplicas(environment: ClusterEnvironment): readonly Problem[] {
  const production = environment.stage === 'production';
  const runs = layersOf(environment);
  return rules
    .filter(
      ({ layer, key, refuses }) => runs.includes(layer) && refuses(environment.replicas[key], production),
    )
    .map(({ key, code, why, expected, use }) => ({
      code,
      severity: 'error',
      at: { file: environment.file, path: ['replicas', key] },
      message: why(environment.replicas[key]),
      expected,
      fix: `Set replicas.${key} to ${use}.`,
    }));
}
