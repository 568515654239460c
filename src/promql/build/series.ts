import type { UnitInName } from '../../model/metric-unit';
import type { MetricDeclaration, MetricDeclarations, MetricsInput } from '../../model/metrics';
import type { Counter, Gauge, NativeHistogram, Untyped } from './metric';
import { Selection } from './selection';

/** What is stored for metrics, by the names that Prometheus has: a histogram is `_bucket`, `_count` and `_sum`. */
export type SeriesOf<M extends MetricDeclarations> = {
  readonly [N in keyof M as Plain<N, M[N]>]: PlainSeries<N, M[N]>;
} & { readonly [N in keyof M as Classic<N, M[N], 'bucket'>]: Counter<Own<M[N]> | 'le', 'observations'> } & {
  readonly [N in keyof M as Part<N, M[N], 'count'>]: Counter<Own<M[N]>, 'observations'>;
} & { readonly [N in keyof M as Part<N, M[N], 'sum'>]: Counter<Own<M[N]>, UnitOf<N, M[N]>> };

/** The metric is a series of its own name, unless it is a classic histogram. */
type Plain<N, D extends MetricDeclaration> = D extends { readonly type: 'histogram' }
  ? D extends { readonly native: string }
    ? N
    : never
  : N;

type PlainSeries<N, D extends MetricDeclaration> = D extends { readonly type: 'counter' }
  ? Counter<Own<D>, UnitOf<N, D>>
  : D extends { readonly type: 'histogram' }
    ? NativeHistogram<Own<D>, UnitOf<N, D>>
    : D extends { readonly type: 'summary' }
      ? Gauge<Own<D> | 'quantile', UnitOf<N, D>>
      : D extends { readonly type: 'untyped' }
        ? Untyped<Own<D>, UnitOf<N, D>>
        : Gauge<Own<D>, UnitOf<N, D>>;

type Part<N, D extends MetricDeclaration, Suffix extends string> = D extends {
  readonly type: 'histogram' | 'summary';
}
  ? `${N & string}_${Suffix}`
  : never;

type Classic<N, D extends MetricDeclaration, Suffix extends string> = D extends {
  readonly type: 'histogram';
}
  ? D extends { readonly native: 'only' }
    ? never
    : `${N & string}_${Suffix}`
  : never;

type Own<D extends MetricDeclaration> = D extends { readonly labels: infer L }
  ? OpenLabel<keyof L & string>
  : never;

/** `label_*` stands for all that begin like it. */
type OpenLabel<Label extends string> = Label extends `${infer Prefix}*` ? `${Prefix}${string}` : Label;

type UnitOf<N, D extends MetricDeclaration> = D extends { readonly unit: infer U extends string }
  ? U
  : UnitInName<N & string>;

/** Keys that a definition of metrics may do without: they are no series. */
const optionalKeys = { id: true, emitter: true, version: true } satisfies Record<
  'id' | Exclude<keyof MetricsInput, 'metrics'>,
  true
>;

/**
 * Adds their series to a definition of metrics, by any name: a misspelt one makes a query of a metric that nobody has,
 * which is told as what it is. They are no part of its data, and cannot be enumerated.
 */
export function withSeries<D extends { readonly metrics: object }>(definition: D): D {
  return new Proxy(definition, {
    get: (data, name) =>
      typeof name === 'symbol' || name in data || name in optionalKeys
        ? Reflect.get(data, name)
        : new Selection(name),
  });
}
