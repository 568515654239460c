import type { LocalEnvironment } from '../model/model';
import type { Notification } from './notifications';
import type { Platform } from './platform';
import { instantQuery } from './prometheus-api';
import type { Steps } from './steps';
import { waitFor } from './wait';

/** A moment on the way of the planted failure; seconds since it was planted. */
export interface Moment {
  readonly seconds: number;
  readonly what: string;
}

const service = 'checkout';
const alert = 'CheckoutAvailabilityBudgetBurn';
const slo = 'shop/checkout-availability';
const receiver = 'shop-page';

/**
 * Plants one failure and follows it the whole way: error rate up, alert fires, notification reaches the receiver,
 * failure ends, alert resolves. Throws where a station is not reached.
 */
export async function followFailure(
  platform: Platform,
  _environment: LocalEnvironment,
  steps: Steps,
): Promise<readonly Moment[]> {
  const timeline: Moment[] = [];
  const { prometheus, inbox } = platform;
  const query = async (expr: string): Promise<boolean> => (await instantQuery(prometheus, expr)).length > 0;
  const notified = (status: Notification['status']): boolean =>
    inbox
      .all()
      .some(
        (notification) =>
          notification.receiver === receiver &&
          notification.status === status &&
          notification.alerts.some(({ labels }) => labels['slo'] === slo),
      );

  await steps.run('wait for traffic', () =>
    waitFor('requests of the load generator', 30_000, () => query(`slo:events_total:rate{slo="${slo}"} > 0`)),
  );
  const planted = Date.now();
  const reach = async (what: string, timeoutMs: number, ask: () => Promise<boolean>): Promise<void> => {
    await steps.run(what, () => waitFor(what, timeoutMs, ask));
    timeline.push({ seconds: (Date.now() - planted) / 1000, what });
  };

  await setFault(platform, { errors: 0.3 });
  timeline.push({ seconds: 0, what: `${service} fails 30% of its requests` });
  await reach('the error rate is up', 30_000, () => query(`slo:error:ratio{slo="${slo}",window="5m"} > 0.1`));
  await reach(`${alert} fires`, 120_000, () =>
    query(`ALERTS{alertname="${alert}",severity="page",alertstate="firing"}`),
  );
  await reach(`receiver ${receiver} is notified`, 60_000, async () => notified('firing'));
  await setFault(platform, {});
  timeline.push({ seconds: (Date.now() - planted) / 1000, what: `${service} works again` });
  await reach(`${alert} no longer pages`, 240_000, async () => {
    return !(await query(`ALERTS{alertname="${alert}",severity="page",alertstate="firing"}`));
  });
  await reach(`receiver ${receiver} is told that it is over`, 120_000, async () => notified('resolved'));
  return timeline;
}

async function setFault(platform: Platform, fault: { readonly errors?: number }): Promise<void> {
  const response = await fetch(`${platform.shop[service]}/_demo/fault`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  if (!response.ok) throw new Error(`the fault endpoint of ${service} answers ${response.status}`);
}

/** `+12.3 s  checkout works again`. */
export function formatTimeline(timeline: readonly Moment[]): string {
  return timeline.map(({ seconds, what }) => `  +${seconds.toFixed(1).padStart(6)} s  ${what}\n`).join('');
}
