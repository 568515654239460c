import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { catalogOf } from '../slo/catalog';
import { checkChoices } from './checks/choices';
import { checkLimits } from './checks/limits';
import { checkLinks } from './checks/links';
import { checkPanels } from './checks/panels';
import { checkRows } from './checks/rows';
import { checkTemplates } from './checks/templates';
import { checkTitles } from './checks/titles';
import { checkUnits } from './checks/units';
import { checkVariables } from './checks/variables';

/** What one dashboard tells of itself. */
const checks = [checkPanels, checkRows, checkVariables, checkChoices, checkLimits] as const;

/**
 * What Grafana refuses when a dashboard is saved, and what it saves although it cannot work. Shapes, units and missing
 * descriptions are found earlier, queries with the metrics.
 */
export function checkDashboards(
  model: Pick<
    Model,
    'dashboards' | 'linkedDashboards' | 'runbooks' | 'services' | 'slos' | 'metrics' | 'teams'
  >,
): readonly Problem[] {
  const catalog = catalogOf(model);
  return [
    ...checkTitles(model),
    ...checkTemplates(model),
    ...checkLinks(model),
    ...model.dashboards.flatMap((dashboard) => [
      ...checks.flatMap((check) => check(dashboard)),
      ...checkUnits(dashboard, catalog),
    ]),
  ];
}
