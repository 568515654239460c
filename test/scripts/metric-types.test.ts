import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import node from '#o11y/metrics/node-exporter';
import { metricTypes } from '../../scripts/metric-types';
import { shippedCatalog } from '../../src/catalog/metrics-shipped';
import type { Expression } from '../../src/model/expression';
import { checkPromql } from '../../src/promql/check';
import { checkRoot, projectWith } from '../support/project';
import { dashboard } from '../support/sources';

const folder = join(__dirname, '../../facts/metrics/types');

const tight = (value: Expression): readonly string[] =>
  checkPromql(value.promql, { catalog: shippedCatalog(), variables: {} }).map(({ message }) => message);

describe('the types of shipped metrics', () => {
  it('are what `npm run metric-types` makes of the facts', () => {
    const committed = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
    expect(new Map(committed as [string, string][])).toEqual(metricTypes());
  });

  it('build queries that pass the check', () => {
    const idle = node.node_cpu_seconds_total.where({ mode: 'idle' }).rate().avg('instance');
    expect(idle.promql).toBe(
      'avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[$__rate_interval]))',
    );
    expect(tight(idle)).toEqual([]);
  });

  it('do not compile where a label is misspelt', () => {
    // @ts-expect-error there is no label 'mod'
    expect(tight(node.node_cpu_seconds_total.where({ mod: 'idle' }).rate())).toEqual([
      'node_cpu_seconds_total has no label mod; it has cpu, mode',
    ]);
  });

  it('cost one small module, whichever are used', () => {
    const modules = ['node-exporter', 'postgres-exporter', 'envoy'].map((name) =>
      require.resolve(`#o11y/metrics/${name}`),
    );
    expect(new Set(modules)).toEqual(new Set([join(__dirname, '../../src/promql/build/typed-series.ts')]));
  });

  it('are at hand in a definition', async () => {
    const panel = `{ kind: 'timeseries', title: 'Load', description: 'x', unit: 'none', queries: [{ expr: node.node_load1 }] }`;
    const text = `import node from '#o11y/metrics/node-exporter';\nimport pg from '#o11y/metrics/postgres-exporter';\n${dashboard(
      `${panel}, ${panel.replace('Load', 'Up').replace('node.node_load1', 'pg.pg_up')}`,
    )}`;
    const root = projectWith({ 'dashboards/shop/checkout.dashboard.ts': text });
    expect(await checkRoot(root)).toMatchObject({ code: 0 });
  });
});
