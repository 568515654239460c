import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLayers } from '../../src/compile/layers';
import { at } from '../../src/manifests/finding';
import { cluster, model } from '../support/cluster';
import { root } from '../support/rendered';

const page = readFileSync(join(root, 'docs/bring-your-own.md'), 'utf8');

const listed = [...page.matchAll(/^\| `([\w-]+)` +\| `(o11y_\w+)` +\| `([\w-]+)` +\|$/gm)].map(
  ([, user, role, layer]) => [user, role, layer],
);

/** The users whose credentials are fetched beside an Elasticsearch that is not ours. */
function needed() {
  const environment = cluster({ existing: { elasticsearch: { url: 'https://es.example.com' } } });
  const layers = compileLayers(model(), environment, [], { config: {}, templates: {} });
  return Object.entries(layers).flatMap(([layer, { releases }]) =>
    releases
      .flatMap((release) => (release.kind === 'manifests' ? release.objects : []))
      .map((object) => at(object, 'spec', 'target', 'template', 'data'))
      .filter((data) => at(data, 'roles') !== undefined)
      .map((data) => [at(data, 'username'), at(data, 'roles'), layer]),
  );
}

describe('the page about systems that somebody else runs', () => {
  it('lists exactly the users that our pods log in as, with their roles', () => {
    expect(listed.length).toBeGreaterThan(3);
    expect(listed).toEqual(needed());
  });
});
