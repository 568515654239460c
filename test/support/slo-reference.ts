import { type Duration, milliseconds } from '../../src/model/duration';
import type { Slo } from '../../src/model/model';
import { ratio } from '../../src/model/ratio';
import { minimumOf, spentSteps } from '../../src/slo/alerting';
import { budgetOf, burnRatesOf, hasOutagePair, isOff, windowsOf } from '../../src/slo/burn-pairs';
import { periodMilliseconds, periodOf } from '../../src/slo/period';

/** What is recorded at one evaluation: events per second, and the share of the targets that answered. */
export interface Moment {
  readonly total: number;
  readonly bad: number;
  readonly observed: number;
}

/** One moment every 30 s, the first at the epoch; none where nothing was recorded. */
export type Trace = readonly (Moment | undefined)[];

/** What the rules say at one evaluation; what is missing has no data. */
export interface State {
  /** By window, the period included. */
  readonly total: ReadonlyMap<string, number>;
  readonly bad: ReadonlyMap<string, number>;
  readonly ratio: ReadonlyMap<string, number>;
  /** Share of the period's budget. */
  readonly spent: ReadonlyMap<string, number>;
  readonly remaining: number | undefined;
  readonly observedHours: number | undefined;
  readonly coverage: number | undefined;
  /** `1h`, `outage`, `75%`: burn alerts and tickets that fire. */
  readonly firing: ReadonlySet<string>;
}

const step = 30;
const hour = 3600 / step;

/**
 * The algebra of an SLO over a rolling period, written down once more without PromQL: what is counted, how windows and
 * the period are summed, what is left of the budget, and which alerts fire. The SLO has no groups and is no journey.
 */
export function evaluateTrace(trace: Trace, slo: Slo): readonly State[] {
  const sums = {
    total: prefix(trace, 'total'),
    bad: prefix(trace, 'bad'),
    observed: prefix(trace, 'observed'),
  };
  const known = prefixOf(trace.map((moment) => (moment === undefined ? 0 : 1)));
  const budget = budgetOf(slo).toNumber();
  const period = periodOf(slo).name;
  const periodHours = periodMilliseconds(slo) / milliseconds('1h');
  const names = windowsOf(burnRatesOf(slo));
  const alerts = alertsOf(slo).map((alert) => ({ ...alert, state: quiet() }));

  const first = (at: number, samples: number): number => Math.max(0, at - samples + 1);
  const within = (sum: readonly number[], from: number, to: number): number | undefined =>
    between(known, from, to) === 0 ? undefined : between(sum, from, to);
  const hourly = (sum: readonly number[], at: number): number | undefined => within(sum, first(at, hour), at);
  const fullHours = (sum: readonly number[]): readonly number[] =>
    prefixOf(
      Array.from({ length: Math.ceil(trace.length / hour) }, (_, index) => hourly(sum, index * hour) ?? 0),
    );
  const full = { total: fullHours(sums.total), bad: fullHours(sums.bad), observed: fullHours(sums.observed) };

  const overPeriod = (part: keyof typeof sums, at: number): number | undefined => {
    const lastHour = Math.floor(at / hour);
    const firstHour = Math.max(0, Math.floor(first(at, periodHours * hour) / hour + (1 - 1 / hour)));
    const running = within(sums[part], lastHour * hour + 1, at);
    const hours = between(full[part], firstHour, lastHour);
    const anyHour = known[Math.min(known.length - 1, lastHour * hour + 1)] !== 0;
    return running === undefined && !anyHour ? undefined : hours + (running ?? 0);
  };

  return trace.map((_, at) => {
    const total = new Map<string, number>();
    const bad = new Map<string, number>();
    const put = (map: Map<string, number>, name: string, value: number | undefined): void => {
      if (value !== undefined) map.set(name, value);
    };
    for (const name of names) {
      const from = first(at, milliseconds(name) / 1000 / step);
      put(total, name, times(within(sums.total, from, at), step));
      put(bad, name, times(within(sums.bad, from, at), step));
    }
    put(total, period, times(overPeriod('total', at), step));
    put(bad, period, times(overPeriod('bad', at), step));
    const observedHours = times(overPeriod('observed', at), 1 / hour);
    const ratios = new Map(
      [...total].flatMap(([name, events]) =>
        events > 0 ? [[name, (bad.get(name) ?? 0) / events] as const] : [],
      ),
    );
    const all = total.get(period);
    const expected =
      all === undefined || observedHours === undefined
        ? Number.NaN
        : all / Math.min(observedHours / periodHours, 1);
    const allowed = budget * expected;
    const spent = new Map(allowed > 0 ? [...bad].map(([name, events]) => [name, events / allowed]) : []);
    const remaining = allowed > 0 ? (allowed - (bad.get(period) ?? 0)) / allowed : undefined;
    const look: Look = { ratio: ratios, bad, spent, remaining };
    for (const alert of alerts) alert.state = next(alert, alert.state, alert.holds(look), at * step);
    return {
      ...look,
      total,
      observedHours,
      coverage:
        observedHours === undefined
          ? undefined
          : Math.min(observedHours / (periodHours + (at % hour) / hour), 1),
      firing: new Set(alerts.filter(({ state }) => state.firing).map(({ name }) => name)),
    };
  });
}

