import type { Panel } from '../model/panel';
import type { Unit } from '../model/unit';
import type { PropertyPath } from '../problems/problem';
import type { Catalog } from '../promql/series';
import { inferUnit } from '../promql/units/infer';
import type { Quantity } from '../promql/units/quantity';
import { substituteVariables } from '../promql/variables';
import { unitOf } from './units';

/** A place of a panel where a unit may be written, and the expressions whose values are shown in it. */
export interface UnitPlace {
  readonly path: PropertyPath;
  readonly written?: Unit;
  readonly expressions: readonly string[];
  /** The unit is that of what buckets count. */
  readonly ofBuckets?: true;
}

const placeOf = (path: PropertyPath, expressions: readonly string[], unit: Unit | undefined): UnitPlace => ({
  path,
  expressions,
  ...(unit === undefined ? {} : { written: unit }),
});

export function unitPlaces(panel: Panel): readonly UnitPlace[] {
  switch (panel.kind) {
    case 'table':
      return panel.columns.map(({ expr, unit }, index) => placeOf(['columns', index, 'unit'], [expr], unit));
    case 'node-graph':
      return panel.queries.map(({ expr, unit }, index) => placeOf(['queries', index, 'unit'], [expr], unit));
    case 'heatmap':
      return [{ ...placeOf(['unit'], [panel.expr], panel.unit), ofBuckets: true }];
    case 'state-timeline':
    case 'status-history':
      return [];
  }
  if (!('queries' in panel)) return [];
  const own = panel.queries.map(({ expr, unit }, index) => ({
    expr,
    unit,
    path: ['queries', index, 'unit'],
  }));
  const shared = own.filter(({ unit }) => unit === undefined).map(({ expr }) => expr);
  return [
    ...(shared.length === 0 ? [] : [placeOf(['unit'], shared, panel.unit)]),
    ...own.flatMap(({ expr, unit, path }) => (unit === undefined ? [] : [placeOf(path, [expr], unit)])),
  ];
}

/** What the values of an expression of a panel measure; nothing where that cannot be told. */
export function quantityOf(
  expr: string,
  { ofBuckets }: Pick<UnitPlace, 'ofBuckets'>,
  catalog: Catalog,
): Quantity | undefined {
  const inferred = inferUnit(substituteVariables(expr, {}).text, catalog);
  return ofBuckets ? inferred?.observed : inferred;
}

/** The units in which the expressions of a place could be shown, each once; nothing where one of them is not known. */
function inferredUnits(place: UnitPlace, catalog: Catalog): readonly Unit[] | undefined {
  const units = place.expressions.map((expr) => {
    const quantity = quantityOf(expr, place, catalog);
    return quantity === undefined ? undefined : unitOf(quantity);
  });
  return units.every((unit) => unit !== undefined) ? [...new Set(units)] : undefined;
}

/** The panel with every unit that its author left to its queries. */
export function withUnits<P extends Panel>(panel: P, catalog: Catalog): P {
  const inferred = unitPlaces(panel).flatMap((place) => {
    const [unit, ...others] = place.written === undefined ? (inferredUnits(place, catalog) ?? []) : [];
    return unit === undefined || others.length > 0 ? [] : [{ path: place.path, unit }];
  });
  return inferred.reduce<P>((filled, { path, unit }) => set(filled, path, unit), panel);
}

/** A copy with a value at a path. */
function set<T>(target: T, [key, ...rest]: PropertyPath, value: unknown): T {
  if (key === undefined) return value as T;
  const copy = (Array.isArray(target) ? [...target] : { ...target }) as Record<string | number, unknown>;
  copy[key] = set(copy[key], rest, value);
  return copy as T;
}
