import { rememberShapes } from './by-shape';
import { maskLiterals } from './literals';
import { parsePromql, type SyntaxNode } from './parse';
import { type Edit, originOf } from './rewrite';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A division whose right side is zero when nothing happens. Offsets are those of the text. */
export interface Division {
  readonly divisor: Stretch;
}

const known = rememberShapes<readonly Division[]>();

/** Divisions by rates that nothing keeps from being zero. None where the text cannot be parsed. */
export function divisionsIn(text: string): readonly Division[] {
  if (!/[/%]/.test(text)) return [];
  const { shape, edits } = maskLiterals(text);
  return known(shape, () => readShape(shape)).map(({ divisor }) => ({ divisor: placeOf(divisor, edits) }));
}

function placeOf({ from, to }: Stretch, edits: readonly Edit[]): Stretch {
  return { from: originOf(edits, from, 'from'), to: originOf(edits, to, 'to') };
}

function readShape(shape: string): readonly Division[] {
  const { tree, fault } = parsePromql(shape);
  if (fault !== undefined) return [];
  const found: Division[] = [];
  tree.iterate({
    enter: ({ node }) => {
      const parts = node.name === 'BinaryExpr' ? operationOf(node, shape) : undefined;
      if (parts === undefined || !/^[/%]$/.test(parts.operator)) return;
      const { from, to } = parts.right;
      if (canBeIdle(parts.right, shape)) found.push({ divisor: { from, to } });
    },
  });
  return found;
}

interface Operation {
  readonly left: SyntaxNode;
  readonly operator: string;
  readonly right: SyntaxNode;
}

function operationOf(node: SyntaxNode, shape: string): Operation | undefined {
  const { firstChild: left, lastChild: right } = node;
  const operator = left?.nextSibling;
  if (left === null || right === null || operator === null || operator === undefined) return undefined;
  return { left, operator: shape.slice(operator.from, operator.to), right };
}

/** What grows while something happens, and only then. */
const growth: ReadonlySet<string> = new Set(['rate', 'irate', 'increase']);

/** Numbers of series or samples, which are there or are not. */
const counts: ReadonlySet<string> = new Set(['count', 'group', 'count_values']);

/** Whether a value is zero when nothing happens. Gauges are not asked: most that are divided by are capacities. */
function canBeIdle(node: SyntaxNode, shape: string): boolean {
  const inside = (child: SyntaxNode | null): boolean => child !== null && canBeIdle(child, shape);
  switch (node.name) {
    case 'BinaryExpr':
      return operationCanBeIdle(node, shape);
    case 'AggregateExpr': {
      const operator = node.getChild('AggregateOp');
      const values = node.getChild('FunctionCallBody')?.getChildren('Expr') ?? [];
      return !counts.has(textOf(operator, shape)) && inside(values.at(-1) ?? null);
    }
    case 'FunctionCall': {
      const name = textOf(node.getChild('FunctionIdentifier'), shape);
      const values = node.getChild('FunctionCallBody')?.getChildren('Expr') ?? [];
      if (growth.has(name)) return true;
      const floor = name === 'clamp_min' || name === 'clamp' ? values[1] : undefined;
      return !(floor !== undefined && isPositive(floor, shape)) && values.some(inside);
    }
    case 'ParenExpr':
    case 'SubqueryExpr':
    case 'OffsetExpr':
    case 'UnaryExpr':
      return inside(node.getChild('Expr') ?? node.firstChild?.nextSibling ?? null);
    default:
      return false;
  }
}

function operationCanBeIdle(node: SyntaxNode, shape: string): boolean {
  const operation = operationOf(node, shape);
  if (operation === undefined) return false;
  const { left, operator, right } = operation;
  const idle = [left, right].map((side) => canBeIdle(side, shape));
  switch (operator) {
    case '+':
      return idle.every(Boolean);
    case '*':
      return idle.some(Boolean);
    case '/':
    case '%':
    case 'and':
    case 'or':
    case 'unless':
      return idle[0] === true;
    default:
      // What a comparison leaves is what its author wants; a difference is rarely zero for long.
      return false;
  }
}

function isPositive(node: SyntaxNode, shape: string): boolean {
  return Number(shape.slice(node.from, node.to)) > 0;
}

function textOf(node: SyntaxNode | null, shape: string): string {
  return node === null ? '' : shape.slice(node.from, node.to);
}
