import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPromtool } from '../../src/engines/tools';
import { expectHolds, expectNoData } from '../../src/promql/rule-case';
import { seriesFor } from '../support/catalogue-series';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { catalog } from './everything';
import { type ShownQuery, shownQueries } from './shown-queries';

const well = 'nothing failed in the shop while it was recorded';

/** Queries that rightly yield nothing, by the panel, and why; of some panels only those that look like this. */
const silent: Readonly<Record<string, readonly [reason: string, expr?: RegExp]>> = {
  'platform/prometheus: Targets that are down': ['every target is up'],
  'platform/elasticsearch: Waiting in queues': ['no work waited at the moment of a scrape'],
  'platform/alertmanager: Failed notifications': ['every notification arrived'],
  'shop/checkout-promises: Lasts for': ['no order was lost within the hour', /shop\/orders/],
  'shop/checkout-errors: By status': [well],
  'shop/checkout-errors: Routes and statuses': [well],
  'shop/checkout-errors: Failing routes': [well, / > 0$/],
  'shop/checkout-errors: Refused by status': [well],
  'shop/checkout-errors: Refused by route': [well],
  'shop/storefront-errors: By status': [well],
  'shop/storefront-errors: Routes and statuses': [well],
  'shop/storefront-errors: Failing routes': [well, / > 0$/],
};

function isSilent({ place, expr }: ShownQuery): boolean {
  const [reason, only] = silent[place] ?? [];
  return reason !== undefined && (only === undefined || only.test(expr));
}

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

/** A case for promtool: whether the query yields something. */
const cases = shownQueries.map((query) => {
  const { place, expr } = query;
  const minutes = historyOf(expr);
  const at = `${minutes}m`;
  const { input, recorded } = seriesFor(expr, catalog, minutes);
  const test = {
    name: place,
    interval: '1m',
    input_series: input,
    promql_expr_test: [isSilent(query) ? expectNoData(expr, at) : expectHolds(expr, at)],
  };
  return { test, recorded };
});

const onRecorded = cases.filter(({ recorded }) => recorded);
const onMade = cases.filter(({ recorded }) => !recorded);

describeWithEngine('promtool', (promtool) => {
  async function failuresOf(tests: readonly (typeof cases)[number][]): Promise<readonly string[]> {
    const file = join(temporaryFolder(), 'queries.test.json');
    const content = { rule_files: [], evaluation_interval: '1m', tests: tests.map(({ test }) => test) };
    writeFileSync(file, JSON.stringify(content));
    const { exitCode, stdout, stderr } = await runPromtool(promtool, ['test', 'rules', file]);
    const failed = `${stdout}${stderr}`.split('\n').filter((line) => /expr:|got:|error/.test(line));
    return exitCode === 0 ? failed : [`exit code ${exitCode}`, ...failed];
  }

  test(`${onRecorded.length} queries of dashboards yield something from series that real processes emitted`, async () => {
    expect(await failuresOf(onRecorded)).toEqual([]);
    expect(onRecorded.length).toBeGreaterThan(780);
  }, 240_000);

  test(`${onMade.length} queries of dashboards yield something from series that the catalogue knows`, async () => {
    expect(await failuresOf(onMade)).toEqual([]);
    expect(onMade.length).toBeGreaterThan(20);
  }, 240_000);

  test('names no silent query that is gone', () => {
    const places = new Set(shownQueries.map(({ place }) => place));
    expect(Object.keys(silent).filter((place) => !places.has(place))).toEqual([]);
  });
});
