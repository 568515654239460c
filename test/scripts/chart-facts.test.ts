import { type ChartSource, offeredInComments, type Renderer } from '../../scripts/chart-facts/helm';
import { measureChart } from '../../scripts/chart-facts/measure';
import { getAt, merge } from '../../scripts/chart-facts/values';
import type { Value, Values } from '../../src/model/values';

const defaults: Values = {
  replicas: 1,
  image: { tag: '1.0.0' },
  nodeSelector: {},
  config: {},
  extraArgs: [],
  dead: 'x',
  ingress: { enabled: false, host: '' },
  sub: { enabled: true },
  pdb: {},
};

/** A chart as a function: prints some values, some only behind a switch, and one map in base64. */
function print(values: Values): string {
  const at = (...path: readonly string[]): Value | undefined => getAt(values, path);
  return [
    `replicas: ${at('replicas')}`,
    `image: app:${at('image', 'tag')}`,
    `nodeSelector: ${JSON.stringify(at('nodeSelector'))}`,
    `config: ${Buffer.from(JSON.stringify(at('config') ?? null)).toString('base64')}`,
    `args: ${JSON.stringify(at('extraArgs'))}`,
    `maxSurge: ${at('strategy', 'maxSurge') ?? ''}`,
    Object.keys(at('pdb') ?? {}).length > 0 ? `pdb: ${at('pdb', 'minAvailable') ?? ''}` : '',
    at('ingress', 'enabled') === true ? `host: ${at('ingress', 'host')}` : '',
  ].join('\n');
}

const render: Renderer = async (values, options) => {
  const all = merge(defaults, values);
  const crds = options?.crds === true && getAt(all, ['sub', 'enabled']) === true ? '\ncrd' : '';
  return { ok: true, text: print(all) + crds };
};

const chart: ChartSource = {
  name: 'app',
  version: '1.0.0',
  appVersion: '1.0.0',
  kubeVersion: '',
  defaults,
  mentioned: [
    ['strategy', 'maxSurge'],
    ['strategy', 'never'],
  ],
  switches: [{ path: ['sub', 'enabled'], key: ['sub'] }],
};

const nothing = { excluded: [], accepted: [] };

async function measure(
  values: Values,
): Promise<{ readonly paths: object; readonly ignored: readonly string[] }> {
  const scenarios = [{ name: 'production', values }] as const;
  const { effective, ignored } = await measureChart(chart, render, scenarios, nothing, () => {});
  const paths = effective.map(
    ({ path, kinds, open }) => [path.join('.'), open ? [...kinds, 'open'] : kinds] as const,
  );
  return { paths: Object.fromEntries(paths), ignored };
}

describe('measuring a chart', () => {
  test('finds printed values, open maps, values behind switches, values without a default, and what is ignored', async () => {
    const values = { strategy: { maxSurge: 1 }, misspelt: { tag: 'x' }, pdb: { minAvailable: 1 } };
    expect(await measure(values)).toEqual({
      paths: {
        replicas: ['integer'],
        'image.tag': ['string'],
        nodeSelector: ['object', 'open'],
        config: ['object', 'open'],
        extraArgs: ['array', 'open'],
        'strategy.maxSurge': ['integer'],
        'ingress.enabled': ['boolean'],
        'ingress.host': ['string'],
        'sub.enabled': ['boolean'],
        'pdb.minAvailable': ['integer'],
      },
      ignored: ['dead', 'misspelt'],
    });
  });

  test('a value that the chart prints whatever it is has no kind', async () => {
    expect((await measure({})).paths).toMatchObject({ 'strategy.maxSurge': [] });
  });

  test('a key that only fills a map, as any other key would, is ignored', async () => {
    expect((await measure({ pdb: { enabled: true } })).ignored).toContain('pdb.enabled');
  });

  test('a path whose effect only a cluster shows can be declared', async () => {
    const given = { excluded: ['image'], accepted: ['dead'] };
    const { effective, ignored } = await measureChart(
      chart,
      render,
      [{ name: 'production', values: {} }],
      given,
      () => {},
    );
    const shown = effective.map(({ path }) => path.join('.'));
    expect([shown.includes('dead'), shown.includes('image.tag'), ignored]).toEqual([true, false, []]);
  });

  test('two kinds are kept when the default and production differ in kind', async () => {
    expect((await measure({ replicas: 'auto' })).paths).toMatchObject({ replicas: ['integer', 'string'] });
  });

  test('a chart that renders differently each time is refused, because every comparison would lie', async () => {
    let count = 0;
    const random: Renderer = async () => ({ ok: true, text: String(count++) });
    const measured = measureChart(chart, random, [{ name: 'production', values: {} }], nothing, () => {});
    await expect(measured).rejects.toThrow('app: scenario production does not render, or not twice the same');
  });

  test('a value that only breaks a template counts as read, one that a schema refuses does not', async () => {
    const strict: Renderer = async (values) => {
      if (getAt(values, ['dead']) !== undefined)
        return { ok: false, error: 'execution error at (app/x.yaml:1:1)' };
      if (getAt(values, ['replicas']) !== undefined) {
        return { ok: false, error: "values don't meet the specifications of the schema(s)" };
      }
      return { ok: true, text: 'same' };
    };
    const { effective } = await measureChart(
      chart,
      strict,
      [{ name: 'production', values: {} }],
      nothing,
      () => {},
    );
    expect(effective.map(({ path }) => path.join('.'))).toEqual(['dead']);
  });
});

test('a commented key between the keys of a map is a candidate of that map', () => {
  const yaml = [
    'pdb:',
    '  enabled: false',
    '  # maxUnavailable: 1',
    '  # Prose: is not a key',
    'other: 1',
  ].join('\n');
  expect(offeredInComments(yaml)).toEqual([['pdb', 'maxUnavailable']]);
});
