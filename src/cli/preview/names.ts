import type { Model } from '../../model/model';
import type { Labels } from '../../preview/synthetic/labels';
import { alertNameOf } from '../../slo/names';

/** The SLOs and alerts that are defined, by the labels of their series: made-up numbers are given to what is real. */
export function namesOf({ slos, alerts }: Pick<Model, 'slos' | 'alerts'>): readonly Labels[] {
  return [
    ...slos.flatMap((slo): readonly Labels[] => {
      const { service } = slo;
      const labels = { slo: slo.id, slo_service: service.id, team: service.owner.id };
      return [labels, { ...labels, alertname: alertNameOf(slo), service: service.id, severity: 'page' }];
    }),
    ...alerts.flatMap(({ service, alerts: rules }) =>
      rules.map(
        ({ name, severity }): Labels => ({
          alertname: name,
          service: service.id,
          team: service.owner.id,
          severity,
        }),
      ),
    ),
  ];
}
