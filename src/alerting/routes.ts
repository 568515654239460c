import { maintenanceAlert } from '../calendar/maintenance';
import type { Slo, Team } from '../model/model';
import { severities } from '../model/team';
import type { Timing } from '../model/timing';
import { groupLabelsOf } from '../slo/sli';
import { nobody, receiverName, watchdogReceiver } from './receivers';

/** A node of the routing tree. @see https://prometheus.io/docs/alerting/latest/configuration/#route */
export interface Route {
  readonly receiver: string;
  readonly matchers?: readonly string[];
  readonly group_by?: readonly string[];
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly routes?: readonly Route[];
}

export const watchdogAlert = 'Watchdog';

/** Pages are repeated until somebody acknowledges; a ticket that is still open next day is said again. */
const repeat = { page: '4h', ticket: '1d' } as const;

/**
 * First by team, then by severity. What carries no known team reaches the team that runs the platform, so that
 * no alert is lost.
 */
export function compileRoutes(teams: readonly Team[], fallback: Team, timing: Timing): Route {
  return {
    receiver: receiverName(fallback, 'ticket'),
    group_by: ['alertname', 'service', 'slo'],
    group_wait: timing.scaled('30s'),
    group_interval: timing.scaled('5m'),
    repeat_interval: timing.scaled('1d'),
    routes: [
      {
        receiver: watchdogReceiver,
        matchers: [`alertname="${watchdogAlert}"`],
        group_by: ['alertname'],
        group_wait: '0s',
        group_interval: timing.scaled('1m'),
        repeat_interval: timing.scaled('5m'),
      },
      { receiver: nobody, matchers: [`alertname="${maintenanceAlert}"`] },
      ...teams.map((team) => ({
        receiver: receiverName(team, 'ticket'),
        matchers: [`team="${team.id}"`],
        routes: severities.map((severity) => ({
          receiver: receiverName(team, severity),
          matchers: [`severity="${severity}"`],
          repeat_interval: timing.scaled(repeat[severity]),
        })),
      })),
    ],
  };
}

/** @see https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule */
export interface InhibitRule {
  readonly source_matchers: readonly string[];
  readonly target_matchers: readonly string[];
  readonly equal: readonly string[];
}

/**
 * The louder alert of an SLO speaks alone: a page mutes its tickets, of the same group where there are groups. Under
 * maintenance a service is silent. Both sides must carry the label that an SLO or service is compared by, because
 * Alertmanager takes one that is missing on both sides for equal; of group labels just that is wanted.
 */
export function compileInhibitRules(slos: readonly Slo[]): readonly InhibitRule[] {
  return [
    {
      source_matchers: ['severity="page"', 'slo=~".+"'],
      target_matchers: ['severity="ticket"', 'slo=~".+"'],
      equal: ['slo', ...[...new Set(slos.flatMap(groupLabelsOf))].sort()],
    },
    {
      source_matchers: [`alertname="${maintenanceAlert}"`, 'service=~".+"'],
      target_matchers: ['severity=~"page|ticket"', 'service=~".+"'],
      equal: ['service'],
    },
  ];
}
