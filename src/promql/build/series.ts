import type { UnitInName } from '../../model/metric-unit';
import type { MetricDeclaration, MetricDeclarations } from '../../model/metrics';
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

const parts = ['', '_bucket', '_count', '_sum'] as const;

/** Adds their series to a definition of metrics. They cannot be enumerated, because they are no part of its data. */
export function withSeries<D extends { readonly metrics: object }>(definition: D): D {
  for (const metric of Object.keys(definition.metrics ?? {})) {
    for (const name of parts.map((part) => metric + part)) {
      if (name in definition) continue;
      Object.defineProperty(definition, name, { get: () => new Selection(name) });
    }
  }
  return definition;
}
