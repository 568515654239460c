import { platformTeam } from '../alerting/alertmanager';
import { watchdogAlert } from '../alerting/routes';
import { compileThreshold } from '../alerting/thresholds';
import { calendarFileName, compileCalendar } from '../calendar/calendar';
import { maintenanceMask, maintenanceOf } from '../calendar/maintenance';
import { dashboardUid } from '../dashboards/uid';
import type { RuleFile, RuleGroup } from '../model/artifacts';
import { groupBy } from '../model/group-by';
import { runbookUrl, urlOf } from '../model/links';
import type { Environment, Model, Service } from '../model/model';
import { timingOf } from '../model/timing';
import { runbookFile } from '../report/runbook';
import { compileSlo, compileTargets } from '../slo/compile';

/**
 * The rules of every service, one file each, and the watchdog that proves that alerts travel at all. They are computed one
 * file at a time, as they are asked for: whoever prints each needs no room for all.
 */
export function* compileRules(model: Model, environment: Environment): Generator<RuleFile> {
  const timing = timingOf(environment);
  const annotationsOf = annotator(model, environment);

  const slosOf = groupBy(model.slos, ({ service }) => service);
  const alertsOf = groupBy(model.alerts, ({ service }) => service);

  const maintenance = maintenanceOf(model, timing);
  const maskOf = (service: Service): string | undefined => {
    const ids = maintenance(service);
    return ids.length === 0 ? undefined : maintenanceMask(ids, timing.rateWindow);
  };

  const groupsOf = (service: Service): readonly RuleGroup[] => [
    ...(slosOf.get(service) ?? []).map((slo) =>
      compileSlo(slo, timing, annotationsOf(slo), maskOf(slo.service)),
    ),
    ...compileTargets(service, slosOf.get(service) ?? [], timing, annotationsOf),
    ...(alertsOf.get(service) ?? []).map((set) => ({
      name: set.id,
      interval: timing.evaluation,
      rules: set.alerts.map((alert) =>
        compileThreshold(
          set,
          alert,
          timing,
          annotationsOf({ ...set, ...(alert.runbook === undefined ? {} : { runbook: alert.runbook }) }),
        ),
      ),
    })),
  ];

  for (const service of model.services) {
    const groups = groupsOf(service);
    if (groups.length > 0) yield { name: ruleFileName(service), team: service.owner.id, groups };
  }
  const calendar = compileCalendar({ months: monthsOf(model), maintenance: model.maintenance }, timing);
  if (calendar.length > 0) yield { name: calendarFileName, team: platformTeam, groups: calendar };
  yield watchdog;
}

/** The rules of a service lie in a file of this name, without its suffix. */
export function ruleFileName(service: Pick<Service, 'id'>): string {
  return service.id.replace('/', '-');
}

/** Always fires; whoever receives it complains when it stays away. */
const watchdog: RuleFile = {
  name: 'watchdog',
  team: platformTeam,
  groups: [
    {
      name: 'watchdog',
      rules: [
        {
          alert: watchdogAlert,
          expr: 'vector(1)',
          labels: { severity: 'ticket', team: platformTeam },
          annotations: {
            summary: 'alerts travel from Prometheus to the outside',
            description: 'This alert always fires. An external checker complains when it stays away.',
          },
        },
      ],
    },
  ],
};

/** Time zones whose months are periods of SLOs. */
function monthsOf({ slos }: Model): readonly string[] {
  return slos.flatMap(({ window }) => (typeof window === 'string' ? [] : [window.timeZone]));
}

type Annotated = Pick<Model['slos'][number], 'id' | 'service'> & { readonly runbook?: string };

/** Links from an alert to its runbook and to the first dashboard of its service. */
function annotator(
  model: Model,
  environment: Environment,
): (definition: Annotated) => Readonly<Record<string, string>> {
  const dashboards = new Map(
    model.dashboards.toReversed().map((dashboard) => [dashboard.service.id, dashboard]),
  );
  return (definition) => {
    const dashboard = dashboards.get(definition.service.id);
    return {
      runbook_url: runbookUrl(environment, definition.runbook ?? runbookFile(definition.id)),
      ...(dashboard === undefined
        ? {}
        : { dashboard_url: `${urlOf(environment, 'grafana')}/d/${dashboardUid(dashboard.id)}` }),
    };
  };
}
