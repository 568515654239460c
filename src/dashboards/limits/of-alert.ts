import type { AlertLimit } from '../../model/threshold';
import { comparisonOf } from '../../promql/comparison';
import type { Line } from './line';

const colours = { page: 'red', ticket: 'orange' } as const;

/** The number with which the alert compares; nothing where it has no such alert, or compares with none. */
export function lineOfAlert({ alerts, alert }: AlertLimit): Line | undefined {
  const found = alerts.alerts.find(({ name }) => name === alert);
  const comparison = found === undefined ? undefined : comparisonOf(textOf(found.expr));
  if (found === undefined || comparison === undefined) return undefined;
  return {
    value: comparison.limit,
    quantity: 'number',
    bad: comparison.operator.startsWith('>') ? 'above' : 'below',
    colour: colours[found.severity],
  };
}

/** What is imported has not been read as the model reads it: an expression may still be one of the builder. */
function textOf(expr: unknown): string {
  return typeof expr === 'object' && expr !== null && 'promql' in expr ? String(expr.promql) : String(expr);
}
