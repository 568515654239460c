import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { startPrometheus } from '../../src/engines/prometheus';
import { groupBy } from '../../src/model/group-by';
import { remoteWrite, type Samples } from './remote-write';

/** A series of a range query. */
export interface RangeSeries {
  readonly labels: Readonly<Record<string, string>>;
  /** Unix seconds, ascending. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

export interface InstantAnswer {
  readonly series: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
  /** Samples that the query read. */
  readonly samples: number;
  /** Seconds of evaluation. */
  readonly seconds: number;
}

/** A real Prometheus that takes samples of the past and scrapes nothing. */
export interface Store {
  write(series: readonly Samples[]): Promise<void>;
  instant(expr: string, time: number): Promise<InstantAnswer>;
  /** Any number of steps, asked for in as many queries as that takes. */
  range(expr: string, from: number, to: number, step: number): Promise<readonly RangeSeries[]>;
  stop(): Promise<void>;
}

/** The receiver refuses what is older than half of this, so that a month can be written series after series. */
const blockDuration = '100d';

/** The API's own cap is 11,000. */
const maxSteps = 10_000;

export async function openStore(engine: Engine, scratch: string): Promise<Store> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'prometheus-'));
  const configFile = join(folder, 'prometheus.yml');
  writeFileSync(configFile, 'global: {}\n');
  const running = await startPrometheus({
    engine,
    configFile,
    dataDir: join(folder, 'data'),
    port: await freePort(),
    retention: '100y',
    extraFlags: [
      '--web.enable-remote-write-receiver',
      `--storage.tsdb.min-block-duration=${blockDuration}`,
      `--storage.tsdb.max-block-duration=${blockDuration}`,
      '--query.max-samples=1000000000',
      '--query.timeout=10m',
    ],
  });
  const query = async (path: string, form: Readonly<Record<string, string>>): Promise<Answer['data']> => {
    const response = await fetch(`${running.url}/api/v1/${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    const answer = (await response.json()) as Answer;
    if (answer.status !== 'success') throw new Error(`${form['query']}: ${answer.error}`);
    return answer.data;
  };
  return {
    write: async (series) => {
      // A series remembers the request of each sample until its next one, and reads are slow as long as it does.
      await remoteWrite(running.url, series.map(withoutLast));
      await remoteWrite(running.url, series.map(lastAlone));
    },
    instant: async (expr, time) => {
      const { resultType, result, stats } = await query('query', {
        query: expr,
        time: String(time),
        stats: 'all',
      });
      return {
        series:
          resultType === 'scalar'
            ? [{ labels: {}, value: Number(result[1]) }]
            : result.map(({ metric, value }) => ({ labels: metric, value: Number(value?.[1]) })),
        samples: stats?.samples.totalQueryableSamples ?? 0,
        seconds: stats?.timings.evalTotalTime ?? 0,
      };
    },
    range: async (expr, from, to, step) => {
      const parts: (readonly RangeSeries[])[] = [];
      for (let at = from; at <= to; at += maxSteps * step) {
        const { result } = await query('query_range', {
          query: expr,
          start: String(at),
          end: String(Math.min(to, at + (maxSteps - 1) * step)),
          step: String(step),
        });
        parts.push(
          result.map(({ metric, values = [] }) => ({
            labels: metric,
            times: values.map(([time]) => time),
            values: values.map(([, value]) => Number(value)),
          })),
        );
      }
      return joinSeries(parts);
    },
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function withoutLast(series: Samples): Samples {
  const { times, values } = series;
  return { ...series, times: times.slice(0, -1), values: values.slice(0, -1) };
}

function lastAlone({ labels, times, values, ends }: Samples): Samples {
  const last = times.length - 1;
  return {
    labels,
    times: times.slice(last),
    values: values.slice(last),
    ends: new Set(ends?.has(last) ? [0] : []),
  };
}

/** Parts of the same series, one stretch after the other. */
export function joinSeries(parts: readonly (readonly RangeSeries[])[]): readonly RangeSeries[] {
  const series = groupBy(parts.flat(), ({ labels }) => JSON.stringify(Object.entries(labels).sort()));
  return [...series.values()].map((same) => ({
    labels: same[0]?.labels ?? {},
    times: same.flatMap(({ times }) => times),
    values: same.flatMap(({ values }) => values),
  }));
}

interface Answer {
  readonly status: string;
  readonly error?: string;
  readonly data: {
    readonly resultType: string;
    readonly result: readonly {
      readonly metric: Readonly<Record<string, string>>;
      readonly value?: readonly [number, string];
      readonly values?: readonly (readonly [number, string])[];
    }[];
    readonly stats?: {
      readonly samples: { readonly totalQueryableSamples: number };
      readonly timings: { readonly evalTotalTime: number };
    };
  };
}
