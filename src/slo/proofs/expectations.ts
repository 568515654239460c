import { type Duration, formatDuration, milliseconds } from '../../model/duration';
import type { Slo } from '../../model/model';
import { remember } from '../../model/remember';
import { selector } from '../../promql/print';
import { alertNameOf, spentAlertNameOf } from '../names';

/** Selects the burn alert of one pair or of the outage while it fires. */
export function burning(slo: Slo, burn: string): string {
  return firing(slo, alertNameOf(slo), { burn });
}

export const anyBurning = remember((slo: Slo) => firing(slo, alertNameOf(slo)), new WeakMap());

/** Selects the ticket for a share of the budget that is spent while it fires. */
export function spent(slo: Slo, share: string): string {
  return firing(slo, spentAlertNameOf(slo), { spent: share });
}

export const anySpent = remember((slo: Slo) => firing(slo, spentAlertNameOf(slo)), new WeakMap());

function firing(slo: Slo, alertname: string, labels?: Readonly<Record<string, string>>): string {
  return selector('ALERTS', { alertname, slo: slo.id, ...labels, alertstate: 'firing' });
}

/** The time after all of these. */
export function after(...durations: readonly Duration[]): Duration {
  return formatDuration(durations.reduce((sum, duration) => sum + milliseconds(duration), 0));
}

export function times(duration: Duration, count: number): Duration {
  return formatDuration(milliseconds(duration) * count);
}
