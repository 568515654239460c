import { scalarOf } from '../../promql/build/expression';
import {
  type Binary,
  bare,
  binaryOf,
  callOf,
  type Expression,
  type OnMatching,
  onMatchingOf,
  operandsOf,
  textOf,
} from '../expression';
import { quote } from '../print-definition';
import type { Emitter } from './emitter';
import { areAlike, hasLabel, type LabelSet, labelsOf, withLabels } from './labels';
import { afterNumber, operators, setOperators, tests } from './methods';
import { type Argument, call, numberOf, type Typed, Unsayable, vector } from './value';

/** `a / b` as `a.dividedBy(b)`. */
export function binary(expression: Expression, emitter: Emitter): Typed {
  const parts = binaryOf(expression);
  if (parts === undefined) throw new Unsayable('operator');
  const { operator, modifier } = parts;
  const isTest = /^bool\b/i.test(modifier);
  const isPlain = modifier.replace(/^bool\s*/i, '') === '';
  const matching = isPlain ? undefined : onMatchingOf(expression);
  if (!isPlain && matching === undefined) throw new Unsayable(modifier);
  const left = leftOf(parts.left, emitter);
  if (left.kind === 'scalar') return behindNumber(left, parts, matching, emitter);
  if (operator === 'or') return union(left, parts.right, matching, emitter);
  const right = rightOf(parts.right, emitter);
  const isNumber = typeof right === 'number' || right.kind === 'scalar';
  const method = isTest ? tests[operator] : (operators[operator]?.method ?? setOperators[operator]);
  if (method === undefined || (operator in setOperators && isNumber)) throw new Unsayable(operator);
  if (typeof right !== 'number' && right.kind !== 'scalar') {
    assertMeet(left, right, matching);
    if (operators[operator]?.units === 'same') assertSameUnit(left, right);
  } else if (matching !== undefined) throw new Unsayable('matching of a number');
  return call(left, method, [right, ...written(matching)], {
    kind: 'vector',
    labels: operator in setOperators ? left.labels : joined(left.labels, matching),
    unit: isTest || operators[operator]?.units === 'any' ? undefined : left.unit,
  });
}

/** `-x` as `x.negated()`. */
export function negated(expression: Expression, { emit }: Emitter): Typed {
  const [operator, operand] = operandsOf(expression);
  if (operator === undefined || operand === undefined || textOf(operator) !== '-') throw new Unsayable('+');
  return call(vector(emit(bare(operand))), 'negated', [], { kind: 'vector' });
}

function rightOf(expression: Expression, { emit }: Emitter): number | Typed {
  const value = numberOf(expression);
  if (value !== undefined) return value;
  const right = emit(expression);
  return right.kind === 'scalar' ? right : vector(right);
}

function leftOf(expression: Expression, { emit }: Emitter): Typed {
  const value = numberOf(expression);
  if (value === undefined) {
    const left = emit(expression);
    return left.kind === 'scalar' ? left : vector(left);
  }
  return {
    source: `scalar(${value})`,
    built: scalarOf(value),
    kind: 'scalar',
    labels: labelsOf([]),
    needs: ['scalar'],
  };
}

/** `1 - x`, `time() - x`. */
function behindNumber(
  left: Typed,
  { operator, right }: Binary,
  matching: OnMatching | undefined,
  { emit }: Emitter,
): Typed {
  const { method, units } = operators[operator] ?? { method: '', units: 'any' };
  if (!afterNumber.has(operator) || matching !== undefined || numberOf(right) !== undefined)
    throw new Unsayable(operator);
  const of = vector(emit(right));
  return call(left, method, [of], {
    kind: 'vector',
    labels: of.labels,
    unit: units === 'same' ? of.unit : undefined,
  });
}

/** A number stands for `vector(0)`. */
function union(left: Typed, right: Expression, matching: OnMatching | undefined, { emit }: Emitter): Typed {
  if (matching !== undefined) throw new Unsayable('or on');
  const { name, arguments: args } = callOf(right) ?? { name: '', arguments: [] };
  const constant = name === 'vector' && args[0] !== undefined ? numberOf(args[0]) : undefined;
  return call(left, 'or', [constant ?? vector(emit(right))], { kind: 'vector' });
}

function assertMeet(left: Typed, right: Typed, matching: OnMatching | undefined): void {
  const { on = [], groupLeft = [] } = matching ?? {};
  const isKnown = matching === undefined ? areAlike(left.labels, right.labels) : true;
  const areThere =
    on.every((label) => hasLabel(left.labels, label) && hasLabel(right.labels, label)) &&
    groupLeft.every((label) => hasLabel(right.labels, label));
  if (!isKnown || !areThere) throw new Unsayable('labels of both sides');
}

function assertSameUnit(left: Typed, right: Typed): void {
  if (left.unit !== undefined && right.unit !== undefined && left.unit !== right.unit)
    throw new Unsayable('units of both sides');
}

function joined(labels: LabelSet, matching: OnMatching | undefined): LabelSet {
  if (matching === undefined) return labels;
  return matching.groupLeft === undefined ? labelsOf(matching.on) : withLabels(labels, matching.groupLeft);
}

function written(matching: OnMatching | undefined): readonly Argument[] {
  if (matching === undefined) return [];
  const { on, groupLeft } = matching;
  const list = (labels: readonly string[]): string => `[${labels.map(quote).join(', ')}]`;
  const taken = groupLeft === undefined ? '' : `, groupLeft: ${list(groupLeft)}`;
  return [{ source: `{ on: ${list(on)}${taken} }`, value: matching }];
}
