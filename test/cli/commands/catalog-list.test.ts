import { catalogList } from '../../../src/cli/commands/catalog-list';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { metrics } from '../../support/sources';
import { refusalOf } from '../../support/thrown';

const printed = capturePrinted();
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const list = (name?: string, options: { readonly match?: string; readonly format?: 'text' | 'json' } = {}) =>
  catalogList(root, name, { format: 'text', ...options });

const root = projectWith({
  'services/shop/checkout.metrics.ts': metrics(
    "{ shop_orders_total: { type: 'counter', description: 'paid' } }",
  ),
});

describe('o11y catalog list', () => {
  it('names every emitter with version, source and number of metrics, those of definitions as well', async () => {
    expect(await list()).toBe(0);
    const rows = printed()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    const row = (name: string): readonly string[] | undefined => rows.find(([first]) => first === name);
    expect(row('emitter')).toEqual(['emitter', 'version', 'source', 'metrics', 'older']);
    expect(row('node-exporter')).toEqual(['node-exporter', '1.12.1', 'measured', '298', '1.5.0 (-6 +9)']);
    expect(row('opencost')?.slice(0, 2)).toEqual(['opencost', 'documentation']);
    expect(row('cadvisor')?.join(' ')).toMatch(/^cadvisor 0\.53\.0 measured \(\d+ documented\) /);
    expect(row('shop/checkout')).toEqual(['shop/checkout', 'declared', '1']);
  });

  it('shows the metrics of one with type, unit, labels and help, and which version alone has them', async () => {
    await list('node-exporter', { match: 'memory_KReclaimable' });
    expect(printed()).toMatch(/^node-exporter 1\.12\.1 \(measured\)\n/);
    expect(printed()).toMatch(/node_memory_KReclaimable_bytes +gauge +bytes +1\.5\.0/);
    await list('shop/checkout');
    expect(printed()).toMatch(/shop_orders_total +counter +paid/);
  });

  it('finds metrics of every emitter by name or help', async () => {
    await list(undefined, { match: 'certificate expires' });
    expect(printed()).toMatch(/cert-manager +certmanager_certificate_expiration_timestamp_seconds +gauge/);
  });

  it('is data for programs', async () => {
    await list('blackbox-probe', { format: 'json', match: 'probe_success' });
    expect(JSON.parse(printed())).toMatchObject([{ name: 'probe_success', type: 'gauge', labels: [] }]);
  });

  it.each([
    [
      'node-exporter',
      'filesytem',
      /^no metric has 'filesytem' in its name or help; did you mean (node_filesystem_\w+, ){4}node_filesystem_\w+\?\n$/,
    ],
    [undefined, 'node_lod1', /; did you mean node_load1\?\n$/],
    ['node-exporter', 'container_cpu_usage', /; others have: cadvisor(, otel-\w+)*\n$/],
    ['node-exporter', 'of no metric at all', /^no metric has 'of no metric at all' in its name or help\n$/],
  ])('says that %s has nothing like %j, and what was meant', async (name, match, said) => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await list(name, { match })).toBe(0);
    expect(write.mock.calls.map(([text]) => text).join('')).toMatch(said);
    expect(printed()).not.toContain('metric  ');
  });

  it('proposes the emitter that was meant', async () => {
    expect(
      await refusalOf(list('node_exporter')),
    ).toBe(`error O11Y2601: no catalogue holds an emitter 'node_exporter'
  expected a name as \`npm run -s catalog -- list\` prints it
  did you mean 'node-exporter'?

1 error, 0 warnings
`);
  });
});
