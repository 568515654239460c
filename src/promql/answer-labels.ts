import { rememberShapes } from './by-shape';
import { any, both, either, type LabelSet, none, only, without } from './label-set';
import { maskLiterals, unquote } from './literals';
import { childrenOf, parsePromql, type SyntaxNode } from './parse';
import { samplesArgument } from './units/functions';

/** A number has no labels, and takes none from what it is combined with. */
type Found = LabelSet | 'number';

const known = rememberShapes<LabelSet>();

/**
 * What aggregations, matchings and functions leave of the labels of the series, each of which may have any label. Grafana's
 * variables must have been replaced.
 * @see https://prometheus.io/docs/prometheus/latest/querying/operators/#vector-matching
 */
export function answerLabels(text: string): LabelSet {
  const { shape } = maskLiterals(text);
  // A label that is written as a text is part of the answer.
  return known(/[(,]\s*"/.test(shape) ? text : shape, () => read(text));
}

function read(text: string): LabelSet {
  const { tree, fault } = parsePromql(text);
  return fault === undefined ? labelsOf(visit(tree.topNode, text)) : any;
}

const labelsOf = (found: Found): LabelSet => (found === 'number' ? none : found);

type Visitor = (node: SyntaxNode, text: string) => Found;

const inner: Visitor = (node, text) => {
  const child = node.getChild('Expr') ?? node.firstChild;
  return child === null ? any : visit(child, text);
};

const visitors: Readonly<Record<string, Visitor>> = {
  PromQL: inner,
  ParenExpr: inner,
  MatrixSelector: inner,
  SubqueryExpr: inner,
  OffsetExpr: inner,
  StepInvariantExpr: inner,
  NumberDurationLiteral: () => 'number',
  UnaryExpr: (node, text) => (node.lastChild === null ? any : withoutName(visit(node.lastChild, text))),
  VectorSelector: () => any,
  FunctionCall: functionLabels,
  AggregateExpr: aggregationLabels,
  BinaryExpr: operationLabels,
};

function visit(node: SyntaxNode, text: string): Found {
  return visitors[node.name]?.(node, text) ?? any;
}

/** These pass on their samples as they are. */
const keepsName: ReadonlySet<string> = new Set([
  'first_over_time',
  'label_join',
  'label_replace',
  'last_over_time',
  'sort',
  'sort_by_label',
  'sort_by_label_desc',
  'sort_desc',
]);

/** What they have depends on matchers or on other metrics. */
const unforeseen: ReadonlySet<string> = new Set(['absent', 'absent_over_time', 'info']);

const numbers: ReadonlySet<string> = new Set(['pi', 'scalar', 'time']);

function functionLabels(node: SyntaxNode, text: string): Found {
  const name = textOf(node.getChild('FunctionIdentifier'), text);
  if (numbers.has(name)) return 'number';
  if (unforeseen.has(name)) return any;
  const parameters = argumentsOf(node);
  const samples = parameters[samplesArgument[name] ?? 0];
  const labels = samples === undefined ? none : labelsOf(visit(samples, text));
  if (name === 'label_replace' || name === 'label_join')
    return withLabels(labels, parameters.slice(1, 2), text);
  if (name === 'histogram_quantile' || name === 'histogram_fraction')
    return without(labels, ['le', '__name__']);
  if (name === 'histogram_quantiles')
    return withLabels(without(labels, ['le', '__name__']), parameters.slice(1, 2), text);
  return keepsName.has(name) ? labels : withoutName(labels);
}

/** Aggregations that choose series keep them whole. */
const chooses: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);

function aggregationLabels(node: SyntaxNode, text: string): Found {
  const operator = textOf(node.getChild('AggregateOp'), text);
  const [first, ...others] = argumentsOf(node);
  const samples = others.at(-1) ?? first;
  const labels = samples === undefined ? any : labelsOf(visit(samples, text));
  if (chooses.has(operator)) return labels;
  const modifier = node.getChild('AggregateModifier');
  const listed = modifier === null ? [] : labelList(modifier.getChild('GroupingLabels'), text);
  const grouped = modifier?.getChild('Without')
    ? without(labels, [...listed, '__name__'])
    : only(labels, listed);
  return operator === 'count_values' && first !== undefined ? withLabels(grouped, [first], text) : grouped;
}

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '>', '<', '>=', '<=']);
const sets: ReadonlySet<string> = new Set(['and', 'or', 'unless']);

