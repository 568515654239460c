import { isBaseUnit } from '../../model/metric-unit';
import { type Meeting, scalarOf } from '../../promql/build/expression';
import {
  type Binary,
  bare,
  binaryOf,
  callOf,
  type Expression,
  meetingOf,
  operandsOf,
  textOf,
} from '../expression';
import { quote } from '../print-definition';
import type { Emitter } from './emitter';
import { areAlike, hasLabel, type LabelSet, labelsOf, withLabels, withoutLabel } from './labels';
import { afterNumber, operatorMethods, scaling, setOperators } from './methods';
import { type Argument, call, numberOf, type Typed, Unsayable, vector } from './value';

/** `a / b` as `a.dividedBy(b)`. */
export function binary(expression: Expression, emitter: Emitter): Typed {
  const parts = binaryOf(expression);
  if (parts === undefined) throw new Unsayable('operator');
  const { operator } = parts;
  const isTest = /^bool\b/i.test(parts.modifier);
  const meeting = meetingOf(expression);
  const left = leftOf(parts.left, emitter);
  if (left.kind === 'scalar') return behindNumber(left, parts, emitter);
  if (operator === 'or') return union(left, parts.right, meeting, emitter);
  const right = rightOf(parts.right, emitter);
  const isNumber = typeof right === 'number' || right.kind === 'scalar';
  const isChoice = setOperators.has(operator);
  const method = operatorMethods.get(isTest ? `${operator} bool` : operator);
  if (method === undefined || (isChoice && isNumber)) throw new Unsayable(operator);
  if (isNumber) assertPlain(parts);
  else {
    assertMeet(left, right, meeting);
    if (!isChoice && !scaling.has(operator)) assertSameUnit(left, right);
  }
  return call(left, method, [right, ...written(meeting)], {
    kind: 'vector',
    labels: isNumber || isChoice ? left.labels : joined(left.labels, right.labels, meeting),
    unit: isTest || scaling.has(operator) ? undefined : left.unit,
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

/** `1 - x`, `time() - x`, `scalar(x) * 100`. */
function behindNumber(left: Typed, parts: Binary, emitter: Emitter): Typed {
  const { operator } = parts;
  const method = operatorMethods.get(operator);
  if (method === undefined || !afterNumber.has(operator)) throw new Unsayable(operator);
  assertPlain(parts);
  const right = rightOf(parts.right, emitter);
  if (typeof right === 'number' && numberOf(parts.left) !== undefined) throw new Unsayable('numbers');
  if (typeof right === 'number' || right.kind === 'scalar')
    return call(left, method, [right], { kind: 'scalar' });
  return call(left, method, [right], {
    kind: 'vector',
    labels: right.labels,
    unit: scaling.has(operator) ? undefined : right.unit,
  });
}

/** A number stands for `vector(0)`. */
function union(left: Typed, right: Expression, meeting: Meeting, { emit }: Emitter): Typed {
  const { name, arguments: args } = callOf(right) ?? { name: '', arguments: [] };
  const constant = name === 'vector' && args[0] !== undefined ? numberOf(args[0]) : undefined;
  if (constant !== undefined) {
    assertNamed(meeting, left.labels, labelsOf([]));
    return call(left, 'or', [constant, ...written(meeting)], { kind: 'vector' });
  }
  const other = vector(emit(right));
  assertNamed(meeting, left.labels, other.labels);
  return call(left, 'or', [other, ...written(meeting)], { kind: 'vector' });
}

/** There is nothing that a number could agree in. */
function assertPlain({ modifier }: Binary): void {
  if (modifier.replace(/^bool\s*/i, '') !== '') throw new Unsayable('matching of a number');
}

function assertMeet(left: Typed, right: Typed, meeting: Meeting): void {
  assertNamed(meeting, left.labels, right.labels);
  const { on, ignoring = [] } = meeting;
  const [one, other] = [left.labels, right.labels].map((labels) => ignoring.reduce(withoutLabel, labels));
  if (on === undefined && one !== undefined && other !== undefined && !areAlike(one, other))
    throw new Unsayable('labels of both sides');
}

/** Labels that a matching names are there. */
function assertNamed(
  { on = [], ignoring = [], groupLeft = [], groupRight = [] }: Meeting,
  left: LabelSet,
  right: LabelSet,
): void {
  const areThere =
    on.every((label) => hasLabel(left, label) && hasLabel(right, label)) &&
    ignoring.every((label) => hasLabel(left, label) || hasLabel(right, label)) &&
    groupLeft.every((label) => hasLabel(right, label)) &&
    groupRight.every((label) => hasLabel(left, label));
  if (!areThere) throw new Unsayable('labels of a matching');
}

function assertSameUnit(left: Typed, right: Typed): void {
  if (left.unit === undefined || right.unit === undefined) return;
  if (measured(left.unit) !== measured(right.unit)) throw new Unsayable('units of both sides');
}

/** Reads and writes are things that can be counted together. */
function measured(unit: string): string {
  const [, of = '', perSecond = ''] = /^(.*?)( per second)?$/.exec(unit) ?? [];
  return isBaseUnit(of) ? unit : `things${perSecond}`;
}

function joined(left: LabelSet, right: LabelSet, { on, ignoring, groupLeft, groupRight }: Meeting): LabelSet {
  if (groupLeft !== undefined) return withLabels(left, groupLeft);
  if (groupRight !== undefined) return withLabels(right, groupRight);
  return on === undefined ? (ignoring ?? []).reduce(withoutLabel, left) : labelsOf(on);
}

function written(meeting: Meeting): readonly Argument[] {
  const parts = Object.entries(meeting).map(([key, labels]) => `${key}: [${labels.map(quote).join(', ')}]`);
  return parts.length === 0 ? [] : [{ source: `{ ${parts.join(', ')} }`, value: meeting }];
}
