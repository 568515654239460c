import type { Slo } from '../model/model';
import { series } from '../slo/names';
import { type Range, rangeQuery, type Series } from './prometheus-api';

/** The recent past of every SLO, on one time axis. */
export interface History {
  /** Unix seconds. */
  readonly times: readonly number[];
  readonly slos: Readonly<Record<string, SloHistory>>;
}

/** One value for each time; null where there is no data. */
export interface SloHistory {
  /** Share of bad events within the sliding 5m. */
  readonly errorRatio: readonly (number | null)[];
  /** Events per second. */
  readonly traffic: readonly (number | null)[];
  /** Whether a page fires. */
  readonly paging: readonly boolean[];
}

/** Seconds that are shown, and between two points. */
const shown = { length: 900, step: 5 } as const;

export async function gatherHistory(
  prometheus: string,
  slos: readonly Pick<Slo, 'id'>[],
  now: () => number = Date.now,
): Promise<History> {
  // At full steps, so that a point does not move from one answer to the next.
  const end = Math.floor(now() / 1000 / shown.step) * shown.step;
  const range: Range = { start: end - shown.length, end, step: shown.step };
  const [errors, traffic, pages] = await Promise.all([
    // Of the worst group, where an SLO has several.
    rangeQuery(prometheus, `max by (slo) (${series.errorRatio}{window="5m"})`, range),
    rangeQuery(prometheus, `sum by (slo) (${series.totalRate})`, range),
    rangeQuery(prometheus, 'max by (slo) (ALERTS{slo!="",severity="page",alertstate="firing"})', range),
  ]);
  return alignHistory(range, slos, { errors, traffic, pages });
}

interface Answers {
  readonly errors: readonly Series[];
  readonly traffic: readonly Series[];
  readonly pages: readonly Series[];
}

export function alignHistory(
  { start, end, step }: Range,
  slos: readonly Pick<Slo, 'id'>[],
  { errors, traffic, pages }: Answers,
): History {
  const times = Array.from(
    { length: Math.floor((end - start) / step) + 1 },
    (_, index) => start + index * step,
  );
  const valuesOf = (answers: readonly Series[], slo: string): readonly (number | null)[] => {
    const points = new Map(answers.find(({ labels }) => labels['slo'] === slo)?.points);
    return times.map((time) => points.get(time) ?? null);
  };
  return {
    times,
    slos: Object.fromEntries(
      slos.map(({ id }) => [
        id,
        {
          errorRatio: valuesOf(errors, id),
          traffic: valuesOf(traffic, id),
          paging: valuesOf(pages, id).map((value) => value === 1),
        },
      ]),
    ),
  };
}
