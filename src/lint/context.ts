import { dashboardUid } from '../dashboards/uid';
import { dataSources } from '../grafana/data-sources';
import { milliseconds } from '../model/duration';
import type { Model } from '../model/model';
import { timingOf } from '../model/timing';
import { catalogOf } from '../slo/catalog';
import type { LintContext } from './rule';

/** What is known of everything that is defined. */
export function contextOfModel(
  model: Pick<Model, 'dashboards' | 'services' | 'slos' | 'metrics'>,
): LintContext {
  return {
    catalog: catalogOf(model),
    // As in production: what is shown does not shrink with the time scale of a local environment.
    scrapeSeconds: milliseconds(timingOf({ kind: 'cluster' }).scrape) / 1000,
    requiredMatchers: [],
    dataSources: new Set(Object.values(dataSources).map(({ uid }) => uid)),
    dashboards: new Set(model.dashboards.map(({ id }) => dashboardUid(id))),
  };
}
