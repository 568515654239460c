import { unquote } from './literals';
import { childrenOf, parsePromql, type SyntaxNode } from './parse';
import { withReadableRanges } from './ranges';

/** Nested lists of texts and numbers. */
export type Structure = string | number | readonly Structure[];

/** Whether two queries mean the same to the parser of Prometheus, however they are written; not where one cannot be parsed. */
export function isSameQuery(a: string, b: string): boolean {
  const [one, other] = [structureOf(a), structureOf(b)];
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What a query says, without how it is written: spaces, parentheses that change nothing, quotes, the order of
 * matchers, on which side of an aggregation its labels stand. Nothing where it cannot be parsed.
 */
export function structureOf(query: string): Structure | undefined {
  const { text, variables } = withReadableRanges(query);
  const { tree, fault } = parsePromql(text);
  if (fault !== undefined) return undefined;
  const textOf = ({ from, to }: SyntaxNode): string => text.slice(from, to);

  const visitors: Readonly<Record<string, (node: SyntaxNode) => Structure>> = {
    StringLiteral: (node) => unquote(textOf(node)).value,
    NumberDurationLiteral: numberOf,
    NumberDurationLiteralInDurationContext: (node) => variables.get(textOf(node)) ?? textOf(node),
    VectorSelector: (node) => [node.name, ...partsOf(node).filter(isNotEmpty).map(visit)],
    // All of them must fit, in whatever order they are asked.
    LabelMatchers: (node) => {
      const matchers = new Set(partsOf(node).map((part) => JSON.stringify(visit(part))));
      return [node.name, ...[...matchers].sort()];
    },
    GroupingLabels: (node) => [node.name, ...partsOf(node).map(visit)],
    AggregateExpr: (node) => {
      const modifier = node.getChild('AggregateModifier');
      const others = partsOf(node).filter(({ name }) => name !== 'AggregateModifier');
      const groups = modifier === null ? [] : visit(modifier);
      // `sum by () (x)` is `sum(x)`.
      const isNothing =
        JSON.stringify(groups) === JSON.stringify(['AggregateModifier', 'by', ['GroupingLabels']]);
      return [node.name, isNothing ? [] : groups, ...others.map(visit)];
    },
    // `group_left ()` is `group_left`; `on ()` is more than nothing.
    MatchingModifierClause: (node) => {
      const parts = partsOf(node);
      const isEmpty = (part: SyntaxNode, index: number): boolean =>
        part.name === 'GroupingLabels' &&
        partsOf(part).length === 0 &&
        /^Group(Left|Right)$/.test(parts[index - 1]?.name ?? '');
      return [node.name, ...parts.filter((part, index) => !isEmpty(part, index)).map(visit)];
    },
    // The grammar reads `a + b offset 5m` as the offset of the sum; Prometheus means `b` alone.
    OffsetExpr: (node) => offset(node),
  };

  /** `x{}` is `x`. */
  const isNotEmpty = (node: SyntaxNode): boolean => node.name !== 'LabelMatchers' || partsOf(node).length > 0;

  function numberOf(node: SyntaxNode): Structure {
    const number = Number(textOf(node));
    return Number.isFinite(number) ? number : textOf(node).toLowerCase();
  }

  function offset(node: SyntaxNode): Structure {
    const [inner, ...rest] = partsOf(node);
    const modifier = rest.map(visit);
    const move = (at: SyntaxNode | undefined): Structure => {
      if (at?.name !== 'BinaryExpr') return ['OffsetExpr', at === undefined ? '' : visit(at), ...modifier];
      const parts = partsOf(at);
      return [at.name, ...parts.slice(0, -1).map(visit), move(parts.at(-1))];
    };
    return move(inner);
  }

  function visit(node: SyntaxNode): Structure {
    const children = partsOf(node);
    if (node.name === 'ParenExpr' && children[0] !== undefined) return visit(children[0]);
    const visitor = visitors[node.name];
    if (visitor !== undefined) return visitor(node);
    if (children.length > 0) return [node.name, ...children.map(visit)];
    return names.has(node.name) ? textOf(node) : textOf(node).toLowerCase();
  }

  return visit(tree.topNode);
}

/** Keywords may be written in capitals; for names these make a difference. */
const names: ReadonlySet<string> = new Set(['Identifier', 'LabelName']);

const noPart: ReadonlySet<string> = new Set(['LineComment', '(', ')', ',', '{', '}', '[', ']']);

function partsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => !noPart.has(name));
}
