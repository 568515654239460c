import type { Model } from '../model/model';
import { formatNumber, formatPercent, ratio } from '../model/ratio';
import { summaryOf } from '../slo/alerting';
import { burnRatesOf } from '../slo/burn-pairs';
import { series } from '../slo/names';
import type { Notification } from './notifications';
import { getJson, instantQuery, type Sample } from './prometheus-api';

/** What the page shows, gathered from the engines. */
export interface State {
  readonly slos: readonly SloState[];
  readonly alerts: readonly AlertState[];
  readonly notifications: readonly Notification[];
  readonly targets: readonly TargetState[];
}

export interface SloState {
  readonly id: string;
  readonly service: string;
  readonly summary: string;
  readonly objective: string;
  readonly window: string;
  /** Share of the budget; nothing without traffic. */
  readonly budgetRemaining?: number;
  readonly burns: readonly { readonly window: string; readonly factor: string; readonly now?: number }[];
}

export interface AlertState {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly runbook: string;
  /** `active`, or `suppressed` by a louder one. */
  readonly state: string;
  readonly since: string;
}

export interface TargetState {
  readonly job: string;
  readonly up: boolean;
}

export interface Sources {
  readonly prometheus: string;
  readonly alertmanager: string;
  readonly notifications: () => readonly Notification[];
}

export async function gatherState(model: Model, sources: Sources): Promise<State> {
  const [budgets, burns, alerts, targets] = await Promise.all([
    instantQuery(sources.prometheus, series.budgetRemaining),
    instantQuery(sources.prometheus, series.burnRate),
    gatherAlerts(sources.alertmanager),
    instantQuery(sources.prometheus, 'up'),
  ]);
  return {
    slos: model.slos.map((slo) => ({
      id: slo.id,
      service: slo.service.id,
      summary: summaryOf(slo),
      objective: formatPercent(ratio(slo.objective)),
      window: slo.window,
      ...optional('budgetRemaining', sampleValue(budgets, { slo: slo.id })),
      burns: burnRatesOf(slo).map(({ long, factor }) => ({
        window: long,
        factor: formatNumber(factor),
        ...optional('now', sampleValue(burns, { slo: slo.id, window: long })),
      })),
    })),
    alerts,
    notifications: sources.notifications(),
    targets: targets.map(({ labels, value }) => ({ job: labels['job'] ?? '', up: value === 1 })),
  };
}

interface AlertmanagerAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly startsAt: string;
  readonly status: { readonly state: string };
}

/** @see https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml */
async function gatherAlerts(alertmanager: string): Promise<readonly AlertState[]> {
  const alerts = await getJson<readonly AlertmanagerAlert[]>(`${alertmanager}/api/v2/alerts`);
  return alerts.map(({ labels, annotations, startsAt, status }) => ({
    name: labels['alertname'] ?? '',
    labels,
    summary: annotations['summary'] ?? '',
    runbook: annotations['runbook_url'] ?? '',
    state: status.state,
    since: startsAt,
  }));
}

function sampleValue(samples: readonly Sample[], labels: Readonly<Record<string, string>>): number | undefined {
  return samples.find((sample) =>
    Object.entries(labels).every(([name, value]) => sample.labels[name] === value),
  )?.value;
}

function optional<K extends string>(key: K, value: number | undefined): { readonly [P in K]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: number };
}
