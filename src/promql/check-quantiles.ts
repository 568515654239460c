import type { Finding } from './finding';
import type { Query } from './query';
import type { Enclosing, Selector } from './selector';
import type { Catalog } from './series';

/** The argument that holds the buckets, by function. */
const bucketArgument: Readonly<Record<string, number>> = {
  histogram_quantile: 1,
  histogram_quantiles: 0,
  histogram_fraction: 2,
};

/** These pass on whole series, labels included. */
const keepsLabels: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);

/** Quantiles of what has no buckets, or has lost them on the way: Prometheus answers with nothing at all. */
export function checkQuantiles({ selectors }: Query, catalog: Catalog): readonly Finding[] {
  return selectors.flatMap((selector) => {
    const compared = comparedBuckets(selector, catalog);
    if (compared !== undefined) return [compared];
    const quantile = selector.enclosing.findIndex(takesBuckets);
    if (quantile === -1) return [];
    const path = selector.enclosing.slice(0, quantile);
    if (path.some((around) => around.kind === 'call' && around.name === 'scalar')) return [];
    const message = problemOf(selector, path, catalog);
    const { from, to } = selector;
    return message === undefined ? [] : [{ kind: 'quantile-without-le', message, from, to } as const];
  });
}

/** `quantile()` of buckets, where what they hold is meant. */
function comparedBuckets({ metric, enclosing, from, to }: Selector, catalog: Catalog): Finding | undefined {
  const series = metric === undefined ? undefined : catalog.series.get(metric);
  const isBucket = series === undefined ? metric?.endsWith('_bucket') : series.labels.has('le');
  const lost = enclosing.findIndex((around) => takesBuckets(around) || dropsLe(around));
  const around = enclosing[lost];
  if (!isBucket || around?.kind !== 'aggregation' || around.operator !== 'quantile') return undefined;
  const message = `quantile() compares how much each bucket of ${metric} counts; histogram_quantile() reads them`;
  return { kind: 'quantile-without-le', message, from, to };
}

function takesBuckets(around: Enclosing): boolean {
  return around.kind === 'call' && bucketArgument[around.name] === around.argument;
}

function problemOf({ metric }: Selector, path: readonly Enclosing[], catalog: Catalog): string | undefined {
  const series = metric === undefined ? undefined : catalog.series.get(metric);
  const isBucket = series === undefined ? metric?.endsWith('_bucket') : series.labels.has('le');
  if (isBucket && path.some(dropsLe))
    return `the aggregation drops the label le, without which ${metric} has no buckets`;
  if (isBucket || series === undefined || series.native || series.labelPrefixes.includes(''))
    return undefined;
  return `${metric} has no buckets`;
}

function dropsLe(around: Enclosing): boolean {
  if (around.kind !== 'aggregation' || keepsLabels.has(around.operator)) return false;
  return around.modifier === 'without' ? around.labels.includes('le') : !around.labels.includes('le');
}
