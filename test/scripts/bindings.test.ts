import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ElasticsearchIndexLifecycle } from '@cdktf/provider-elasticstack/lib/elasticsearch-index-lifecycle';
import { ElasticstackProvider } from '@cdktf/provider-elasticstack/lib/provider';
import { Folder } from '@cdktf/provider-grafana/lib/folder';
import { GrafanaProvider } from '@cdktf/provider-grafana/lib/provider';
import { type Bindings, bindings, generateBindings } from '../../scripts/bindings';
import { synthScope } from '../support/stacks';

const packages = join(__dirname, '..', '..', 'packages');

function filesBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8')];
    }),
  );
}

describe('the committed bindings', () => {
  it.each(bindings.map((entry): [string, Bindings] => [entry.folder, entry]))(
    'of %s are what the script makes of the committed schema',
    async (folder, entry) => {
      const out = mkdtempSync(join(tmpdir(), 'bindings-'));
      try {
        await generateBindings(entry, out);
        expect(filesBelow(join(out, 'lib'))).toEqual(filesBelow(join(packages, folder, 'lib')));
      } finally {
        rmSync(out, { recursive: true });
      }
    },
    60_000,
  );

  it('pin exactly the provider version of the schema in every stack that uses them', () => {
    const synth = JSON.parse(
      synthScope((scope) => {
        new GrafanaProvider(scope, 'grafana', { url: 'http://127.0.0.1:3000' });
        new Folder(scope, 'shop', { title: 'Shop', uid: 'shop' });
        new ElasticstackProvider(scope, 'elasticstack', {});
        new ElasticsearchIndexLifecycle(scope, 'logs', {
          name: 'logs',
          hot: { rollover: { maxAge: '1d' } },
        });
      }),
    );
    expect(synth.terraform.required_providers).toEqual({
      elasticstack: { source: 'elastic/elasticstack', version: '0.11.17' },
      grafana: { source: 'grafana/grafana', version: '4.45.1' },
    });
    expect(synth.resource.grafana_folder.shop).toMatchObject({ title: 'Shop', uid: 'shop' });
  });
});
