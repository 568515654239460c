import { formatNumber } from '../model/ratio';
import { budgetOf, burnRatesOf } from '../slo/burn-pairs';
import { own, series } from '../slo/names';
import type { Inbox, Notification, NotificationStatus } from './inbox';
import { messageOf } from './message';
import type { LoneFailure, PlantedFailure } from './planted';
import { instantQuery, type Sample } from './prometheus-api';
import type { Observation } from './wait';

/** What is looked at while the failure travels; the value is what was seen, in words. */
export type Look = () => Promise<Observation<string>>;

/** Requests arrive, none fails and nothing pages: the failure that follows is the planted one. */
export function lookHealthy(prometheus: string, failure: PlantedFailure): Look {
  return async () => {
    const traffic = await one(prometheus, own(failure.slo, series.totalRate));
    const errors = await errorRatio(prometheus, failure);
    const pages = await firingPages(prometheus, failure);
    const seen = `${traffic?.toFixed(1) ?? 'no'} requests a second, ${percent(errors)} of them fail, ${pages.length} pages fire`;
    return traffic !== undefined && traffic > 0 && errors === 0 && pages.length === 0
      ? { reached: true, value: seen }
      : { reached: false, seen };
  };
}

/** Asks until it is refused, which the first request is while the route is broken. */
export function failOnce(shop: string, { route }: LoneFailure): Look {
  return async () => {
    const { status } = await fetch(`${shop}${route}`, { signal: AbortSignal.timeout(patience) });
    const seen = `it is answered with status ${status}`;
    return status === 500 ? { reached: true, value: seen } : { reached: false, seen };
  };
}

/** Milliseconds. */
const patience = 5_000;

/** The failure has arrived, and burns faster than what pages where more than one request fails. */
export function lookCounted(prometheus: string, { slo }: LoneFailure): Look {
  const factor = burnRatesOf(slo)[0]?.factor;
  return async () => {
    const bad = await one(prometheus, own(slo, series.bad, '1h'));
    const total = await one(prometheus, own(slo, series.total, '1h'));
    const burn = await one(prometheus, `max_over_time(${own(slo, series.burnRate, '5m')}[1m])`);
    const seen = `${bad?.toFixed(0) ?? 'none'} of ${total?.toFixed(0) ?? 'no'} requests failed, burn rate ${burn?.toFixed(1) ?? 'unknown'} over 5m`;
    return bad !== undefined && bad > 0.5 && burn !== undefined && factor?.lt(burn)
      ? { reached: true, value: `${seen}, above the ${formatNumber(factor)} of a page` }
      : { reached: false, seen };
  };
}

export function lookErrors(prometheus: string, failure: PlantedFailure): Look {
  return async () => {
    const errors = await errorRatio(prometheus, failure);
    const seen = `${percent(errors)} of the requests of the last 5m failed`;
    return errors !== undefined && errors > failure.errors / 3
      ? { reached: true, value: `${seen}, ${percent(budgetOf(failure.slo).toNumber())} may` }
      : { reached: false, seen };
  };
}

export function lookFiring(prometheus: string, failure: PlantedFailure): Look {
  return async () => {
    const pages = await firingPages(prometheus, failure);
    const burns = await instantQuery(prometheus, own(failure.slo, series.burnRate));
    return pages.length > 0
      ? { reached: true, value: `${pages.map(labelsText).join(', ')}; ${burnText(burns)}` }
      : { reached: false, seen: `no page, ${burnText(burns)}` };
  };
}

export function lookResolved(prometheus: string, failure: PlantedFailure): Look {
  let last: readonly Sample[] = [];
  return async () => {
    const pages = await firingPages(prometheus, failure);
    if (pages.length === 0)
      return { reached: true, value: `the last was ${last.map(labelsText).join(', ')}` };
    last = pages;
    return { reached: false, seen: `still ${pages.map(labelsText).join(', ')}` };
  };
}

export function lookNotified(inbox: Inbox, failure: PlantedFailure, status: NotificationStatus): Look {
  return async () => {
    const found = notificationsOf(inbox, failure).find(
      (notification) => notification.receiver === failure.receiver && notification.status === status,
    );
    if (found !== undefined) return { reached: true, value: noticeText(found) };
    const others = [...new Set(inbox.all().map(({ receiver }) => receiver))];
    return { reached: false, seen: `notifications for ${others.join(', ') || 'nobody'}` };
  };
}

export function notificationsOf(inbox: Inbox, { slo }: Pick<PlantedFailure, 'slo'>): readonly Notification[] {
  return inbox.all().filter(({ alerts }) => alerts.some(({ labels }) => labels['slo'] === slo.id));
}

function noticeText(notification: Notification): string {
  const { title } = messageOf(notification);
  return `${title}: ${notification.alerts[0]?.annotations['summary'] ?? ''}`;
}

async function firingPages(prometheus: string, { alert, slo }: PlantedFailure): Promise<readonly Sample[]> {
  const firing = `ALERTS{alertname="${alert}",slo="${slo.id}",severity="page",alertstate="firing"}`;
  return instantQuery(prometheus, firing);
}

async function errorRatio(prometheus: string, { slo }: PlantedFailure): Promise<number | undefined> {
  return one(prometheus, own(slo, series.errorRatio, '5m'));
}

async function one(prometheus: string, query: string): Promise<number | undefined> {
  return (await instantQuery(prometheus, query))[0]?.value;
}

/** `burn="1h" severity="page" team="shop"`. */
function labelsText({ labels }: Sample): string {
  return `{${['burn', 'severity', 'team'].map((name) => `${name}="${labels[name] ?? ''}"`).join(',')}}`;
}

/** `burn rate 299 over 5m, 57 over 1h`. */
function burnText(samples: readonly Sample[]): string {
  const rates = ['5m', '1h', '6h'].flatMap((window) => {
    const value = samples.find(({ labels }) => labels['window'] === window)?.value;
    return value === undefined ? [] : [`${value.toFixed(1)} over ${window}`];
  });
  return rates.length === 0 ? 'no burn rate' : `burn rate ${rates.join(', ')}`;
}

function percent(ratio: number | undefined): string {
  return ratio === undefined ? 'no data on how many' : `${(ratio * 100).toFixed(1)}%`;
}
