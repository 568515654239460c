import { Built } from '../../promql/build/expression';
import { unquote } from '../../promql/literals';
import { bare, callOf, type Expression, operandsOf, textOf } from '../expression';
import { type Emitter, isSelector } from './emitter';
import { hasLabel, labelsOf, withLabels, withoutLabel } from './labels';
import {
  functionMethods,
  histogramFunctions,
  numbersBehind,
  overTime,
  rangeFunctions,
  rates,
} from './methods';
import { call, numberIn, type Typed, Unsayable, vector } from './value';

/** A call of a function, as a method of its argument. */
export function calledFunction(expression: Expression, emitter: Emitter): Typed {
  const { name, arguments: args } = callOf(expression) ?? { name: '', arguments: [] };
  const [first, ...others] = args;
  if (first === undefined) return clock(name);
  if (name === 'histogram_quantile') return quantile(first, others[0], emitter);
  if (name === 'predict_linear') return prediction(first, others[0], emitter);
  if (rangeFunctions.has(name) && others.length === 0) return ofRange(name, first, emitter);
  if (overTime.has(name) && others.length === 0) return ofTime(name, first, emitter);
  if (histogramFunctions.has(name)) return ofHistograms(name, emitter.emit(first));
  if (name === 'label_join') return labelJoin(emitter.emit(first), others.map(textIn));
  if (name === 'label_replace') return labelReplace(emitter.emit(first), others.map(textIn));
  if (name === 'scalar' && others.length === 0) return scalarOfSeries(vector(emitter.emit(first)));
  if (!(numbersBehind[name] ?? [0]).includes(others.length)) throw new Unsayable(name);
  return call(vector(emitter.emit(first)), methodOf(name), others.map(numberIn), {});
}

function methodOf(name: string): string {
  const method = functionMethods.get(name);
  if (method === undefined) throw new Unsayable(name);
  return method;
}

function clock(name: string): Typed {
  if (name !== 'time') throw new Unsayable(name);
  return {
    source: 'time()',
    built: new Built('time()'),
    kind: 'scalar',
    labels: labelsOf([]),
    needs: ['time'],
  };
}

function labelJoin(of: Typed, [to = '', separator = '', ...from]: readonly string[]): Typed {
  if (from.length === 0 || !from.every((label) => hasLabel(of.labels, label)))
    throw new Unsayable('labels of label_join');
  return call(vector(of), 'labelJoin', [to, separator, ...from], { labels: withLabels(of.labels, [to]) });
}

function labelReplace(of: Typed, texts: readonly string[]): Typed {
  const [to = '', , from = ''] = texts;
  if (texts.length !== 4 || !hasLabel(of.labels, from)) throw new Unsayable('label of label_replace');
  return call(vector(of), 'labelReplace', texts, { labels: withLabels(of.labels, [to]) });
}

function textIn(expression: Expression): string {
  if (expression.node.name !== 'StringLiteral') throw new Unsayable('a text that is not written');
  return unquote(textOf(expression)).value;
}

/** The value of the only series, without its labels. */
function scalarOfSeries(of: Typed): Typed {
  return call(of, 'toScalar', [], { kind: 'scalar', labels: labelsOf([]), unit: undefined });
}

function ofRange(name: string, argument: Expression, { select, rangeOf }: Emitter): Typed {
  const { of, unit } = rangeFunctions.get(name) ?? { of: [], unit: () => undefined };
  const selected = select(argument);
  if (!of.includes(selected.kind)) throw new Unsayable(`${name} of ${selected.kind}`);
  const range = rangeOf(argument);
  const isNative = selected.kind === 'native';
  return call(selected, name, range === '$__rate_interval' && rates.has(name) ? [] : [range], {
    kind: isNative ? 'histograms' : 'vector',
    unit: isNative ? selected.unit : unit(selected.unit),
  });
}

/** Over samples, or over a subquery whose step nobody says. */
function ofTime(name: string, argument: Expression, { emit, select, rangeOf }: Emitter): Typed {
  const method = methodOf(name);
  const range = rangeOf(argument);
  if (argument.node.name !== 'SubqueryExpr') return call(vector(select(argument)), method, [range], {});
  const [inner] = operandsOf(argument).map(bare);
  const hasStep = argument.node.getChildren('DurationExpr').length > 1;
  // The builder takes the samples of a selector themselves.
  if (inner === undefined || hasStep || isSelector(inner)) throw new Unsayable('subquery');
  return call(vector(emit(inner)), method, [range], {});
}

function prediction(range: Expression, seconds: Expression | undefined, { select, rangeOf }: Emitter): Typed {
  const selected = select(range);
  if (seconds === undefined || (selected.kind !== 'gauge' && selected.kind !== 'untyped'))
    throw new Unsayable('predict_linear');
  return call(selected, 'predictLinear', [rangeOf(range), numberIn(seconds)], {});
}

function quantile(share: Expression, argument: Expression | undefined, { emit }: Emitter): Typed {
  if (argument === undefined) throw new Unsayable('histogram_quantile');
  const buckets = emit(argument);
  const labels = withoutLabel(buckets.labels, 'le');
  const isNative = buckets.kind === 'histograms';
  if (!isNative && !hasLabel(vector(buckets).labels, 'le')) throw new Unsayable('le');
  return call(buckets, 'histogramQuantile', [numberIn(share)], {
    kind: 'vector',
    labels,
    unit: isNative ? buckets.unit : undefined,
  });
}

function ofHistograms(name: string, histograms: Typed): Typed {
  if (histograms.kind !== 'histograms') throw new Unsayable(name);
  const unit = name === 'histogram_avg' ? histograms.unit : undefined;
  return call(histograms, methodOf(name), [], { kind: 'vector', unit });
}
