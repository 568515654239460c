import type { Built } from '../../promql/build/expression';
import { type Expression, operandsOf, numberOf as plainNumberOf, textOf } from '../expression';
import { quote } from '../print-definition';
import type { LabelSet } from './labels';

/** Which interface of the builder an expression has, by which the compiler knows what can be done with it. */
export type Kind =
  | 'counter'
  | 'gauge'
  | 'untyped'
  | 'native'
  | 'vector'
  | 'histograms'
  | 'scalar'
  | 'past-counter';

/** Built, as source text of a definition and really, with what its type says. */
export interface Typed {
  readonly source: string;
  readonly built: Built;
  readonly kind: Kind;
  readonly labels: LabelSet;
  /** Nothing where any unit goes with it. */
  readonly unit?: string | undefined;
  /** What a definition must import for it. */
  readonly needs: readonly string[];
}

const vectors: readonly Kind[] = ['vector', 'gauge', 'untyped'];

/** Whether a panel can ask for it. */
export function isQuery({ kind }: Typed): boolean {
  return vectors.includes(kind) || kind === 'histograms' || kind === 'scalar';
}

/** The builder cannot say it, or its types refuse it. */
export class Unsayable extends Error {}

/** What can stand on either side of an operator. */
export function vector(typed: Typed): Typed {
  if (!vectors.includes(typed.kind)) throw new Unsayable(`${typed.kind} as a vector`);
  return typed;
}

/** `5`, and `-1`, which is an operator and a number. */
export function numberOf(expression: Expression): number | undefined {
  const { node } = expression;
  if (node.name !== 'UnaryExpr') return plainNumberOf(expression);
  const [operator, operand] = operandsOf(expression);
  if (operator === undefined || operand === undefined || textOf(operator) !== '-') return undefined;
  const value = plainNumberOf(operand);
  return value === undefined ? undefined : -value;
}

export function numberIn(expression: Expression): number {
  const value = numberOf(expression);
  if (value === undefined) throw new Unsayable('a number that is not written');
  return value;
}

/** An argument of a method. */
export type Argument = string | number | Typed | { readonly source: string; readonly value: unknown };

/** The method called on what is built, in the text and really. */
export function call(on: Typed, method: string, args: readonly Argument[], type: Partial<Typed>): Typed {
  const called = (on.built as unknown as Readonly<Record<string, unknown>>)[method];
  if (typeof called !== 'function') throw new Unsayable(method);
  return {
    kind: 'vector',
    labels: on.labels,
    unit: on.unit,
    needs: [...on.needs, ...args.flatMap(needsOf)],
    ...type,
    source: `${on.source}.${method}(${args.map(textFor).join(', ')})`,
    built: called.apply(on.built, args.map(valueFor)) as Built,
  };
}

function needsOf(argument: Argument): readonly string[] {
  return typeof argument === 'object' && 'needs' in argument ? argument.needs : [];
}

function textFor(argument: Argument): string {
  if (typeof argument === 'string') return quote(argument);
  return typeof argument === 'number' ? String(argument) : argument.source;
}

function valueFor(argument: Argument): unknown {
  if (typeof argument !== 'object') return argument;
  return 'built' in argument ? argument.built : argument.value;
}
