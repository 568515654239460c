import { watchdogAlert } from '../alerting/routes';
import { maintenanceAlert } from '../calendar/maintenance';
import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { absentAlertNameOf, alertNameOf, spentAlertNameOf, targetsDownAlertNameOf } from '../slo/names';

/** Silences, dashboards and people know alerts by their names; those of SLOs are told apart by the label `slo`. */
export function validateAlertNames(model: Model): readonly Problem[] {
  const taken = new Map<string, string>([
    [watchdogAlert, 'the platform itself'],
    [maintenanceAlert, 'the platform itself'],
    ...model.services.map((service) => [targetsDownAlertNameOf(service), service.file] as const),
    ...model.slos.flatMap((slo) =>
      [alertNameOf(slo), spentAlertNameOf(slo), absentAlertNameOf(slo)].map(
        (name) => [name, slo.file] as const,
      ),
    ),
  ]);
  return model.alerts.flatMap(({ alerts, file }) =>
    alerts.flatMap(({ name }, index): readonly Problem[] => {
      const first = taken.get(name);
      if (first === undefined) {
        taken.set(name, file);
        return [];
      }
      return [
        {
          code: 'O11Y1901',
          severity: 'error',
          message: `the alert name '${name}' is taken by ${first === file ? 'an alert above' : first}`,
          at: { file, path: ['alerts', index, 'name'] },
          expected: 'a name that is used once in the organisation',
          fix: 'say in the name what is broken, and of which service',
        },
      ];
    }),
  );
}
