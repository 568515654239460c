import { quantityOf, unitPlaces } from '../../dashboards/panel-units';
import { fits, unitOf } from '../../dashboards/units';
import type { DashboardInput } from '../../model/dashboard';
import type { Panel } from '../../model/panel';
import type { Unit } from '../../model/unit';
import type { Catalog } from '../../promql/series';
import type { Quantity } from '../../promql/units/quantity';

/**
 * The panels without units that contradict their queries, from which the right ones follow, and with a unit where none follows.
 * Grafana takes any unit for any number.
 */
export function withFittingUnits<D extends Pick<DashboardInput, 'rows'>>(dashboard: D, catalog: Catalog): D {
  const rows = dashboard.rows.map((row) =>
    'panels' in row ? { ...row, panels: row.panels.map((panel) => fitting(panel, catalog)) } : row,
  );
  return { ...dashboard, rows };
}

/** What shows a number of which nothing is known. */
const plain = 'none';

interface Owner {
  readonly unit?: Unit;
  readonly expr: string;
}

function fitting(panel: Panel, catalog: Catalog): Panel {
  if (unitPlaces(panel).length === 0) return panel;
  if (panel.kind === 'heatmap') return alone(panel, catalog, true);
  if (panel.kind === 'table')
    return { ...panel, columns: panel.columns.map((column) => alone(column, catalog)) };
  if (panel.kind === 'node-graph')
    return { ...panel, queries: panel.queries.map((query) => alone(query, catalog)) };
  return 'queries' in panel && panel.kind !== 'state-timeline' && panel.kind !== 'status-history'
    ? together(panel, catalog)
    : panel;
}

/** Something that has one expression, and its unit beside it. */
function alone<O extends Owner>(owner: O, catalog: Catalog, ofBuckets = false): O {
  const { unit } = owner;
  const quantity = quantityOf(owner.expr, ofBuckets ? { ofBuckets } : {}, catalog);
  const inferred = quantity === undefined ? undefined : unitOf(quantity);
  const isWrong = unit !== undefined && quantity !== undefined && !fits(unit, quantity);
  if (unit !== undefined && !isWrong) return owner;
  const { unit: _, ...rest } = owner;
  return { ...rest, ...(inferred === undefined ? { unit: plain } : {}) } as O;
}

interface SharingPanel {
  readonly unit?: Unit;
  readonly queries: readonly Owner[];
}

/** Queries that share the unit of their panel, unless they have one of their own. */
function together<P extends SharingPanel>(panel: P, catalog: Catalog): P {
  const queries = panel.queries.map((query) => (query.unit === undefined ? query : alone(query, catalog)));
  const found = queries.map(({ expr }) => quantityOf(expr, {}, catalog));
  const sharing = found.filter((_, index) => queries[index]?.unit === undefined);
  const units = new Set(sharing.map((quantity) => (quantity === undefined ? undefined : unitOf(quantity))));
  const [first, ...others] = units;
  const { unit: written, ...rest } = panel;
  const isFit = (unit: Unit, quantity: Quantity | undefined): boolean =>
    quantity === undefined || fits(unit, quantity);
  if (written !== undefined && sharing.every((quantity) => isFit(written, quantity)))
    return { ...panel, queries };
  if (first !== undefined && others.length === 0) return { ...(rest as P), queries };
  if (sharing.length === 0) return { ...panel, queries };
  const isPartlyFit = sharing.some((quantity) => quantity !== undefined && isFit(written ?? plain, quantity));
  const usual =
    written !== undefined && isPartlyFit ? written : units.has(undefined) ? plain : (first ?? plain);
  return {
    ...panel,
    unit: usual,
    queries: queries.map((query, index) => {
      const quantity = found[index];
      const unit = quantity === undefined ? undefined : unitOf(quantity);
      const isOther = query.unit === undefined && unit !== undefined && !isFit(usual, quantity);
      return isOther ? { ...query, unit } : query;
    }),
  };
}
