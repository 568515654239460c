import { addElasticsearchObjects } from '../../src/constructs/elasticsearch-object';
import { compileLogPolicies } from '../../src/logging/log-policies';
import type { ElasticsearchObject } from '../../src/model/artifacts';
import { cluster, model, team } from '../support/cluster';
import { synthScope } from '../support/stacks';

const mail = { kind: 'email', to: 'a@example.com' } as const;

const objects: readonly ElasticsearchObject[] =
  compileLogPolicies(
    model({ teams: [team('shop', mail, mail)] }),
    cluster({
      replicas: { ...cluster().replicas, elasticsearchData: 6 },
      snapshots: { bucket: 'saved', region: 'eu-central-1' },
    }),
  ).elasticsearch ?? [];

type Resources = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** By `<kind>-<name>`. */
const synthesised: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...Object.values(
    (JSON.parse(synthScope((scope) => addElasticsearchObjects(scope, objects))) as { resource: Resources })
      .resource,
  ),
);

/** Every text, number and truth below a value, also of texts that are JSON. */
function leavesOf(value: unknown): readonly unknown[] {
  const read = typeof value === 'string' ? parsed(value) : value;
  return typeof read === 'object' && read !== null ? Object.values(read).flatMap(leavesOf) : [read];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

describe.each(objects.map((object) => [`${object.kind}-${object.name}`, object] as const))(
  '%s',
  (address, { body }) => {
    it('loses nothing on its way to Terraform', () => {
      const arrived = new Set(leavesOf(synthesised[address]).map(String));
      // The type of a repository is the name of its block.
      const missing = leavesOf(body).filter((leaf) => !arrived.has(String(leaf)) && leaf !== 's3');
      expect(missing).toEqual([]);
    });
  },
);
