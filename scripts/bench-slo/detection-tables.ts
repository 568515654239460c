import { type Detection, detectionOf, isFalsePage } from './detection';
import { incidents } from './month';
import { minutes, table } from './print';
import { pairs } from './rule-set';

/** The same pairs on the same incidents, from raw selectors and from ours, with and without the gate. */
export interface PairDetections {
  readonly raw: readonly Detection[];
  readonly rawGated: readonly Detection[];
  readonly ungated: readonly Detection[];
  readonly ours: readonly Detection[];
}

export function pairTable({ raw, rawGated, ungated, ours }: PairDetections): string {
  return table(
    [
      'incident',
      'pair',
      'share spent after',
      'raw, gate off',
      'ours, gate off',
      'raw, gate on',
      'ours, gate on',
    ],
    incidents.flatMap((incident) =>
      pairs.map(({ long }) => [
        incident.name,
        long,
        minutes(detectionOf(raw, long, incident)?.dueAfter),
        ...[raw, ungated, rawGated, ours].map((all) => minutes(detectionOf(all, long, incident)?.after)),
      ]),
    ),
  );
}

/** Every alert of every rule set, the ones for total outages too. */
export function alertTable(
  sets: readonly { readonly name: string; readonly found: readonly Detection[] }[],
): string {
  return table(
    ['rules', 'alert', ...incidents.map(({ name }) => name), 'false pages'],
    sets.flatMap(({ name, found }) =>
      [...new Set(found.map(({ alert }) => alert))].map((alert) => {
        const own = found.filter((each) => each.alert === alert);
        return [
          name,
          `${alert.name} (${alert.page ? 'page' : 'ticket'})`,
          ...incidents.map((incident) => minutes(detectionOf(own, alert.name, incident)?.after)),
          alert.page ? (alert.stakes.length === 0 ? 'exempt' : String(falsePages(own))) : '',
        ];
      }),
    ),
  );
}

export function falsePages(found: readonly Detection[]): number {
  return found.filter(isFalsePage).length;
}

/** Seconds by which the same pairs fire later than others, the worst of all incidents. */
export function worstDelay(late: readonly Detection[], early: readonly Detection[]): number {
  return Math.max(
    ...early.map(({ alert, incident, after }) => lateness(detectionOf(late, alert.name, incident), after)),
  );
}

/** Seconds by which gated pairs fire later than their share is spent and the pair burns, whichever comes last. */
export function worstGateDelay(gated: readonly Detection[], ungated: readonly Detection[]): number {
  return Math.max(
    ...ungated.map(({ alert, incident, after, dueAfter }) => {
      const due = after === undefined || dueAfter === undefined ? undefined : Math.max(after, dueAfter);
      return lateness(detectionOf(gated, alert.name, incident), due);
    }),
  );
}

function lateness(late: Detection | undefined, due: number | undefined): number {
  if (due === undefined) return 0;
  return (late?.after ?? Number.POSITIVE_INFINITY) - due;
}
