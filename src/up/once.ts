import { watchdogReceiver } from '../alerting/receivers';
import { ProblemError } from '../problems/problem';
import type { Inbox, Notification } from './inbox';
import { messageOf } from './message';
import type { LoneFailure, PlantedFailure } from './planted';
import type { Platform } from './platform';
import type { NamedReceiver } from './receivers';
import {
  failOnce,
  type Look,
  lookCounted,
  lookErrors,
  lookFiring,
  lookHealthy,
  lookNotified,
  lookResolved,
  notificationsOf,
} from './stations';
import type { Steps } from './steps';
import type { Moment } from './timeline';
import { waitFor } from './wait';

export interface FollowOptions {
  readonly platform: Platform;
  readonly failure: PlantedFailure;
  readonly lone: LoneFailure;
  readonly receivers: readonly NamedReceiver[];
  readonly steps: Steps;
  readonly signal: AbortSignal;
  readonly now?: () => number;
}

/**
 * Lets one request fail at low traffic, which must reach nobody. Then plants one failure and follows it the whole way:
 * error rate up, alert fires, notification reaches the receiver, failure ends, alert resolves, and nobody else was
 * woken.
 * @throws ProblemError O11Y2204 where a station is not reached, O11Y2223 where a notification went astray
 */
export async function followFailure(options: FollowOptions): Promise<readonly Moment[]> {
  const { platform, failure, lone, receivers, steps, signal, now = Date.now } = options;
  const { prometheus, inbox, faults, shop } = platform;
  const { service, alert, receiver, channel } = failure;
  const timeline: Moment[] = [];
  let planted: number | undefined;

  const note = (what: string, seen: string): void => {
    timeline.push({ seconds: (now() - (planted ?? now())) / 1000, what, seen });
  };
  const reach = async (what: string, timeoutMs: number, look: Look): Promise<void> => {
    note(what, await steps.run(what, () => waitFor({ what, timeoutMs, look, signal })));
  };

  await reach('everything is healthy', 60_000, lookHealthy(prometheus, failure));
  await faults.set(lone.service, { errors: 1, route: lone.route });
  await reach(`one request to ${lone.route} fails`, 60_000, failOnce(shop, lone));
  await faults.set(lone.service, {});
  await faults.set(service, { errors: failure.errors });
  planted = now();
  note(`${service} is broken`, `${failure.errors * 100}% of its requests fail`);
  await reach('the error rate is up', 60_000, lookErrors(prometheus, failure));
  await reach(`the one to ${lone.route} is counted`, 60_000, lookCounted(prometheus, lone));
  await reach(`${alert} fires`, 120_000, lookFiring(prometheus, failure));
  await reach(`${receiver} is notified`, 60_000, lookNotified(inbox, failure, 'firing'));
  await faults.set(service, {});
  note(`${service} is mended`, `${channel} has the page`);
  await reach(`${alert} pages no more`, 240_000, lookResolved(prometheus, failure));
  await reach(`${receiver} is told that it is over`, 120_000, lookNotified(inbox, failure, 'resolved'));
  note(
    'nobody else was woken',
    await steps.run('nobody else was woken', async () => judge(inbox, failure, receivers)),
  );
  note(
    `nobody heard of ${lone.route}`,
    await steps.run(`nobody heard of ${lone.route}`, async () => judgeLone(inbox, lone)),
  );
  return timeline;
}

/** Of one failure at low traffic neither a page nor a ticket is sent. @throws ProblemError O11Y2223 */
export function judgeLone(inbox: Inbox, lone: LoneFailure): string {
  const heard = notificationsOf(inbox, lone);
  if (heard.length > 0) {
    throw wentAstray(`nobody is told of one failure of ${lone.slo.id}`, heard.map(describe).join('; '));
  }
  return `no page and no ticket for ${lone.slo.id}`;
}

/** Alerts about this machine itself are no part of the experiment: its disk may really be full. */
const machine = 'platform/nodes';

/** What went where, in words. @throws ProblemError O11Y2223 */
export function judge(inbox: Inbox, failure: PlantedFailure, receivers: readonly NamedReceiver[]): string {
  const all = inbox.all();
  const foreign = receivers.filter(({ severity, team }) => severity === 'page' && team !== failure.team.id);
  const astray = all.filter(
    ({ receiver, commonLabels }) =>
      foreign.some(({ name }) => name === receiver) && commonLabels['service'] !== machine,
  );
  if (astray.length > 0) {
    throw wentAstray(`${failure.receiver} alone is paged`, astray.map(describe).join('; '));
  }
  const beats = all.filter(({ receiver }) => receiver === watchdogReceiver).length;
  if (beats === 0) {
    throw wentAstray(`the watchdog reaches ${watchdogReceiver}`, 'it got nothing');
  }
  const quiet = foreign.map(({ name }) => name).join(', ');
  return `no page for ${quiet || 'any other team'}; the watchdog reached its receiver ${beats} ${beats === 1 ? 'time' : 'times'}`;
}

function describe(notification: Notification): string {
  return `${notification.receiver} got ${messageOf(notification).title}`;
}

function wentAstray(expected: string, seen: string): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2223',
      severity: 'error',
      message: `a notification went astray: ${seen}`,
      expected,
      fix: 'Compare the labels team and severity of the alert with the routes in .o11y/<port>/rendered/alertmanager.',
    },
  ]);
}
