import type { AlertLimit } from '../../model/threshold';
import { type Comparison, comparisonOf } from '../../promql/comparison';
import type { Catalog } from '../../promql/series';
import { inferUnit } from '../../promql/units/infer';
import type { Quantity } from '../../promql/units/quantity';
import type { Line } from './line';

const colours = { page: 'red', ticket: 'orange' } as const;

/** The number with which the alert compares; nothing where it has no such alert, or compares with none. */
export function lineOfAlert(limit: AlertLimit): Line | undefined {
  const found = alertOf(limit);
  const comparison = comparisonIn(limit);
  if (found === undefined || comparison === undefined) return undefined;
  const bad = comparison.operator.startsWith('>') ? 'above' : 'below';
  return { value: comparison.limit, bad, colour: colours[found.severity] };
}

/** What the alert compares, as far as its metrics say it. */
export function quantityOfAlert(limit: AlertLimit, catalog: Catalog): Quantity | undefined {
  const comparison = comparisonIn(limit);
  return comparison === undefined ? undefined : inferUnit(comparison.value, catalog);
}

const alertOf = ({ alerts, alert }: AlertLimit) => alerts.alerts.find(({ name }) => name === alert);

/** What is imported has not been read as the model reads it: an expression may still be one of the builder. */
function comparisonIn(limit: AlertLimit): Comparison | undefined {
  const expr: unknown = alertOf(limit)?.expr;
  const text = typeof expr === 'object' && expr !== null && 'promql' in expr ? expr.promql : expr;
  return text === undefined ? undefined : comparisonOf(String(text));
}
