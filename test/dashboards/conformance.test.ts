import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileDashboards } from '../../src/dashboards/compile';
import type { PanelKind } from '../../src/model/panel';
import type { Variable } from '../../src/model/variable';
import { cluster } from '../support/cluster';
import { temporaryFolder } from '../support/folder';
import { dashboard, modelOf, panels } from './fixture';

const root = resolve(__dirname, '../..');

/**
 * Grafana's own types of the options and of the custom field settings, by the `type` of a panel. They have none for the
 * alert list.
 */
const plugins = {
  annolist: 'annotationslist',
  barchart: 'barchart',
  bargauge: 'bargauge',
  gauge: 'gauge',
  heatmap: 'heatmap',
  histogram: 'histogram',
  logs: 'logs',
  nodeGraph: 'nodegraph',
  piechart: 'piechart',
  stat: 'stat',
  'state-timeline': 'statetimeline',
  'status-history': 'statushistory',
  table: 'table',
  text: 'text',
  timeseries: 'timeseries',
} as const;

/** TypeScript takes the values of an enum for texts only after they are made texts. */
const prelude = `
import type { Dashboard, Panel } from '@grafana/schema/dist/types/veneer/dashboard.types';
import type { Spec } from '@grafana/schema/dist/types/schema/dashboard/v2/types.spec.gen';
${Object.values(plugins)
  .map(
    (plugin) =>
      `import type * as ${plugin} from '@grafana/schema/dist/types/raw/composable/${plugin}/panelcfg/x/types.gen';`,
  )
  .join('\n')}
type Plain<T> = T extends string ? \`\${T}\`
  : T extends number | boolean | null | undefined ? T
  : T extends readonly (infer U)[] ? Plain<U>[]
  : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
`;

interface PanelJson {
  readonly type: string;
  readonly options?: object;
  readonly fieldConfig?: { readonly defaults: { readonly custom?: object } };
}

interface Compiled {
  readonly panels: readonly PanelJson[];
  readonly annotations: { readonly list: readonly object[] };
}

function compiled(environment = cluster()): Readonly<Record<string, unknown>> {
  const rows = [
    { title: 'All', panels: Object.values(panels) },
    { title: 'Again', tab: 'More', repeatBy: 'route', panels: [{ ...panels.text, repeatBy: 'route' }] },
  ];
  const variables: readonly Variable[] = [
    { name: 'route', label: 'route', metric: 'up' },
    { kind: 'custom', name: 'quantile', values: ['0.5', '0.99'] },
    { kind: 'constant', name: 'job', value: 'a' },
    { kind: 'interval', name: 'window', values: ['5m'] },
    { kind: 'text', name: 'search' },
  ];
  const [artifact] = compileDashboards(
    modelOf([dashboard({ rows, variables, annotations: ['deployments', 'alerts'] })]),
    environment,
  );
  return artifact?.json ?? {};
}

/** What the compiler says of a source that may import Grafana's types. */
function typeErrors(source: string): string {
  const folder = temporaryFolder();
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'emitted.ts'), source);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
    types: [],
    // The package exports its types under the paths of its scripts only.
    paths: { '@grafana/schema/dist/*': [join(root, 'node_modules/@grafana/schema/dist/*.d.ts')] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['emitted.ts'] }));
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
    {
      encoding: 'utf8',
    },
  );
  return stdout;
}

/** Prometheus has settings of its own in annotations, which Grafana's types do not know. */
const ofPrometheus = ['expr', 'step', 'titleFormat', 'useValueForTime'];

function withoutSettings({ annotations, ...json }: Compiled): object {
  const list = annotations.list.map((each) =>
    Object.fromEntries(Object.entries(each).filter(([key]) => !ofPrometheus.includes(key))),
  );
  return { ...json, annotations: { list } };
}

const literal = (value: unknown): string => JSON.stringify(value);

describe("the types of Grafana's own package", () => {
  const json = compiled() as unknown as Compiled;

  test('hold for the dashboard', () => {
    expect(
      typeErrors(`${prelude}\nexport const dashboard: Plain<Dashboard> = ${literal(withoutSettings(json))};`),
    ).toBe('');
  });

  test('hold for the options and field settings of every kind of panel', () => {
    const known = json.panels.flatMap(({ type, options, fieldConfig }) => {
      const plugin = plugins[type as keyof typeof plugins];
      return plugin === undefined ? [] : [{ plugin, options, custom: fieldConfig?.defaults.custom }];
    });
    const lines = known.flatMap(({ plugin, options, custom }, index) => [
      `export const options${index}: Partial<Plain<${plugin}.Options>> = ${literal(options)};`,
      ...(custom === undefined || Object.keys(custom).length === 0
        ? []
        : [`export const custom${index}: Partial<Plain<${plugin}.FieldConfig>> = ${literal(custom)};`]),
    ]);
    const kinds: readonly PanelKind[] = Object.values(panels).map(({ kind }) => kind);
    // One of them stands in a second row too.
    expect(known).toHaveLength(kinds.filter((kind) => kind !== 'alert-list').length + 1);
    expect(typeErrors([prelude, ...lines].join('\n'))).toBe('');
  });

  test('hold for the second schema, tabs included', () => {
    const { spec } = compiled(cluster({ dashboards: { schema: 'v2' } }));
    expect(typeErrors(`${prelude}\nexport const spec: Plain<Spec> = ${literal(spec)};`)).toBe('');
  });

  test('would notice a wrong value, a wrong key and a wrong kind', () => {
    const errors = typeErrors(`${prelude}
      export const a: Partial<Plain<timeseries.Options>> = { legend: { displayMode: 'tabel' } };
      export const b: Partial<Plain<stat.Options>> = { graphMood: 'area' };
      export const c: Plain<Dashboard> = { schemaVersion: '42' };
      export const d: Pick<Plain<Spec>, 'cursorSync'> = { cursorSync: 'Crosshairs' };`);
    expect(errors.match(/error TS\d+/g)).toHaveLength(4);
  });
});
