import { isWritten } from '../dashboards/expand';
import type { AlertSet, Dashboard, Model, Service } from '../model/model';
import type { PropertyPath } from '../problems/problem';
import { readQuery } from '../promql/query';
import type { Subject } from './subject';
import type { Waiver } from './waivers';

/** An alert whose metrics no panel shows. */
export interface UnseenAlert {
  readonly name: string;
  readonly message: string;
  readonly service: Service;
  readonly file: string;
  readonly path: PropertyPath;
}

export interface LintedDashboard {
  readonly dashboard: Dashboard;
  /** Metrics that it shows; the dashboard itself is let go of. */
  readonly metrics: ReadonlySet<string>;
  readonly waivers: readonly Waiver[];
}

/** Alerts of which no dashboard of their service shows a metric. */
export function unseenAlerts(
  { alerts }: Pick<Model, 'alerts'>,
  linted: readonly LintedDashboard[],
): readonly UnseenAlert[] {
  return alerts.flatMap((group) => {
    const shown = metricsShown(group, linted);
    return group.alerts.flatMap(({ name, expr }, index): readonly UnseenAlert[] => {
      const metrics = metricsIn(expr);
      if (metrics.length === 0 || metrics.some((metric) => shown.has(metric))) return [];
      const { service, file } = group;
      const message = `no dashboard of ${service.id} shows ${metrics.join(' or ')}, which the alert ${name} looks at`;
      return [{ name, message, service, file, path: ['alerts', index, 'expr'] }];
    });
  });
}

/** An alert is waived by a dashboard of its service, under its name. */
export function waiverOfAlert(
  { name, service }: UnseenAlert,
  linted: readonly LintedDashboard[],
): Waiver | undefined {
  return linted
    .filter(({ dashboard }) => isAbout(dashboard, service.id))
    .flatMap(({ waivers }) => waivers)
    .find(({ rule, panel }) => rule === 'alert-without-panel' && (panel === undefined || panel === name));
}

/** Whether the dashboard is one of the service, or has rows about it. */
function isAbout({ service, rows }: Dashboard, id: string): boolean {
  return (
    service.id === id || rows.some((row) => !isWritten(row) && 'service' in row && row.service.id === id)
  );
}

function metricsShown({ service }: AlertSet, linted: readonly LintedDashboard[]): ReadonlySet<string> {
  return new Set(
    linted.filter(({ dashboard }) => isAbout(dashboard, service.id)).flatMap(({ metrics }) => [...metrics]),
  );
}

/** Of every query of Prometheus. */
export function metricsOf({ queries }: Subject): ReadonlySet<string> {
  return new Set(
    queries.flatMap(({ query }) => (query?.selectors ?? []).flatMap(({ metric }) => metric ?? [])),
  );
}

/** Whether a target answers is what the alert says itself: a panel would show no more. */
const saidByAlert = 'up';

function metricsIn(expr: string): readonly string[] {
  const metrics = readQuery(expr).selectors.flatMap(({ metric }) => metric ?? []);
  return [...new Set(metrics)].filter((metric) => metric !== saidByAlert);
}
