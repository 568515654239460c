import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readBoard } from '../../../src/board/read';
import { compileDashboards } from '../../../src/dashboards/compile';
import { discover } from '../../../src/discover/discover';
import { readDashboard } from '../../../src/exchange/grafana/dashboard';
import { commonMatchers, withConstant } from '../../../src/exchange/grafana/print/matchers';
import { printDashboard } from '../../../src/exchange/grafana/print/print';
import { projectWith } from '../../support/project';

const repository = join(__dirname, '../../..');
const { model } = discover(repository);
const [environment] = model.environments;
if (environment === undefined) throw new Error('there is no environment');

/** Every shipped dashboard as it would be imported from Grafana, templates written out. */
const printed = compileDashboards(model, environment).map(({ uid, json }) => {
  const { input } = readDashboard(readBoard(json), () => undefined);
  const file = `dashboards/shop/${uid}.dashboard.ts`;
  const service = { name: 'checkout', file: 'services/shop/checkout.service.ts' };
  return { file, input, text: printDashboard(input, service, file) };
});

describe('the text of a definition', () => {
  const root = projectWith(Object.fromEntries(printed.map(({ file, text }) => [file, text])));
  const loaded = new Map(discover(root).model.dashboards.map((dashboard) => [dashboard.file, dashboard]));

  it.each(printed.map(({ file, input, text }) => [input.title, file, input, text] as const))(
    'is what was read, written as code: %s',
    (_, file, input) => {
      const { title, description, variables, timeRange, rows } = loaded.get(file) ?? {};
      expect(JSON.parse(JSON.stringify({ title, description, variables, timeRange, rows }))).toEqual(
        JSON.parse(
          JSON.stringify({
            title: input.title,
            description: input.description,
            variables: input.variables,
            timeRange: input.timeRange,
            rows: input.rows,
          }),
        ),
      );
    },
  );

  it('writes what is repeated once', () => {
    const functions = printed.filter(({ text }) => / as const;\n\nexport default/.test(text));
    expect(functions.length).toBeGreaterThan(5);
  });

  it.each(['selected', 'metrics', 'time', 'shareLines'])(
    'has other names than a service called %s',
    (name) => {
      const service = { name, file: `services/shop/${name}.service.ts` };
      const { input } = printed[0] ?? { input: undefined };
      if (input === undefined) throw new Error('there is no dashboard');
      const text = printDashboard(input, service, 'dashboards/shop/x.dashboard.ts');
      expect(text).toContain(`import ${name}Service from '../../services/shop/${name}.service';\n`);
      expect(text).toContain(`\n  service: ${name}Service,\n`);
    },
  );

  it('says once what several panels say of their series', () => {
    const series = ['idle', 'user', 'system'].map((match) => ({ match, colour: '#052b51' }) as const);
    const panels = ['One', 'Two', 'Three'].map(
      (title, index) =>
        ({
          kind: 'timeseries',
          title,
          description: `${title}.`,
          ...{ queries: [{ expr: 'up' }], height: 8 + index, series },
        }) as const,
    );
    const dashboard = { title: 'CPU', description: 'How busy.', rows: [{ title: 'CPU', panels }] };
    const service = { name: 'checkout', file: 'services/shop/checkout.service.ts' };
    const text = printDashboard(dashboard, service, 'dashboards/shop/cpu.dashboard.ts');
    expect(text.match(/'#052b51'/g)).toHaveLength(3);
    expect(text.match(/series: seriesShown/g)).toHaveLength(3);
  });

  it('is formatted as Biome formats', () => {
    const biome = join(repository, 'node_modules/.bin/biome');
    const args = [
      'format',
      '--vcs-enabled=false',
      '--colors=off',
      '--max-diagnostics=3',
      ...printed.map(({ file }) => join(root, file)),
    ];
    const { status, stdout, stderr } = spawnSync(biome, args, { encoding: 'utf8', cwd: repository });
    expect({ status, output: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, output: '' });
  });
});

describe('matchers that many queries share', () => {
  it('are those that save most', () => {
    const queries = ['a', 'b', 'c', 'd'].map(
      (metric) => `${metric}{cluster="$cluster", namespace="$namespace", x="${metric}"}`,
    );
    expect(commonMatchers(queries)).toBe('cluster="$cluster", namespace="$namespace"');
  });

  it('are none where few queries have them, or they are short', () => {
    expect(commonMatchers(['a{cluster="$cluster", namespace="$namespace"}'])).toBeUndefined();
    expect(commonMatchers(Array.from({ length: 9 }, () => 'a{job="x"}'))).toBeUndefined();
  });

  it('stand in a template whose other characters mean what they meant', () => {
    expect(withConstant('a{x="1",re=~"\\\\d`${v}"}', 'x="1"', 'selected')).toBe(
      '`a{${selected},re=~"\\\\\\\\d\\`\\${v}"}`',
    );
    expect(withConstant('a{y="1"}', 'x="1"', 'selected')).toBeUndefined();
  });
});
