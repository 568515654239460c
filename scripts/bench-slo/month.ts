/** 31 days of a service behind a load that comes and goes, as its counters show them and as it really was. */

/** Seconds. */
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Distance of two scrapes, and of two evaluations, in seconds. */
export const interval = 30;

export const days = 31;

/** 2025-03-22T00:00:00Z: any midnight does, and the same one makes the same data. */
const start = 1_742_601_600;

export interface Span {
  /** Unix seconds; `to` is not part of it. */
  readonly from: number;
  readonly to: number;
}

export interface Incident extends Span {
  readonly name: string;
  /** Share of events that fail. */
  readonly errors: number;
}

/** Everything is measured on the last day, because thirty days lie before it. */
export const month: Span = { from: start, to: start + days * day };
export const lastDay: Span = { from: month.to - day, to: month.to };

/** Without any event. */
export const idle: Span = span(4, '13:00', 2 * hour);

/** Without scrapes and evaluations: Prometheus was down. */
export const gap: Span = span(11, '09:00', hour);

export const incidents: readonly Incident[] = [
  { name: 'midnight, 40 min at 30 %', ...span(30, '00:10', 40 * minute), errors: 0.3 },
  { name: '04:00, 40 min at 30 %', ...span(30, '04:00', 40 * minute), errors: 0.3 },
  { name: 'noon, 40 min at 30 %', ...span(30, '12:00', 40 * minute), errors: 0.3 },
  { name: '23:20, 10 min at 100 %', ...span(30, '23:20', 10 * minute), errors: 1 },
];

const usualErrors = 0.0003;

function span(dayIndex: number, clock: string, lasts: number): Span {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const from = start + dayIndex * day + hours * hour + minutes * minute;
  return { from, to: from + lasts };
}

export function within({ from, to }: Span, time: number): boolean {
  return time >= from && time < to;
}

/** Events per second of the whole service: 2 at midnight, 200 at noon. */
function eventRate(time: number): number {
  return within(idle, time) ? 0 : 101 - 99 * Math.cos((2 * Math.PI * (time - start)) / day);
}

function errorShare(time: number): number {
  return incidents.find((incident) => within(incident, time))?.errors ?? usualErrors;
}

/** How the same events are spread over series. */
export interface Spread {
  readonly instances: number;
  readonly routes: number;
}

export const codes = ['200', '500'] as const;

/** What one instance showed; every counter has a value for every scrape. */
export interface Instance {
  readonly name: string;
  /** Unix milliseconds of each scrape. */
  readonly times: Float64Array;
  readonly counters: readonly Counter[];
}

export interface Counter {
  readonly route: string;
  readonly code: (typeof codes)[number];
  readonly values: Float64Array;
}

/** Events that really happened, up to and with each scrape. */
export class Truth {
  readonly #bad = new Float64Array(steps + 1);
  readonly #total = new Float64Array(steps + 1);

  /** Called in any order, before anything is asked. */
  count(step: number, code: Counter['code'], events: number): void {
    this.#total[step + 1] = (this.#total[step + 1] ?? 0) + events;
    if (code === '500') this.#bad[step + 1] = (this.#bad[step + 1] ?? 0) + events;
  }

  /** Sums up what was counted. @returns itself, to be asked */
  finish(): this {
    for (const sums of [this.#bad, this.#total]) {
      for (let step = 1; step < sums.length; step += 1)
        sums[step] = (sums[step] ?? 0) + (sums[step - 1] ?? 0);
    }
    return this;
  }

  /** Of covered time, as everything that is asked here unless it says otherwise. */
  bad(from: number, to: number): number {
    return covered(this.#bad, from, to);
  }

  total(from: number, to: number): number {
    return covered(this.#total, from, to);
  }

  ratio(from: number, to: number): number {
    return this.bad(from, to) / this.total(from, to);
  }

  /** With what happened while nobody looked, which counters still show afterwards. */
  ratioOfAll(from: number, to: number): number {
    const between = (sums: Float64Array): number => sumUntil(sums, to) - sumUntil(sums, from);
    return between(this.#bad) / between(this.#total);
  }
}

const steps = (days * day) / interval;

/** What nobody scraped is in nobody's figures: the gap, and the scrape after it, whose difference spans it. */
const unseen: Span = { from: gap.from - interval, to: gap.to };

function covered(sums: Float64Array, from: number, to: number): number {
  const all = sumUntil(sums, to) - sumUntil(sums, from);
  const lost = { from: Math.max(from, unseen.from), to: Math.min(to, unseen.to) };
  return lost.from < lost.to ? all - (sumUntil(sums, lost.to) - sumUntil(sums, lost.from)) : all;
}

/** Between two scrapes events come evenly. */
function sumUntil(sums: Float64Array, time: number): number {
  const position = Math.min(Math.max((time - start) / interval + 1, 0), steps);
  const before = Math.floor(position);
  const [low = 0, high = low] = [sums[before], sums[before + 1]];
  return low + (position - before) * (high - low);
}

/** One instance after the other, so that a month of 600 series never lies in memory at once. */
export function* makeInstances({ instances, routes }: Spread, truth: Truth): Generator<Instance> {
  for (let index = 0; index < instances; index += 1) {
    const random = mulberry32(index + 1);
    const offset = (index * interval * 1000) / instances;
    const times = Float64Array.from(
      { length: steps },
      (_, step) => (start + step * interval) * 1000 + offset,
    );
    const restarts = restartSteps(random);
    const counters = Array.from({ length: routes }, (_, route) =>
      codes.map((code) => ({ route: `/${route}`, code, values: new Float64Array(steps) })),
    ).flat();
    for (const { code, values } of counters) {
      let value = 0;
      for (let step = 0; step < steps; step += 1) {
        // What is counted at a scrape happened before it.
        const time = start + (step - 1) * interval;
        const bad = errorShare(time);
        const mean = (eventRate(time) * interval * (code === '500' ? bad : 1 - bad)) / (instances * routes);
        const events = Math.floor(mean + random());
        value = restarts.has(step) ? events : value + events;
        values[step] = value;
        truth.count(step, code, events);
      }
    }
    yield { name: `10.0.${index >> 8}.${index & 255}:9464`, times, counters };
  }
}

/** Every two to four days. */
function restartSteps(random: () => number): ReadonlySet<number> {
  const restarts = new Set<number>();
  const pause = (): number => Math.floor(((2 + 2 * random()) * day) / interval);
  for (let step = pause(); step < steps; step += pause()) restarts.add(step);
  return restarts;
}

/** Random numbers below 1, the same ones for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
