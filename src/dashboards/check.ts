import type { Dashboard, Model } from '../model/model';
import { memoryFor, remember } from '../model/remember';
import type { Problem } from '../problems/problem';
import type { Catalog } from '../promql/series';
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
import { isWritten } from './expand';
import { withUnits } from './panel-units';

/** What one dashboard tells of itself. */
const checks = [checkPanels, checkRows, checkVariables, checkChoices] as const;

/**
 * What Grafana refuses when a dashboard is saved, and what it saves although it cannot work. Shapes, units and missing
 * descriptions are found earlier, queries with the metrics.
 */
export function checkDashboards(
  model: Pick<Model, 'dashboards' | 'linkedDashboards' | 'services' | 'slos' | 'metrics' | 'teams'>,
): readonly Problem[] {
  const catalog = catalogOf(model);
  const checkAlone = (dashboard: Dashboard): readonly Problem[] => {
    const whole = complete(dashboard, catalog);
    return [
      ...checks.flatMap((check) => check(whole)),
      ...checkLimits(whole, catalog),
      ...checkUnits(dashboard, catalog),
    ];
  };
  return [
    ...checkTitles(model),
    ...checkTemplates(model),
    ...checkLinks(model),
    ...model.dashboards.flatMap(remember(checkAlone, memoryOfDashboards(catalog))),
  ];
}

const memoryOfDashboards = memoryFor<Dashboard, readonly Problem[]>();

/** With the units that follow from the queries. */
function complete(dashboard: Dashboard, catalog: Catalog): Dashboard {
  const rows = dashboard.rows.map((row) =>
    isWritten(row) ? { ...row, panels: row.panels.map((panel) => withUnits(panel, catalog)) } : row,
  );
  return { ...dashboard, rows };
}