/** Seconds from the begin of the trace until each alert fires for the first time; those that never do are left out. */
export function firstFiring(trace: Trace, slo: Slo): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  evaluateTrace(trace, slo).forEach(({ firing }, at) => {
    for (const name of firing) if (!found.has(name)) found.set(name, at * step);
  });
  return found;
}

type Look = Pick<State, 'ratio' | 'bad' | 'spent' | 'remaining'>;

interface Alert {
  readonly name: string;
  readonly holds: (look: Look) => boolean;
  /** Seconds for which it goes on firing when it no longer holds. */
  readonly keep: number;
}

function alertsOf(slo: Slo): readonly Alert[] {
  const least = minimumOf(slo) - 0.5;
  const budget = budgetOf(slo).toNumber();
  const period = periodOf(slo).name;
  const over = (map: ReadonlyMap<string, number>, window: string, limit: number): boolean =>
    (map.get(window) ?? Number.NEGATIVE_INFINITY) > limit;
  const pairs = burnRatesOf(slo).map(
    ({ long, short, factor, share, severity }): Alert => ({
      name: long,
      holds: ({ ratio: ratios, bad, spent }) =>
        over(ratios, long, factor.toNumber() * budget) &&
        over(ratios, short, factor.toNumber() * budget) &&
        over(bad, long, least) &&
        (slo.alerting?.waitForShare === false || (spent.get(long) ?? 0) >= share.toNumber()),
      keep: severity === 'page' ? 300 : 0,
    }),
  );
  const outage: Alert = {
    name: 'outage',
    holds: ({ ratio: ratios, bad }) => over(ratios, '5m', 0.5) && over(bad, '1h', least),
    keep: 300,
  };
  const tickets = spentSteps.map(
    (ticket): Alert => ({
      name: ticket.spent,
      holds: ({ remaining, bad }) =>
        remaining !== undefined &&
        remaining <= 1 - ratio(ticket.spent).toNumber() &&
        ('until' in ticket ? remaining > 1 - ratio(ticket.until).toNumber() : true) &&
        over(bad, period, least),
      keep: 0,
    }),
  );
  return [...(hasOutagePair(slo) ? [outage] : []), ...pairs, ...(isOff(slo, 'budget') ? [] : tickets)];
}

/** As Prometheus keeps it between evaluations. */
interface AlertState {
  readonly firing: boolean;
  readonly quietSince: number | undefined;
}

function quiet(): AlertState {
  return { firing: false, quietSince: undefined };
}

function next({ keep }: Alert, before: AlertState, holds: boolean, now: number): AlertState {
  if (holds) return { firing: true, quietSince: undefined };
  const quietSince = before.quietSince ?? now;
  return before.firing && now - quietSince < keep ? { ...before, quietSince } : quiet();
}

function prefix(trace: Trace, part: keyof Moment): readonly number[] {
  return prefixOf(trace.map((moment) => moment?.[part] ?? 0));
}

/** Sums of everything before each index. */
function prefixOf(values: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...values.map((value) => (sum += value))];
}

/** Both included. */
function between(sums: readonly number[], from: number, to: number): number {
  if (to < from) return 0;
  return (sums[Math.min(to + 1, sums.length - 1)] ?? 0) - (sums[from] ?? 0);
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

export function samplesIn(duration: Duration): number {
  return milliseconds(duration) / 1000 / step;
}
