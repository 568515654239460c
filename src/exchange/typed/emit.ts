import { parseDuration } from '../../model/duration';
import { readQuery } from '../../promql/query';
import { withReadableRanges } from '../../promql/ranges';
import { isSameQuery } from '../../promql/structure';
import { type Expression, parseExpression, textOf } from '../expression';
import { aggregated } from './aggregations';
import { type Emitter, isSelector } from './emitter';
import { calledFunction } from './functions';
import { inBraces, type SeriesModule, selectedSeries, type WriteMatchers } from './modules';
import { binary, negated } from './operators';
import { call, isQuery, type Typed, Unsayable } from './value';

/** A query as source text of a definition. */
export interface TypedQuery {
  readonly source: string;
  /** What it says when it is evaluated. */
  readonly promql: string;
  /** What a definition must import for it: names of modules, `scalar`, `time`. */
  readonly needs: ReadonlySet<string>;
}

/**
 * A query in the terms of the builder; nothing where the builder cannot say exactly this, or its types would refuse it. What is
 * returned was built and compared.
 */
export function typedQuery(
  query: string,
  modules: readonly SeriesModule[],
  write: WriteMatchers = inBraces,
): TypedQuery | undefined {
  const { text, variables } = withReadableRanges(query);
  const parsed = parseExpression(text);
  if ('fault' in parsed) return undefined;
  try {
    const typed = emitter(modules, write, variables).emit(parsed);
    const { source, built } = typed;
    if (!isQuery(typed) || !isSameQuery(built.promql, query)) return undefined;
    return { source, promql: built.promql, needs: new Set(typed.needs) };
  } catch (error) {
    if (error instanceof Unsayable) return undefined;
    throw error;
  }
}

function emitter(
  modules: readonly SeriesModule[],
  write: WriteMatchers,
  variables: ReadonlyMap<string, string>,
): Emitter {
  const made: Emitter = {
    emit(expression) {
      const visit = visitors[expression.node.name];
      if (visit === undefined) throw new Unsayable(expression.node.name);
      return visit(expression, made);
    },
    select(expression) {
      const [selector, ...others] = readQuery(textOf(expression)).selectors;
      if (selector === undefined || others.length > 0 || !isSelector(expression))
        throw new Unsayable('selector');
      const selected = selectedSeries(selector, modules, write);
      const { offset } = selector;
      if (offset === undefined) return selected;
      if (parseDuration(offset) === undefined || selected.kind === 'native') throw new Unsayable('offset');
      const kind = selected.kind === 'counter' ? 'past-counter' : 'vector';
      return call(selected, 'offset', [offset], { kind });
    },
    rangeOf({ query, node }) {
      const matrix = node.name === 'OffsetExpr' ? node.firstChild : node;
      const range = matrix?.getChild('DurationExpr');
      const text = range == null ? '' : query.slice(range.from, range.to);
      const variable = variables.get(text);
      if (variable === undefined && parseDuration(text) === undefined) throw new Unsayable('range');
      return variable ?? text;
    },
  };
  return made;
}

const visitors: Readonly<Record<string, (expression: Expression, emitter: Emitter) => Typed>> = {
  VectorSelector: (expression, { select }) => select(expression),
  OffsetExpr: (expression, { select }) => select(expression),
  FunctionCall: calledFunction,
  AggregateExpr: aggregated,
  BinaryExpr: binary,
  UnaryExpr: negated,
};
