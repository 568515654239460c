import { isAtLeast, parseVersion } from '../engines/version';
import { type Problem, ProblemError } from '../problems/problem';
import { getJson, rangeQuery } from '../up/prometheus-api';
import { emptyRuns, type Stretch } from './stretch';

/** What must be known of a Prometheus before blocks are given to it. */
export interface Prometheus {
  readonly url: string;
  /** Unix seconds: what is newer is still in memory, and a block that reaches into it would hide it at a restart. */
  readonly headBegins: number;
  /** Seconds; left out where only the size is limited. */
  readonly retention?: number;
  /** Blocks may overlap. */
  readonly overlaps: boolean;
  readonly version: string;
}

interface Data<T> {
  readonly data: T;
}

/**
 * @throws ProblemError O11Y2402
 * @see https://prometheus.io/docs/prometheus/latest/querying/api/#status
 */
export async function askPrometheus(url: string): Promise<Prometheus> {
  const get = async <T>(path: string): Promise<T> =>
    (await getJson<Data<T>>(`${url}/api/v1/status/${path}`)).data;
  try {
    const { version } = await get<{ readonly version: string }>('buildinfo');
    const { storageRetention } = await get<{ readonly storageRetention: string }>('runtimeinfo');
    const { headStats } = await get<{ readonly headStats: { readonly minTime: number } }>('tsdb');
    const flags = await get<Readonly<Record<string, string>>>('flags');
    const retention = secondsOf(storageRetention);
    return {
      url,
      headBegins: Math.floor(Math.min(headStats.minTime, Date.now()) / 1000),
      ...(retention === undefined ? {} : { retention }),
      overlaps:
        isAtLeast(parseVersion(version), [2, 39]) ||
        flags['storage.tsdb.allow-overlapping-blocks'] === 'true',
      version,
    };
  } catch (error) {
    throw new ProblemError([noAnswer(url, error)]);
  }
}

function noAnswer(url: string, error: unknown): Problem {
  return {
    code: 'O11Y2402',
    severity: 'error',
    message: `Prometheus does not say how it stores: ${error instanceof Error ? error.message : String(error)}`,
    expected: `the HTTP API of a Prometheus at ${url}`,
    fix: 'Give the address that this machine reaches it at, such as --prometheus http://127.0.0.1:9090.',
  };
}

const units = { y: 31_536_000, w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1, ms: 0.001 } as const;

/** `15d`, `1w2d or 10GiB`; nothing for a size alone. */
function secondsOf(retention: string): number | undefined {
  const [time = ''] = retention.split(' ');
  if (!/^(\d+(ms|[ywdhms]))+$/.test(time)) return undefined;
  return [...time.matchAll(/(\d+)(ms|[ywdhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units],
    0,
  );
}

/** Steps without any sample that count as missing: fewer are a restart. */
const missedSteps = 10;

const mostPoints = 10_000;

/**
 * Where a selector has no sample, no nearer to those it has than one step: what is evaluated there counts nothing twice.
 * Without traffic there is nothing either, which does not matter: nothing will be found there again.
 */
export async function missingIn(
  { url }: Prometheus,
  selector: string,
  { from, to }: Stretch,
  step: number,
): Promise<readonly Stretch[]> {
  const width = missedSteps * step;
  const ends = Array.from(
    { length: Math.ceil((to - from) / width) },
    (_, index) => from + (index + 1) * width,
  );
  const filled = new Set<number>();
  for (let first = 0; first < ends.length; first += mostPoints) {
    const [start = 0, end = start] = [ends[first], ends[Math.min(first + mostPoints, ends.length) - 1]];
    const query = `max(count_over_time(${selector}[${width}s]))`;
    for (const { points } of await rangeQuery(url, query, { start, end, step: width })) {
      for (const [time] of points) filled.add(time);
    }
  }
  const runs = emptyRuns(ends.map((end) => ({ from: end - width, to: end, empty: !filled.has(end) })));
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const before = await sampleTimes(url, selector, { from: run.from - width, to: run.from });
    const after = await sampleTimes(url, selector, { from: run.to, to: run.to + width });
    const begin = before.length === 0 ? run.from : Math.max(...before) + step;
    const end = after.length === 0 ? run.to : Math.min(...after) - step;
    stretches.push({ from: Math.max(from, Math.ceil(begin)), to: Math.min(to, Math.floor(end)) });
  }
  return stretches.filter((stretch) => stretch.to - stretch.from >= step);
}

interface Vector {
  readonly result: readonly { readonly value: readonly [number, string] }[];
}

interface Matrix {
  readonly result: readonly { readonly values: readonly (readonly [number, string])[] }[];
}

async function queryAt<T>(url: string, query: string, time: number): Promise<T> {
  const parameters = new URLSearchParams({ query, time: String(time) });
  return (await getJson<Data<T>>(`${url}/api/v1/query?${parameters}`)).data;
}

/** Of all series that are selected. */
async function sampleTimes(url: string, selector: string, { from, to }: Stretch): Promise<readonly number[]> {
  const { result } = await queryAt<Matrix>(url, `${selector}[${to - from}s]`, to);
  return result.flatMap(({ values }) => values.map(([time]) => time));
}

/** How many samples series have within a stretch. */
export async function countSamples(
  url: string,
  selectors: readonly string[],
  { from, to }: Stretch,
): Promise<number> {
  const counts = selectors.map(
    (selector) => `(sum(count_over_time(${selector}[${to - from + 1}s])) or vector(0))`,
  );
  const { result } = await queryAt<Vector>(url, counts.join(' + '), to + 1);
  return Number(result[0]?.value[1] ?? 0);
}
