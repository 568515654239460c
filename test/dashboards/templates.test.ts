import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUnits } from '../../src/dashboards/checks/units';
import { knownOf } from '../../src/dashboards/context';
import { expandRow, type KeyedRow, madeVariables } from '../../src/dashboards/expand';
import { fleetTemplates, serviceTemplates } from '../../src/dashboards/templates/templates';
import { lintModel } from '../../src/lint/definitions';
import { queriesOf } from '../../src/model/panel-queries';
import { fleetTemplates as fleetNames, serviceTemplates as serviceNames } from '../../src/model/templates';
import * as o11y from '../../src/o11y';
import { checkPromql } from '../../src/promql/check';
import { catalog, context, known, made } from './everything';
import { dashboard, service } from './fixture';

const documentation = readFileSync(join(__dirname, '../../docs/dashboards.md'), 'utf8');

/** Expressions whose texts in quotes are emptied, so that brackets are those of PromQL. */
const withoutTexts = (rows: readonly KeyedRow[]) =>
  panelsOf(rows)
    .flatMap(queriesOf)
    .map(({ expr }) => expr.replace(/"[^"]*"/g, '""'));

const panelsOf = (rows: readonly KeyedRow[]) => rows.flatMap(({ panels }) => panels);

describe.each(made)('the template %s', (name, row) => {
  const rows = expandRow(row, context);
  const variables = Object.fromEntries(madeVariables(row).map((variable) => [variable.name, 'x']));

  test('asks only for metrics that are emitted, with labels that they have', () => {
    const findings = panelsOf(rows)
      .flatMap(queriesOf)
      .flatMap(({ expr }) =>
        checkPromql(expr, { catalog, variables }).map(({ message }) => ({ expr, message })),
      );
    expect(findings).toEqual([]);
  });

  test('uses every variable that it brings', () => {
    const text = JSON.stringify(rows);
    expect(madeVariables(row).filter((variable) => !text.includes(`$${variable.name}`))).toEqual([]);
  });

  test('opens a screen or two, and says of every panel what it means', () => {
    const open = rows.filter(({ collapsed }) => collapsed !== true);
    expect(open.length).toBeGreaterThan(0);
    expect(panelsOf(open).length).toBeLessThanOrEqual(22);
    expect(panelsOf(rows).filter(({ description }) => description.length < 12)).toEqual([]);
  });

  test('takes rates over the interval that Grafana computes, but for those that a subquery looks at', () => {
    const outside = withoutTexts(rows).map((expr) => expr.replace(/_over_time\(\(.*\)\[\w+:\w+\]\)/g, ''));
    const fixed = outside.filter((expr) => /\birate\(|\brate\([^[]*\[(?!\$__rate_interval\])/.test(expr));
    expect(fixed).toEqual([]);
  });

  test('divides no rate by one that may be zero', () => {
    const unguarded = withoutTexts(rows).filter((expr) => /\brate\(.*\) \/ (?!\(|\d|on \()/.test(expr));
    expect(unguarded).toEqual([]);
  });

  test('shows its values in units that follow from its queries', () => {
    const written = rows.map(({ title, panels }) => ({ title, panels }));
    const problems = checkUnits(dashboard({ rows: written, variables: madeVariables(row) }), catalog);
    expect(problems.map(({ message, expected }) => [message, expected])).toEqual([]);
  });

  test('is written by the function of its name, which the documentation lists', () => {
    const functionName = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.keys(o11y)).toContain(functionName);
    expect(documentation).toMatch(new RegExp(`^\\| \`${functionName}\\(`, 'm'));
  });
});

test('rows of one service are told apart by their titles, whatever template made them', () => {
  const keys = made.flatMap(([, row]) => expandRow(row, context)).map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('panels of a row are told apart by their titles', () => {
  const repeated = made
    .flatMap(([, row]) => expandRow(row, context))
    .flatMap(({ key, panels }) => {
      const titles = panels.map(({ title }) => title);
      return titles.filter((title, index) => titles.indexOf(title) !== index).map((title) => [key, title]);
    });
  expect(repeated).toEqual([]);
});

test('a bare service has only what is known of every service', () => {
  const { workload: _, ...nothing } = service('nothing');
  const without = serviceNames.filter(
    (name) => serviceTemplates[name].need?.met(nothing, knownOf({ slos: [], metrics: [] })) === false,
  );
  expect(serviceNames.filter((name) => !without.includes(name))).toEqual(['service-overview']);
  expect(without.flatMap((name) => serviceTemplates[name].need?.fix ?? [])).toHaveLength(without.length);
  expect(Object.keys(fleetTemplates)).toEqual([...fleetNames]);
});

test('dashboards of single templates are as the linter wants them, those of templates that no dashboard uses too', () => {
  const dashboards = made.map(([name, row]) =>
    dashboard({
      id: `shop/${name}`,
      name,
      title: name,
      file: `dashboards/shop/${name}.dashboard.ts`,
      rows: [row],
    }),
  );
  const files = new Set(dashboards.map(({ file }) => file));
  const { problems } = lintModel({ ...known, dashboards });
  expect(problems.filter(({ at }) => files.has(at?.file ?? ''))).toEqual([]);
});

test('promises are sorted by what is left of them, and those that nothing measures stand apart', () => {
  const tables = fleetTemplates['slo-fleet']
    .rows(context)
    .flatMap(({ title, panels }) =>
      panels.flatMap((panel) => (panel.kind === 'table' ? [{ row: title, ...panel }] : [])),
    );
  expect(tables).toMatchObject([
    { row: 'All SLOs now', sort: { by: 'Budget left' } },
    { row: 'Not measured', title: 'Promises without data' },
  ]);
  const [measured, unmeasured] = tables.map(({ columns }) => columns[0]?.expr ?? '');
  expect(measured).toContain(' and on (slo) slo:budget_remaining:ratio');
  expect(unmeasured).toContain(' unless on (slo) slo:budget_remaining:ratio');
});
