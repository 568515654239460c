import type { Model, Slo } from '../model/model';
import type { Problem } from '../problems/problem';
import { checkPromql } from '../promql/check';
import { sumBy } from '../promql/print';
import { readQuery } from '../promql/query';
import type { Enclosing } from '../promql/selector';
import type { Catalog } from '../promql/series';
import { catalogOf } from '../slo/catalog';
import { groupLabelsOf, hasConvention } from '../slo/sli';
import { sliExpressions } from './expressions';
import type { Scope } from './rule';

/** What SLOs are grouped by must be a label of everything they count. */
export function validateGroupLabels(
  model: Model,
  { partial, metricsKnown = !partial }: Scope,
): readonly Problem[] {
  const grouped = model.slos.filter(({ groupBy }) => groupBy !== undefined);
  if (!metricsKnown || grouped.length === 0) return [];
  const catalog = catalogOf(model);
  return grouped.flatMap((slo) => labelFaults(slo, catalog));
}

function labelFaults(slo: Slo, catalog: Catalog): readonly Problem[] {
  if (!hasConvention(slo)) return [];
  const counted = sliExpressions(slo).map(({ expr }) => expr);
  return groupLabelsOf(slo).flatMap((label, index): readonly Problem[] => {
    const [fault] = counted.flatMap((expr) => faultOf(label, expr, catalog));
    if (fault === undefined) return [];
    return [
      {
        code: 'O11Y1305',
        severity: 'error',
        message: fault.message,
        at: { file: slo.file, path: ['groupBy', index] },
        expected: 'a label of everything that the SLO counts',
        fix:
          fault.suggestion === undefined
            ? 'name one of these, or remove it'
            : `did you mean '${fault.suggestion}'?`,
      },
    ];
  });
}

interface Fault {
  readonly message: string;
  readonly suggestion?: string;
}

/** Unknown metrics and wrong matchers are told where they are written. */
function faultOf(label: string, expr: string, catalog: Catalog): readonly Fault[] {
  const known = new Set(checkPromql(expr, { catalog }).map(({ message }) => message));
  const unknown = checkPromql(sumBy([label], expr), { catalog }).filter(
    ({ kind, message }) => kind === 'unknown-label' && !known.has(message),
  );
  if (unknown.length > 0) return unknown;
  const { selectors } = readQuery(expr);
  return selectors.length > 0 && selectors.every(({ enclosing }) => enclosing.some(drops(label)))
    ? [{ message: `the expression sums the label ${label} away: ${expr}` }]
    : [];
}

function drops(label: string): (around: Enclosing) => boolean {
  return (around) =>
    around.kind === 'aggregation' && (around.modifier === 'without') === around.labels.includes(label);
}
