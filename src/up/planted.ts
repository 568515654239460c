import { receiverName } from '../alerting/receivers';
import type { Model, Slo, Team } from '../model/model';
import { ProblemError } from '../problems/problem';
import { alertNameOf } from '../slo/names';
import { receiversOf } from './receivers';

/** The failure that `up --once` plants, and whom it has to reach. */
export interface PlantedFailure {
  readonly slo: Slo;
  readonly team: Team;
  /** Of the shop. */
  readonly service: string;
  /** Share of requests that fail. */
  readonly errors: number;
  readonly alert: string;
  /** `shop-page`. */
  readonly receiver: string;
  /** What the receiver is in production. */
  readonly channel: string;
}

/** One request that fails where hardly any arrive: a high error ratio that must reach nobody. */
export interface LoneFailure {
  readonly slo: Slo;
  /** Of the shop. */
  readonly service: string;
  readonly route: string;
}

/** @throws ProblemError O11Y2222 where the definitions hold no SLO to break */
export function plantedFailure(model: Model): PlantedFailure {
  const slo = sloOf(model, 'shop/checkout-availability', 'the checkout');
  const team = slo.service.owner;
  const receiver = receiverName(team, 'page');
  return {
    slo,
    team,
    service: slo.service.name,
    errors: 0.3,
    alert: alertNameOf(slo),
    receiver,
    channel: receiversOf(model).find(({ name }) => name === receiver)?.channel ?? '',
  };
}

/** `CheckoutAvailabilityBudgetBurn -> team="shop" -> severity="page" -> shop-page (PagerDuty)`. */
export function expectedChain({ alert, team, receiver, channel }: PlantedFailure): string {
  return [alert, `team="${team.id}"`, 'severity="page"', `${receiver} (${channel})`].join(' -> ');
}

/** @throws ProblemError O11Y2222 where the definitions hold no SLO to break */
export function loneFailure(model: Model): LoneFailure {
  const slo = sloOf(model, 'shop/returns-availability', 'the storefront');
  return { slo, service: slo.service.name, route: '/returns' };
}

function sloOf({ slos }: Model, sloId: string, service: string): Slo {
  const slo = slos.find(({ id }) => id === sloId);
  if (slo !== undefined) return slo;
  throw new ProblemError([
    {
      code: 'O11Y2222',
      severity: 'error',
      message: `there is no SLO '${sloId}' to break, only ${slos.map(({ id }) => id).join(', ') || 'none'}`,
      expected: `alert-rules/${sloId}.slo.ts, whose service is ${service} of the demo shop`,
      fix: 'Bring the file back, or run `npm run up` without --once.',
    },
  ]);
}
