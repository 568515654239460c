import { isThere, type Observed, ownersOf, ownSeries } from '../../catalog/compare';
import type { Emitter, Metric } from '../../catalog/metric';
import { seriesOf } from '../../catalog/metrics';
import { eachOf } from './each-of';
import { familiesOf } from './live-families';
import type { LivePrometheus, Metadata } from './live-prometheus';

/** What is known of a Prometheus before anything is asked of single metrics. */
export interface Inventory {
  readonly jobs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly series: ReadonlySet<string>;
  readonly metadata: ReadonlyMap<string, readonly Metadata[]>;
}

export async function takeInventory(live: LivePrometheus): Promise<Inventory> {
  const [jobs, series, metadata] = await Promise.all([live.values('job'), live.names(), live.metadata()]);
  const names = await eachOf(jobs, async (job) => new Set(await live.names(`{job=${JSON.stringify(job)}}`)));
  return {
    jobs: new Map(jobs.map((job, index) => [job, names[index] ?? new Set()])),
    series: new Set(series),
    metadata,
  };
}

/** Prometheus adds `up` to every job. */
const everywhere = 'prometheus-synthetic';

/** Of an emitter that is there. */
export interface Place {
  readonly emitter: Emitter;
  /** Jobs that have something of it. */
  readonly jobs: readonly string[];
  /** Those that have more of it than of any other: what they have besides is its own. */
  readonly main: readonly string[];
}

export function placesOf(emitters: readonly Emitter[], { jobs, series }: Inventory): readonly Place[] {
  const owners = ownersOf(emitters);
  const there = emitters.filter((emitter) => isThere(emitter, series, owners));
  const own = new Map(there.map((emitter) => [emitter, ownSeries(emitter, owners)]));
  const share = (emitter: Emitter, names: ReadonlySet<string>): number =>
    (own.get(emitter) ?? []).filter((name) => names.has(name)).length;
  const exporters = there.filter(({ name }) => name !== everywhere);
  const mains = new Map(
    [...jobs].map(([job, names]) => [
      job,
      exporters.reduce<Emitter | undefined>(
        (best, emitter) =>
          share(emitter, names) > (best === undefined ? 0 : share(best, names)) ? emitter : best,
        undefined,
      ),
    ]),
  );
  return there.map((emitter) => ({
    emitter,
    jobs: [...jobs].filter(([, names]) => isThere(emitter, names, owners)).map(([job]) => job),
    main: [...mains].filter(([, main]) => main === emitter).map(([job]) => job),
  }));
}

/** Asks for the labels of every metric of an emitter that is there. */
export async function observe(
  live: LivePrometheus,
  { emitter, jobs, main }: Place,
  /** Series that some catalogue holds. */
  known: ReadonlySet<string>,
  { jobs: every, series, metadata }: Inventory,
): Promise<Observed> {
  const namesOf = (of: readonly string[]): ReadonlySet<string> =>
    new Set(of.flatMap((job) => [...(every.get(job) ?? [])]));
  const own = namesOf(jobs);
  const stored = emitter.metrics.flatMap((metric) => {
    const name = seriesOf(metric).find((candidate) => own.has(candidate));
    return name === undefined ? [] : [{ metric, name }];
  });
  const within = jobs.map((job) => job.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')).join('|');
  const labels = await eachOf(stored, ({ name }) =>
    live.labels(`{__name__=${JSON.stringify(name)},job=~${JSON.stringify(within)}}`),
  );
  const families = familiesOf([...own], metadata);
  return {
    series,
    types: new Map(
      families.flatMap(({ name, type, guessed }) =>
        guessed || type === undefined || type === 'gaugehistogram'
          ? []
          : [[name, type as Metric['type']] as const],
      ),
    ),
    labels: new Map(
      stored.map(({ metric }, index) => [
        metric.name,
        new Set((labels[index] ?? []).filter((label) => label !== '__name__')),
      ]),
    ),
    unknown: familiesOf([...namesOf(main)], metadata)
      .filter(({ series: names }) => !names.some((name) => known.has(name) || name.includes(':')))
      .map(({ name }) => name),
  };
}
