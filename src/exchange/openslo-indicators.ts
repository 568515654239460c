import { Decimal } from 'decimal.js';
import { type Duration, milliseconds, parseDuration } from '../model/duration';
import { flagAt, numberAt, type Source, textAt } from './documents';
import { type Dialect, type ReadSli, rateWindow } from './events';
import { limitSli } from './limits';
import type { Objects } from './openslo-objects';
import { momentsSli, ratioQuerySli, ratioSli } from './sli';
import { errorRatioOf } from './sli-queries';
import { windowed } from './sloth';

export function readIndicator(
  indicator: Source,
  objective: Source,
  method: string,
  objects: Objects,
): ReadSli {
  const alpha = objective.at('ratioMetrics');
  const ratio = alpha.value === undefined ? indicator.at('spec', 'ratioMetric') : alpha;
  const threshold = indicator.at('spec', 'thresholdMetric');
  if (ratio.value !== undefined) return readRatio(ratio, objective, method, objects);
  if (threshold.value !== undefined) return readThreshold(threshold, objective, objects);
  return { refused: 'it has neither a ratioMetric nor a thresholdMetric' };
}

/** The query of a metric source, or why there is none. */
function queryOf(
  metric: Source,
  objects: Objects,
): { readonly query: string } | { readonly refused: string } {
  const source = metric.at('metricSource');
  const reference = textAt(source.at('metricSourceRef'));
  const type =
    textAt(source.at('type')) ??
    textAt(metric.at('source')) ??
    (reference === undefined ? undefined : objects.get(`DataSource/${reference}`)?.at('spec', 'type').value);
  textAt(metric.at('queryType'));
  if (type !== undefined && !/prometheus|promql|thanos|mimir|cortex|victoria/i.test(String(type))) {
    return { refused: `its metric source is of type ${type}, and not Prometheus` };
  }
  const query =
    textAt(source.at('spec', 'query')) ?? textAt(source.at('spec', 'promql')) ?? textAt(metric.at('query'));
  return query === undefined ? { refused: 'its metric source has no query' } : { query: windowed(query) };
}

function readRatio(ratio: Source, objective: Source, method: string, objects: Objects): ReadSli {
  const counter = flagAt(ratio.at('counter'));
  const dialect: Dialect = { windows: [rateWindow], ...(counter === true ? { counters: true } : {}) };
  const read = ratioOf(ratio, dialect, objects);
  if ('refused' in read || method === 'Occurrences') return read;
  if (method === 'Timeslices') return slices(read, objective);
  if (method !== 'RatioTimeslices') return { refused: `its budgeting method ${method} is none of OpenSLO` };
  textAt(objective.at('timeSliceWindow'));
  const error = errorRatioOf(read.sli, '$__rate_interval');
  if (error === undefined) return { refused: 'the ratio of its slices cannot be computed' };
  return momentsSli('bad', error);
}

function ratioOf(ratio: Source, dialect: Dialect, objects: Objects): ReadSli {
  const raw = ratio.at('raw');
  if (raw.value !== undefined) {
    const query = queryOf(raw, objects);
    const type = textAt(ratio.at('rawType'));
    if ('refused' in query) return query;
    return ratioQuerySli(type === 'success' ? 'good' : 'bad', query.query, dialect);
  }
  const counts = ratio.at('good').value === undefined ? 'bad' : 'good';
  const [part, total] = [queryOf(ratio.at(counts), objects), queryOf(ratio.at('total'), objects)];
  if ('refused' in part) return part;
  if ('refused' in total) return total;
  return ratioSli(counts, part.query, total.query, dialect);
}

/** Good while the error ratio of the slice is below what its target leaves. */
function slices(read: Exclude<ReadSli, { readonly refused: string }>, objective: Source): ReadSli {
  const target = numberAt(objective.at('timeSliceTarget'));
  const size = sliceOf(textAt(objective.at('timeSliceWindow')));
  if (target === undefined) return { refused: 'its slices have no timeSliceTarget' };
  const error = errorRatioOf(
    read.sli,
    milliseconds(size) <= milliseconds(rateWindow) ? '$__rate_interval' : size,
  );
  if (error === undefined) return { refused: 'the ratio of its slices cannot be computed' };
  return {
    sli: { kind: 'at-most', value: { promql: error }, limit: new Decimal(1).minus(target).toNumber() },
    ...(read.groupBy === undefined ? {} : { groupBy: read.groupBy }),
    notes: [`slices of ${size} are looked at every 30 s, at what happened in the ${size} before`],
  };
}

/** A number alone counts minutes. */
function sliceOf(text: string | undefined): Duration {
  const duration = text !== undefined && /^\d+$/.test(text) ? `${text}m` : (text ?? '1m');
  return parseDuration(duration) === undefined ? '1m' : (duration as Duration);
}

const operators: Readonly<Record<string, { readonly bound: 'most' | 'least'; readonly strict: boolean }>> = {
  lte: { bound: 'most', strict: false },
  lt: { bound: 'most', strict: true },
  gte: { bound: 'least', strict: false },
  gt: { bound: 'least', strict: true },
};

function readThreshold(threshold: Source, objective: Source, objects: Objects): ReadSli {
  const query = queryOf(threshold, objects);
  const operator = operators[textAt(objective.at('op')) ?? ''];
  const limit = numberAt(objective.at('value'));
  if ('refused' in query) return query;
  if (operator === undefined || limit === undefined)
    return { refused: 'its threshold has no op or no value' };
  const read = limitSli(operator.bound, limit, query.query, { windows: [rateWindow] });
  if ('refused' in read || !operator.strict) return read;
  return { ...read, notes: [...read.notes, `a value of exactly ${limit} is good`] };
}
