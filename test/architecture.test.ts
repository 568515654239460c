import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from '@babel/parser';
import { listFiles } from '../src/discover/files';

const root = join(__dirname, '..');

/**
 * Which rooms of `src/` a room may import from, besides itself. Compilers are pure: none of them may reach CDKTF,
 * the file system, the clock, the environment or the network.
 */
const layers: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  problems: { rooms: [], packages: ['picocolors', 'node:crypto'] },
  model: { rooms: ['problems'], packages: ['zod', 'decimal.js', 'fastest-levenshtein'] },
  promql: {
    rooms: ['model'],
    packages: ['@lezer/common', '@prometheus-io/', '@codemirror/state', 'fastest-levenshtein'],
  },
  catalog: { rooms: ['model', 'promql', 'facts'], packages: ['fastest-levenshtein'] },
  exposition: { rooms: [], packages: [] },
  calendar: { rooms: ['model', 'problems', 'promql'], packages: ['moment-timezone'] },
  render: { rooms: ['model'], packages: ['js-yaml', 'node:fs', 'node:path'] },
  // Draws in the browser and in Node; `bundle.ts` alone touches files.
  preview: {
    rooms: ['board', 'parallel', 'promql', 'report'],
    packages: ['echarts', 'echarts/', 'esbuild', 'markdown-it', 'node:crypto', 'node:fs', 'node:path'],
  },
  parallel: { rooms: [], packages: [] },
  board: { rooms: ['problems', 'model/ref-id', 'render/sort-keys'], packages: ['jsonc-parser'] },
  drift: {
    rooms: ['model', 'problems', 'board', 'dashboards', 'discover', 'exchange'],
    packages: ['diff', 'node:path/posix'],
  },
  manifests: {
    rooms: ['model', 'problems'],
    packages: ['kubernetes-models/', '@kubernetes-models/', 'node:crypto'],
  },
};

const compiler = {
  rooms: [
    'model',
    'promql',
    'catalog',
    'calendar',
    'problems',
    'manifests',
    'sizing',
    'security',
    'render/sort-keys',
    'render/yaml',
  ],
  packages: [
    'decimal.js',
    'node:crypto',
    '@kubernetes-models/',
    'kubernetes-models/',
    'yaml',
    'fastest-levenshtein',
  ],
};

const compilers: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  slo: compiler,
  alerting: { ...compiler, rooms: [...compiler.rooms, 'slo'] },
  dashboards: {
    rooms: [...compiler.rooms, 'slo', 'grafana'],
    packages: [...compiler.packages, '@grafana/grafana-foundation-sdk/'],
  },
  // Lints what dashboards compile to, and dashboards of others.
  lint: {
    rooms: [...compiler.rooms, 'board', 'dashboards', 'grafana', 'slo', 'exchange/documents'],
    packages: [
      ...compiler.packages,
      '@grafana/grafana-foundation-sdk/units',
      '@grafana/lezer-logql',
      'jsonc-parser',
      'junit-report-builder',
      'sarif',
    ],
  },
  logging: { ...compiler, rooms: [...compiler.rooms, 'reach'] },
  tracing: { ...compiler, rooms: [...compiler.rooms, 'logging', 'reach'] },
  foundation: compiler,
  operators: { ...compiler, rooms: [...compiler.rooms, 'reach'] },
  metrics: { ...compiler, rooms: [...compiler.rooms, 'reach', 'operators'] },
  grafana: { ...compiler, rooms: [...compiler.rooms, 'logging', 'reach'] },
  reach: { ...compiler, rooms: [...compiler.rooms, 'operators'] },
  sizing: compiler,
  security: compiler,
  // Checks what it writes as everything else is checked.
  exchange: {
    rooms: [...compiler.rooms, 'slo', 'validate', 'exposition', 'board', 'dashboards', 'grafana'],
    packages: [...compiler.packages, 'node:path/posix'],
  },
  // What changed between two rendered trees is told in the terms of both.
  report: { ...compiler, rooms: [...compiler.rooms, 'board', 'slo', 'render/tree', 'terraform/value-diff'] },
};

const rules = { ...layers, ...compilers };

interface Import {
  readonly file: string;
  readonly target: string;
}

/** Imports of a file: rooms of `src/` as `src:<path>`, everything else by package name. */
function importsOf(file: string, text: string): readonly Import[] {
  const declared = parse(text, { sourceType: 'module', plugins: ['typescript'] }).program.body.flatMap(
    (node) => ('source' in node && node.source != null ? [node.source.value] : []),
  );
  const called = [...text.matchAll(/\b(?:require|import)\('([^']+)'/g)].map(([, target = '']) => target);
  return [...declared, ...called].map((target) => ({
    file,
    target: target.startsWith('.')
      ? `src:${relative(join(root, 'src'), join(root, dirname(file), target))}`
      : target,
  }));
}

function isAllowed({ file, target }: Import): boolean {
  const room = file.split('/')[1] ?? '';
  const rule = rules[room];
  if (rule === undefined) return true;
  const inside = [room, ...rule.rooms].some(
    (allowed) => target === `src:${allowed}` || target.startsWith(`src:${allowed}/`),
  );
  const facts = rule.rooms.includes('facts') && target.startsWith('src:../facts/');
  return (
    inside ||
    facts ||
    rule.packages.some((name) => target === name || (name.endsWith('/') && target.startsWith(name)))
  );
}

const forbidden = (file: string, text: string): readonly string[] =>
  importsOf(file, text)
    .filter((found) => !isAllowed(found))
    .map(({ target }) => `${file} imports ${target}`);

const sources = listFiles(root, 'src').filter((file) => file.endsWith('.ts'));

describe('the layers of src/', () => {
  it('import only what the design allows', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((file) => forbidden(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['src/slo/planted.ts', "import { TerraformStack } from 'cdktf';"],
    ['src/slo/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['src/model/planted.ts', "import { compile } from '../compile/compile';"],
    ['src/alerting/planted.ts', "import { stackId } from '../constructs/layer-stack';"],
  ])('notice a forbidden import planted in %s', (file, text) => {
    expect(forbidden(file, text)).toHaveLength(1);
  });

  it('keep CDKTF and the providers behind one seam', () => {
    const importers = sources.filter((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8')).some(({ target }) =>
        /^(cdktf|constructs|@cdktf\/)/.test(target),
      ),
    );
    expect(importers).toEqual(['src/constructs/cdktf.ts']);
  });

  it('read clock, randomness and environment variables in no compiler', () => {
    const impure = sources
      .filter((file) => rules[file.split('/')[1] ?? ''] !== undefined)
      .filter((file) =>
        /process\.env|Date\.now|new Date\(\)|Math\.random|fetch\(/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});
