import { gap, type Instance, makeInstances, type Spread, Truth, within } from './month';
import type { Samples } from './remote-write';
import type { Store } from './store';

/** The series of the service: what its definition counts, and `up` as a scrape writes it. */
export interface Target {
  readonly metric: string;
  readonly job: string;
}

/** Samples in one request, some megabytes. */
const batch = 150_000;

/** Writes the month, and hands back what really happened. */
export async function loadMonth(store: Store, { metric, job }: Target, spread: Spread): Promise<Truth> {
  const truth = new Truth();
  for (const instance of makeInstances(spread, truth)) {
    const labels = { job, instance: instance.name };
    const scraped = scrapedSteps(instance);
    const times = instance.times.filter((_, step) => scraped[step] === 1);
    const series: readonly Samples[] = [
      { labels: { __name__: 'up', ...labels }, times, values: new Float64Array(times.length).fill(1) },
      ...instance.counters.map(({ route, code, values }) => ({
        labels: { __name__: metric, ...labels, route, status_code: code },
        times,
        values: values.filter((_, step) => scraped[step] === 1),
      })),
    ];
    for (const part of batches(series)) await store.write(part);
  }
  return truth.finish();
}

function scrapedSteps({ times }: Instance): Uint8Array {
  return Uint8Array.from(times, (time) => (within(gap, time / 1000) ? 0 : 1));
}

function batches(series: readonly Samples[]): readonly (readonly Samples[])[] {
  const length = series[0]?.times.length ?? 0;
  const perRequest = Math.max(1, Math.floor(batch / length));
  return Array.from({ length: Math.ceil(series.length / perRequest) }, (_, index) =>
    series.slice(index * perRequest, (index + 1) * perRequest),
  );
}
