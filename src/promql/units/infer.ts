import { maskLiterals } from '../literals';
import { parsePromql, type SyntaxNode } from '../parse';
import type { Catalog, Series } from '../series';
import { aggregationUnits, functionUnits, samplesArgument } from './functions';
import {
  countOf,
  number,
  product,
  type Quantity,
  quantityOf,
  quotient,
  sameDimension,
  unsaid,
} from './quantity';
import { rescale } from './rescale';

/** A part of an expression: a constant, which adapts to what it meets, or what series and functions yield. */
type Found = { readonly constant: number } | { readonly quantity: Quantity } | undefined;

const known = new WeakMap<Catalog, Map<string, Quantity | undefined>>();

/**
 * What the values of an expression measure, from the units of the metrics in it; nothing where that cannot be told. Grafana's
 * variables must have been replaced.
 */
export function inferUnit(text: string, catalog: Catalog): Quantity | undefined {
  const { shape } = maskLiterals(text);
  // Texts of labels change no unit; names of metrics that are written as texts do.
  const key = /\{\s*"|__name__/.test(shape) ? text : shape;
  const units = known.get(catalog) ?? new Map<string, Quantity | undefined>();
  known.set(catalog, units);
  if (!units.has(key)) units.set(key, read(text, catalog));
  return units.get(key);
}

function read(text: string, catalog: Catalog): Quantity | undefined {
  const { tree, fault } = parsePromql(text);
  const found = fault === undefined ? visit(tree.topNode, { text, catalog }) : undefined;
  return found === undefined ? undefined : 'quantity' in found ? found.quantity : number;
}

interface Context {
  readonly text: string;
  readonly catalog: Catalog;
}

type Visitor = (node: SyntaxNode, context: Context) => Found;

const inner: Visitor = (node, context) => {
  const child = node.firstChild;
  return child === null ? undefined : visit(child, context);
};

const visitors: Readonly<Record<string, Visitor>> = {
  PromQL: inner,
  ParenExpr: (node, context) => {
    const child = node.getChild('Expr');
    return child === null ? undefined : visit(child, context);
  },
  MatrixSelector: inner,
  SubqueryExpr: inner,
  OffsetExpr: inner,
  StepInvariantExpr: inner,
  NumberDurationLiteral: (node, context) => ({ constant: Number(textOf(node, context)) }),
  UnaryExpr: (node, context) => {
    const found = node.lastChild === null ? undefined : visit(node.lastChild, context);
    return found !== undefined && 'constant' in found ? { constant: -found.constant } : found;
  },
  VectorSelector: (node, { text, catalog }) => {
    const metric = metricOf(text.slice(node.from, node.to));
    return metric === undefined ? undefined : quantityIn(metric, catalog);
  },
  FunctionCall: (node, context) => {
    const name = textOf(node.getChild('FunctionIdentifier'), context);
    const samples = argumentsOf(node)[samplesArgument[name] ?? 0];
    return apply(functionUnits[name], samples, context);
  },
  AggregateExpr: (node, context) => {
    const name = textOf(node.getChild('AggregateOp'), context);
    return apply(aggregationUnits[name], argumentsOf(node).at(-1), context);
  },
  BinaryExpr: (node, context) => {
    const { firstChild: left, lastChild: right } = node;
    if (left === null || right === null) return undefined;
    // A number by itself is what a comparison with `bool` gives.
    if (node.getChild('BoolModifier') !== null) return { quantity: unsaid };
    const combine = operators[textOf(left.nextSibling, context)];
    return combine?.(visit(left, context), visit(right, context));
  },
};

function visit(node: SyntaxNode, context: Context): Found {
  return visitors[node.name]?.(node, context);
}

function apply(
  rule: ((of: Quantity | undefined) => Quantity | undefined) | undefined,
  samples: SyntaxNode | undefined,
  context: Context,
): Found {
  const found = samples === undefined ? undefined : visit(samples, context);
  if (found !== undefined && 'constant' in found) return found;
  return wrap(rule?.(found?.quantity));
}

const wrap = (quantity: Quantity | undefined): Found => (quantity === undefined ? undefined : { quantity });

/** The name before the braces, or the text that stands alone in them. */
function metricOf(selector: string): string | undefined {
  return /^[\w:]+/.exec(selector)?.[0] ?? /^\{\s*"([^"]+)"/.exec(selector)?.[1];
}

function quantityIn(metric: string, { series }: Catalog): Found {
  const found = series.get(metric);
  if (found === undefined) return undefined;
  // By convention the value is 1: it is there to be multiplied with, for its labels.
  if (metric.endsWith('_info')) return { quantity: number };
  const { type, unit, labels, native } = found;
  const observed = native || labels.has('le') ? { observed: observedIn(found) } : {};
  const value = unit !== undefined ? quantityOf(unit) : type === 'counter' ? countOf('things') : unsaid;
  return { quantity: { ...value, ...observed } };
}

const observedIn = ({ observed }: Series): Quantity =>
  observed === undefined ? unsaid : quantityOf(observed);

type Combine = (left: Found, right: Found) => Found;

/** Of both sides that which says more. */
const either: Combine = (left, right) => {
  if (left !== undefined && 'constant' in left) return right;
  if (right !== undefined && 'constant' in right) return left;
  if (left === undefined || right === undefined) return left ?? right;
  if (left.quantity.plain === 'unsaid') return right;
  return right.quantity.plain === 'unsaid' || sameDimension(left.quantity, right.quantity) ? left : undefined;
};

/** Reads and writes together are neither. */
const sum: Combine = (left, right) => {
  const found = either(left, right);
  const [one, other] = [left, right].map(thingsIn);
  if (found === undefined || 'constant' in found || one === undefined || other === undefined) return found;
  return one === other ? found : wrap({ ...found.quantity, plain: { things: 'things' } });
};

function thingsIn(found: Found): string | undefined {
  if (found === undefined || 'constant' in found) return undefined;
  const { plain } = found.quantity;
  return typeof plain === 'object' ? plain.things : undefined;
}

const first: Combine = (left, right) => (left !== undefined && 'constant' in left ? right : left);

const times: Combine = (left, right) => {
  if (left === undefined || right === undefined) return undefined;
  if ('constant' in left) return 'constant' in right ? left : wrap(rescale(right.quantity, left.constant));
  if ('constant' in right) return wrap(rescale(left.quantity, right.constant));
  return wrap(product(left.quantity, right.quantity));
};

const by: Combine = (left, right) => {
  if (left === undefined || right === undefined) return undefined;
  if ('constant' in right)
    return 'constant' in left ? left : wrap(rescale(left.quantity, 1 / right.constant));
  return wrap(quotient('constant' in left ? number : left.quantity, right.quantity));
};

const operators: Readonly<Record<string, Combine>> = {
  '+': sum,
  '-': sum,
  '*': times,
  '/': by,
  '%': first,
  '==': first,
  '!=': first,
  '>': first,
  '<': first,
  '>=': first,
  '<=': first,
  and: (left) => left,
  unless: (left) => left,
  or: either,
};

function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  return call.getChild('FunctionCallBody')?.getChildren('Expr') ?? [];
}

function textOf(node: SyntaxNode | null, { text }: Context): string {
  return node === null ? '' : text.slice(node.from, node.to);
}
