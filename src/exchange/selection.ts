import type { Matcher, Matchers } from '../model/slo';
import { readQuery } from '../promql/query';
import { type Expression, textOf } from './expression';

export interface Selection {
  readonly metric: string;
  readonly match: Matchers;
  /** As it is written; nothing for an instant vector. */
  readonly range?: string;
}

/** A selector by itself; nothing where a record of matchers cannot say it. */
export function selectionOf(expression: Expression): Selection | undefined {
  const { node } = expression;
  if (node.name !== 'VectorSelector' && node.name !== 'MatrixSelector') return undefined;
  const [selector] = readQuery(textOf(expression)).selectors;
  if (selector?.metric === undefined || selector.offset !== undefined) return undefined;
  const labels = selector.matchers.map(({ label }) => label);
  if (new Set(labels).size < labels.length || labels.includes('__name__')) return undefined;
  return {
    metric: selector.metric,
    match: Object.fromEntries(
      selector.matchers.map(({ label, operator, value }) => [label, matchers[operator](value)]),
    ),
    ...(selector.range === undefined ? {} : { range: selector.range }),
  };
}

const matchers: Readonly<Record<'=' | '!=' | '=~' | '!~', (value: string) => Matcher>> = {
  '=': (value) => value,
  '!=': (not) => ({ not }),
  '=~': (re) => ({ re }),
  '!~': (notRe) => ({ notRe }),
};