function operationLabels(node: SyntaxNode, text: string): Found {
  const { firstChild, lastChild } = node;
  if (firstChild === null || lastChild === null) return any;
  const operator = textOf(firstChild.nextSibling, text).toLowerCase();
  const [left, right] = [visit(firstChild, text), visit(lastChild, text)];
  if (left === 'number' && right === 'number') return 'number';
  if (sets.has(operator)) return operator === 'or' ? either(labelsOf(left), labelsOf(right)) : left;
  const drops = !comparisons.has(operator) || node.getChild('BoolModifier') !== null;
  const named = (found: Found): Found => (drops ? withoutName(found) : found);
  if (left === 'number' || right === 'number') return named(left === 'number' ? right : left);
  return named(matched(left, right, matchingOf(node, text)));
}

interface Matching {
  readonly on?: readonly string[];
  readonly ignoring?: readonly string[];
  /** The side that has several series for one of the other. */
  readonly many?: 'left' | 'right';
  /** Labels that it takes from the other. */
  readonly taken: readonly string[];
}

function matchingOf(node: SyntaxNode, text: string): Matching {
  const clause = node.getChild('MatchingModifierClause');
  const listAfter = (keyword: string): readonly string[] | undefined => {
    const found = clause?.getChild(keyword);
    if (found === null || found === undefined) return undefined;
    const list = found.nextSibling;
    return labelList(list?.name === 'GroupingLabels' ? list : null, text);
  };
  const [on, ignoring] = [listAfter('On'), listAfter('Ignoring')];
  const [left, right] = [listAfter('GroupLeft'), listAfter('GroupRight')];
  const many = left !== undefined ? 'left' : right !== undefined ? 'right' : undefined;
  return {
    ...(on === undefined ? {} : { on }),
    ...(ignoring === undefined ? {} : { ignoring }),
    ...(many === undefined ? {} : { many }),
    taken: left ?? right ?? [],
  };
}

function matched(left: LabelSet, right: LabelSet, { on, ignoring, many, taken }: Matching): LabelSet {
  if (many !== undefined) {
    const [several, one] = many === 'left' ? [left, right] : [right, left];
    return either(without(several, taken), only(one, taken));
  }
  if (on !== undefined) return only(both(left, right), on);
  // Both have the same labels, but for those that are ignored.
  return both(without(left, ignoring ?? []), without(right, ignoring ?? []));
}

const withoutName = <F extends Found>(found: F): F | LabelSet =>
  found === 'number' ? found : without(found as LabelSet, ['__name__']);

/** With those that a function makes, as its parameters name them. */
function withLabels(labels: LabelSet, parameters: readonly SyntaxNode[], text: string): LabelSet {
  const made = parameters.map((parameter) => unquote(textOf(parameter, text)).value);
  return either(labels, { has: (label) => made.includes(label), names: made, open: false });
}

function labelList(list: SyntaxNode | null, text: string): readonly string[] {
  if (list === null) return [];
  return childrenOf(list).flatMap((child) => {
    if (child.name === 'LabelName') return [textOf(child, text)];
    return child.name === 'QuotedLabelName' ? [unquote(textOf(child, text)).value] : [];
  });
}

function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  return call.getChild('FunctionCallBody')?.getChildren('Expr') ?? [];
}

function textOf(node: SyntaxNode | null, text: string): string {
  return node === null ? '' : text.slice(node.from, node.to);
}
