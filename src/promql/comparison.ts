import { parsePromql, type SyntaxNode } from './parse';

/** What an alert compares its value with. */
export interface Comparison {
  /** The expression whose value is compared. */
  readonly value: string;
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly limit: number;
}

const mirrored = { '>': '<', '>=': '<=', '<': '>', '<=': '>=' } as const;

/**
 * `x > 5`, also the other way round. Of `x > 5 and y` it is that of `x`, whose value the whole has. Nothing where no value is
 * compared with a number.
 */
export function comparisonOf(text: string): Comparison | undefined {
  const { tree, fault } = parsePromql(text);
  return fault === undefined ? comparisonIn(tree.topNode.firstChild, text) : undefined;
}

function comparisonIn(node: SyntaxNode | null, text: string): Comparison | undefined {
  if (node === null) return undefined;
  if (node.name === 'ParenExpr') return comparisonIn(node.getChild('Expr'), text);
  const { firstChild: left, lastChild: right } = node;
  const sign = left?.nextSibling;
  if (node.name !== 'BinaryExpr' || left === null || right === null || sign == null) return undefined;
  if (sign.name === 'And' || sign.name === 'Unless') return comparisonIn(left, text);
  const operator = text.slice(sign.from, sign.to);
  if (!isOrder(operator)) return undefined;
  const [after, before] = [numberOf(right, text), numberOf(left, text)];
  if (after !== undefined) return { value: textOf(left, text), operator, limit: after };
  if (before === undefined) return undefined;
  return { value: textOf(right, text), operator: mirrored[operator], limit: before };
}

const textOf = ({ from, to }: SyntaxNode, text: string): string => text.slice(from, to);

const isOrder = (operator: string): operator is Comparison['operator'] => operator in mirrored;

/** Durations are numbers of seconds in PromQL, but not in its JavaScript; they are left out. */
function numberOf(node: SyntaxNode, text: string): number | undefined {
  if (node.name === 'ParenExpr') {
    const inner = node.getChild('Expr');
    return inner === null ? undefined : numberOf(inner, text);
  }
  const isNumber = node.name === 'NumberDurationLiteral' || node.name === 'UnaryExpr';
  const value = isNumber ? Number(textOf(node, text)) : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}
