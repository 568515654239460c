import { type Duration, milliseconds } from '../../src/model/duration';
import { type Incident, incidents, interval, lastDay, type Truth } from './month';
import { type BurnAlert, budget, period, type RuleSet } from './rule-set';
import { firingTimes } from './ruler';
import type { Store } from './store';

/** What an alert made of an incident. */
export interface Detection {
  readonly alert: BurnAlert;
  readonly incident: Incident;
  /** Seconds from its start to the first firing; undefined when it never fired, 0 when it fired already. */
  readonly after: number | undefined;
  /** Seconds from its start until a share of the budget was spent that justifies the alert; undefined if never. */
  readonly dueAfter: number | undefined;
}

export async function detect(store: Store, set: RuleSet, truth: Truth): Promise<readonly Detection[]> {
  const found: Detection[] = [];
  for (const alert of set.alerts) {
    const firing = await firingTimes(store, set.groups, alert.group, alert.rule, lastDay);
    for (const [index, incident] of incidents.entries()) {
      const until = incidents[index + 1]?.from ?? lastDay.to;
      const first = firing.find((time) => time >= incident.from && time < until);
      const due = dueTime(alert, incident, until, truth);
      found.push({
        alert,
        incident,
        after: first === undefined ? undefined : first - incident.from < interval ? 0 : first - incident.from,
        dueAfter: due === undefined ? undefined : due - incident.from,
      });
    }
  }
  return found;
}

/** A page that fired for an incident that never spent what it stands for; outages are exempt. */
export function isFalsePage({ alert, after, dueAfter }: Detection): boolean {
  return alert.page && alert.stakes.length > 0 && after !== undefined && dueAfter === undefined;
}

export function detectionOf(
  all: readonly Detection[],
  name: string,
  incident: Incident,
): Detection | undefined {
  return all.find((each) => each.alert.name === name && each.incident === incident);
}

function dueTime({ stakes }: BurnAlert, incident: Incident, until: number, truth: Truth): number | undefined {
  for (let time = incident.from; time < until; time += 1) {
    if (stakes.some(({ long, share }) => shareSpent(truth, long, time) >= share)) return time;
  }
  return undefined;
}

/** Share of the budget of the last 30 days that really was spent within a window. */
export function shareSpent(truth: Truth, window: Duration, time: number): number {
  const since = (duration: Duration): number => time - milliseconds(duration) / 1000;
  return truth.bad(since(window), time) / (budget * truth.total(since(period), time));
}
