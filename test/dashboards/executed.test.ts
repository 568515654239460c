import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../src/dashboards/context';
import { expandRow, expandRows, type KeyedRow } from '../../src/dashboards/expand';
import { variableSamples } from '../../src/dashboards/written';
import { runPromtool } from '../../src/engines/tools';
import { queriesOf } from '../../src/model/panel';
import { expectHolds, expectNoData } from '../../src/promql/rule-case';
import { substituteVariables } from '../../src/promql/variables';
import { seriesFor } from '../support/catalogue-series';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { catalog, context, made, shipped } from './everything';

interface ShownQuery {
  readonly place: string;
  readonly expr: string;
}

function queriesIn(
  place: string,
  rows: readonly KeyedRow[],
  variables: Readonly<Record<string, string>>,
): readonly ShownQuery[] {
  return rows.flatMap(({ panels }) =>
    panels.flatMap((panel) =>
      queriesOf(panel).map(({ expr }) => ({
        place: `${place}: ${panel.title}`,
        expr: substituteVariables(expr, variables).text,
      })),
    ),
  );
}

/** Of every shipped dashboard in every environment, and of every template, also of those that no dashboard uses. */
const queries: readonly ShownQuery[] = [
  ...shipped.environments.flatMap((environment) =>
    shipped.dashboards.flatMap((dashboard) =>
      queriesIn(
        dashboard.id,
        expandRows(dashboard, contextOf(shipped, environment)),
        variableSamples(dashboard),
      ),
    ),
  ),
  ...made.flatMap(([name, row]) =>
    queriesIn(name, expandRow(row, context), variableSamples({ rows: [row] })),
  ),
];

const once = [...new Map(queries.map((query) => [query.expr, query])).values()];

/** Queries that rightly yield nothing, and why. */
const silent: Readonly<Record<string, string>> = {
  'platform/prometheus: Targets that are down': 'every target of the catalogue is up',
};

const minutesOf: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 1440, w: 10_080 };

/** More than all ranges, offsets and subqueries of an expression together. */
function historyOf(expr: string): number {
  const durations = [...expr.replace(/"[^"]*"/g, '""').matchAll(/\b(\d+)([smhdw])\b/g)];
  const minutes = durations.reduce(
    (sum, [, count, unit]) => sum + Number(count) * (minutesOf[unit ?? ''] ?? 0),
    0,
  );
  return Math.ceil(minutes) + 60;
}

/** A case for promtool: whether the query yields something from the series of the catalogue. */
function testOf({ place, expr }: ShownQuery): object {
  const minutes = historyOf(expr);
  const at = `${minutes}m`;
  return {
    name: place,
    interval: '1m',
    input_series: seriesFor(expr, catalog, minutes),
    promql_expr_test: [silent[place] === undefined ? expectHolds(expr, at) : expectNoData(expr, at)],
  };
}

describeWithEngine('promtool', (promtool) => {
  test('every query of every dashboard and template yields something from the series that the catalogue knows', async () => {
    const file = join(temporaryFolder(), 'queries.test.json');
    writeFileSync(
      file,
      JSON.stringify({ rule_files: [], evaluation_interval: '1m', tests: once.map(testOf) }),
    );
    const { exitCode, stdout, stderr } = await runPromtool(promtool, ['test', 'rules', file]);
    const failed = `${stdout}${stderr}`.split('\n').filter((line) => /expr:|got:|error/.test(line));
    expect(failed).toEqual([]);
    expect(exitCode).toBe(0);
    expect(once.length).toBeGreaterThan(400);
  }, 120_000);

  test('names no silent query that is gone', () => {
    expect(Object.keys(silent).filter((place) => queries.every((query) => query.place !== place))).toEqual(
      [],
    );
  });
});
