import type { SyntaxNode, Tree } from './parse';
import type {
  Enclosing,
  Grouping,
  LabelMention,
  Matcher,
  MatchOperator,
  Reading,
  Selector,
} from './selector';

/** Text of the shape, or the ordinal of a literal that is masked in it. */
export type Word = string | number;

interface Context {
  readonly enclosing: readonly Enclosing<Word>[];
  readonly range?: string;
  readonly offset?: string;
}

/**
 * Reads selectors, groupings and made labels off a tree without syntax faults.
 * @param shape the text of the tree, its literals masked
 * @param literals where in the shape the literals begin
 */
export function walkTree(tree: Tree, shape: string, literals: readonly number[]): Reading<Word> {
  const selectors: Selector<Word>[] = [];
  const groupings: Grouping<Word>[] = [];
  const made: LabelMention<Word>[] = [];
  const textOf = (node: SyntaxNode): string => shape.slice(node.from, node.to);
  const wordOf = (node: SyntaxNode): Word => {
    const literal = literals.indexOf(node.from);
    return literal === -1 ? textOf(node) : literal;
  };
  const mention = (node: SyntaxNode): LabelMention<Word> => ({
    name: wordOf(node),
    from: node.from,
    to: node.to,
  });

  const visitors: Readonly<Record<string, (node: SyntaxNode, context: Context) => void>> = {
    VectorSelector(node, context) {
      selectors.push(readSelector(node, context));
    },
    MatrixSelector(node, context) {
      const duration = node.getChild('DurationExpr');
      visitChildren(node, duration === null ? context : { ...context, range: textOf(duration) });
    },
    SubqueryExpr(node, context) {
      const [range, step] = node.getChildren('DurationExpr').map(textOf);
      const subquery = { kind: 'subquery', range: range ?? '' } as const;
      visitChildren(node, within(context, step === undefined ? subquery : { ...subquery, step }));
    },
    OffsetExpr(node, context) {
      const duration = node.getChild('OffsetDurationExpr');
      visitChildren(node, duration === null ? context : { ...context, offset: textOf(duration) });
    },
    FunctionCall(node, context) {
      const name = textOf(node.getChild('FunctionIdentifier') ?? node);
      const parameters = argumentsOf(node);
      if (name === 'label_replace' || name === 'label_join')
        made.push(...parameters.slice(1, 2).map(mention));
      parameters.forEach((parameter, argument) => {
        visit(parameter, within(context, { kind: 'call', name, argument }));
      });
    },
    AggregateExpr(node, context) {
      const operator = textOf(node.getChild('AggregateOp') ?? node);
      const modifier = node.getChild('AggregateModifier');
      const labels = modifier === null ? [] : labelsOf(modifier);
      const keyword = modifier?.getChild('By') ? 'by' : 'without';
      if (modifier !== null) groupings.push({ keyword, labels, from: node.from, to: node.to });
      if (operator === 'count_values') made.push(...argumentsOf(node).slice(0, 1).map(mention));
      const aggregation = { kind: 'aggregation', operator, labels: labels.map(({ name }) => name) } as const;
      const around = within(context, modifier === null ? aggregation : { ...aggregation, modifier: keyword });
      for (const parameter of argumentsOf(node)) visit(parameter, around);
    },
    BinaryExpr(node, context) {
      const [left, right] = [node.firstChild, node.lastChild];
      const operator = left?.nextSibling ? textOf(left.nextSibling) : '';
      readMatching(node);
      if (left !== null) visit(left, within(context, { kind: 'operator', operator, side: 'left' }));
      // The grammar reads `a + b offset 5m` as the offset of the sum; Prometheus means `b` alone.
      const { offset } = context;
      const around = within(context, { kind: 'operator', operator, side: 'right' });
      if (right !== null) visit(right, offset === undefined ? around : { ...around, offset });
    },
  };

  function visit(node: SyntaxNode, context: Context): void {
    (visitors[node.name] ?? visitChildren)(node, context);
  }

  function visitChildren(node: SyntaxNode, context: Context): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child, context);
  }

  /** The name of the metric stands before the braces, alone inside them, or is a matcher of `__name__`. */
  function readSelector(node: SyntaxNode, context: Context): Selector<Word> {
    const braces = node.getChild('LabelMatchers');
    const all = [
      ...(braces?.getChildren('UnquotedLabelMatcher') ?? []),
      ...(braces?.getChildren('QuotedLabelMatcher') ?? []),
    ].map(readMatcher);
    const named = node.getChild('Identifier') ?? braces?.getChild('QuotedLabelName');
    const exact = all.find(({ label, operator }) => label === '__name__' && operator === '=');
    const metric = named ? wordOf(named) : exact?.value;
    const matchers = all.filter((matcher) => matcher !== exact).sort((a, b) => a.from - b.from);
    const selector = { matchers, ...context, from: node.from, to: node.to };
    return metric === undefined ? selector : { metric, ...selector };
  }

  function readMatcher(node: SyntaxNode): Matcher<Word> {
    const [label, operator, value] = [node.firstChild, node.getChild('MatchOp'), node.lastChild];
    return {
      label: label === null ? '' : wordOf(label),
      operator: (operator === null ? '=' : textOf(operator)) as MatchOperator,
      value: value === null ? '' : wordOf(value),
      from: node.from,
      to: node.to,
    };
  }

  /** `on (...) group_left (...)`: the label lists follow their keywords as siblings. */
  function readMatching(node: SyntaxNode): void {
    const clause = node.getChild('MatchingModifierClause');
    for (const list of clause?.getChildren('GroupingLabels') ?? []) {
      const keyword = list.prevSibling === null ? '' : textOf(list.prevSibling);
      groupings.push({ keyword, labels: labelsIn(list), from: node.from, to: node.to });
    }
  }

  function labelsOf(modifier: SyntaxNode): readonly LabelMention<Word>[] {
    const list = modifier.getChild('GroupingLabels');
    return list === null ? [] : labelsIn(list);
  }

  function labelsIn(list: SyntaxNode): readonly LabelMention<Word>[] {
    return [...list.getChildren('LabelName'), ...list.getChildren('QuotedLabelName')].map(mention);
  }

  visit(tree.topNode, { enclosing: [] });
  return { selectors, groupings, made };
}

function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  return call.getChild('FunctionCallBody')?.getChildren('Expr') ?? [];
}

/** A range and an offset belong to the selector they follow, not to what stands further inside. */
function within(context: Context, enclosing: Enclosing<Word>): Context {
  return { enclosing: [enclosing, ...context.enclosing] };
}
