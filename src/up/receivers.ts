import { receiverName, watchdogReceiver } from '../alerting/receivers';
import type { Model } from '../model/model';
import { channelOf } from '../model/receiver';
import { type Severity, severities } from '../model/team';

/** A receiver of Alertmanager, and what it is in production. */
export interface NamedReceiver {
  /** `shop-page`. */
  readonly name: string;
  /** Nothing for the watchdog. */
  readonly team?: string;
  readonly severity?: Severity;
  /** `PagerDuty`, `Slack #shop-alerts`. */
  readonly channel: string;
}

/** Every receiver that the local Alertmanager knows, the watchdog last. */
export function receiversOf(model: Pick<Model, 'teams'>): readonly NamedReceiver[] {
  return [
    ...model.teams.flatMap((team) =>
      severities.map((severity) => ({
        name: receiverName(team, severity),
        team: team.id,
        severity,
        channel: channelOf(team.receivers[severity]),
      })),
    ),
    { name: watchdogReceiver, channel: 'an external checker' },
  ];
}
