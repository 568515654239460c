import type { Dashboard } from '../../model/model';
import { quote } from '../../model/schema';
import type { Unit } from '../../model/unit';
import type { Problem } from '../../problems/problem';
import { checkPromql } from '../../promql/check';
import type { Catalog } from '../../promql/series';
import type { Quantity } from '../../promql/units/quantity';
import { quantityOf, type UnitPlace, unitPlaces } from '../panel-units';
import { describe, factorTo, fits, fittingUnits, unitOf } from '../units';
import { variableSamples, type WrittenPanel, writtenPanels } from '../written';

/** Units that say something else than the queries, and those that neither the author nor the queries say. */
export function checkUnits(dashboard: Dashboard, catalog: Catalog): readonly Problem[] {
  const variables = variableSamples(dashboard);
  return writtenPanels(dashboard).flatMap((written) =>
    unitPlaces(written.panel).flatMap((place) => {
      const found = place.expressions.map((expr) => quantityOf(expr, place, catalog));
      const at = { file: dashboard.file, path: [...written.path, ...place.path] };
      const problems =
        place.written === undefined ? missing(written, place, found) : contradictions(place.written, found);
      // Where a query is wrong that is told first: another unit follows when it is mended.
      const wrong =
        problems.length > 0 &&
        place.expressions.some((expr) => checkPromql(expr, { catalog, variables }).length > 0);
      return wrong ? [] : problems.map((problem) => ({ ...problem, at }));
    }),
  );
}

type Found = readonly (Quantity | undefined)[];

function contradictions(unit: Unit, found: Found): readonly Omit<Problem, 'at'>[] {
  const wrong = found.find((quantity) => quantity !== undefined && !fits(unit, quantity));
  if (wrong === undefined) return [];
  const units = fittingUnits(wrong);
  return [
    {
      code: 'O11Y1311',
      severity: 'error',
      message: `the unit is '${unit}', and the query yields ${describe(wrong)}`,
      expected:
        units.length === 0
          ? 'no unit: Grafana has none for it'
          : `${list(units)}; without a unit it follows from the query`,
      fix: mend(unit, wrong, units[0]),
    },
  ];
}

function mend(unit: Unit, quantity: Quantity, best: Unit | undefined): string {
  const factor = factorTo(unit, quantity);
  const remove = best === undefined ? "write unit: 'none'" : `remove the unit, or write '${best}'`;
  if (factor === undefined || factor === 1) return remove;
  const times =
    factor > 1 ? `multiply the query by ${rounded(factor)}` : `divide the query by ${rounded(1 / factor)}`;
  return `${remove}; for '${unit}' ${times}`;
}

const rounded = (factor: number): number => Number(factor.toPrecision(12));

function missing(
  { panel }: WrittenPanel,
  { expressions, ofBuckets }: UnitPlace,
  found: Found,
): readonly Omit<Problem, 'at'>[] {
  const units = found.map((quantity) => (quantity === undefined ? undefined : unitOf(quantity)));
  const different = new Set(units);
  if (!different.has(undefined) && different.size === 1) return [];
  const expected = 'a unit of Grafana, like s, bytes, percentunit, reqps or none';
  if (different.has(undefined)) {
    const unknown = expressions[units.indexOf(undefined)];
    return [
      {
        code: 'O11Y1310',
        severity: 'error',
        message: `the unit of panel '${panel.title}' does not follow from its query ${quote(unknown)}`,
        expected,
        fix: ofBuckets
          ? 'write the unit of the buckets, or declare it with the metric'
          : "write the unit of the result, or unit: 'none' for a plain number",
      },
    ];
  }
  const kinds = found.flatMap((quantity) => (quantity === undefined ? [] : [describe(quantity)]));
  return [
    {
      code: 'O11Y1310',
      severity: 'error',
      message: `the queries of panel '${panel.title}' yield ${[...new Set(kinds)].join(' and ')}`,
      expected: 'one unit for the panel, and others at their queries',
      fix: `write unit: '${units[0]}', and the other one beside its expr`,
    },
  ];
}

function list(units: readonly Unit[]): string {
  return units.length === 1 ? `'${units[0]}'` : `one of ${units.map((unit) => `'${unit}'`).join(', ')}`;
}
