/**
 * Writes `test/recorded/<name>.prom` from a Prometheus that has scraped something for more than five minutes: every series of
 * its jobs that a query of a shipped dashboard could read, as it was five minutes ago and as it is now, where it has changed.
 *
 *   npm run recordings -- <Prometheus URL> <name> <regular expression of jobs> '<what emits it, with versions>'
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuery } from '../../src/promql/query';
import { rangeQuery, type Series } from '../../src/up/prometheus-api';
import { shownQueries } from '../dashboards/shown-queries';
import { printSeries } from '../support/series';

const seconds = 300;

async function main([prometheus, name, jobs, emitter]: readonly string[]): Promise<void> {
  if (prometheus === undefined || name === undefined || jobs === undefined || emitter === undefined)
    throw new Error("usage: npm run recordings -- <Prometheus URL> <name> <jobs> '<what emits it>'");
  const metrics = new Set(
    shownQueries.flatMap(({ expr }) => readQuery(expr).selectors.flatMap(({ metric = [] }) => metric)),
  );
  const end = Math.floor(Date.now() / 1000);
  const read = await rangeQuery(
    prometheus,
    `{job=~${JSON.stringify(jobs)},__name__=~"${[...metrics].join('|')}"}`,
    { start: end - seconds, end, step: seconds },
  );
  const lines = read.flatMap(({ labels: { __name__ = '', ...labels }, points }) =>
    changing(points).map(([at, value]) => `${printSeries(__name__, labels)} ${value} ${at * 1000}`),
  );
  const text = [`# ${emitter}`, ...lines.sort(), ''].join('\n');
  writeFileSync(join(__dirname, `${name}.prom`), text);
  process.stdout.write(`wrote test/recorded/${name}.prom with ${read.length} series\n`);
}

/** What stays as it is needs no second line, and no observation none: a series of promtool has numbers only. */
function changing(points: Series['points']): Series['points'] {
  const numbers = points.filter(([, value]) => !Number.isNaN(value));
  return numbers[0]?.[1] === numbers.at(-1)?.[1] ? numbers.slice(0, 1) : numbers;
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
