import type { Expression } from '../expression';
import type { Typed } from './value';

/** What the parts of an expression are built with. */
export interface Emitter {
  emit(expression: Expression): Typed;
  /** `x`, `x[5m]`, both with an offset; without the range. */
  select(expression: Expression): Typed;
  /** `5m`, `$__rate_interval`. */
  rangeOf(expression: Expression): string;
}

/** Of one metric, with a range or without. */
export function isSelector({ node }: Expression): boolean {
  const inner = node.name === 'OffsetExpr' ? node.firstChild?.name : node.name;
  return inner === 'VectorSelector' || inner === 'MatrixSelector';
}
