import { watchdogAlert } from '../alerting/routes';
import { getJson } from './prometheus-api';

/** An alert as Alertmanager has it. */
export interface AlertState {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly description: string;
  readonly runbook: string;
  /** ISO time. */
  readonly since: string;
  /** Whom Alertmanager notifies. */
  readonly receivers: readonly string[];
  /** The louder alert that mutes it, or `silence`; nothing when it is heard. */
  readonly mutedBy?: string;
}

interface AlertmanagerAlert {
  readonly fingerprint: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly startsAt: string;
  readonly receivers: readonly { readonly name: string }[];
  readonly status: {
    readonly state: string;
    readonly inhibitedBy: readonly string[];
    readonly silencedBy: readonly string[];
  };
}

/**
 * What fires, the loudest and newest first, without the watchdog, which always does.
 * @see https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
 */
export async function gatherAlerts(alertmanager: string): Promise<readonly AlertState[]> {
  const alerts = await getJson<readonly AlertmanagerAlert[]>(`${alertmanager}/api/v2/alerts`);
  return alerts
    .filter(({ labels }) => labels['alertname'] !== watchdogAlert)
    .map((alert) => alertState(alert, alerts))
    .sort((a, b) => loudness(a) - loudness(b) || b.since.localeCompare(a.since));
}

function alertState(alert: AlertmanagerAlert, all: readonly AlertmanagerAlert[]): AlertState {
  const { labels, annotations, startsAt, receivers } = alert;
  const mutedBy = muteOf(alert, all);
  return {
    name: labels['alertname'] ?? '',
    labels,
    summary: annotations['summary'] ?? '',
    description: annotations['description'] ?? '',
    runbook: annotations['runbook_url'] ?? '',
    since: startsAt,
    receivers: receivers.map(({ name }) => name),
    ...(mutedBy === undefined ? {} : { mutedBy }),
  };
}

function muteOf({ status }: AlertmanagerAlert, all: readonly AlertmanagerAlert[]): string | undefined {
  if (status.silencedBy.length > 0) return 'silence';
  const [fingerprint] = status.inhibitedBy;
  if (fingerprint === undefined) return undefined;
  return all.find((alert) => alert.fingerprint === fingerprint)?.labels['alertname'] ?? 'another alert';
}

function loudness({ labels, mutedBy }: AlertState): number {
  return (mutedBy === undefined ? 0 : 2) + (labels['severity'] === 'page' ? 0 : 1);
}
