// Written by `npm run metric-types` from ../otel-cpython.json.
import type { Counter } from '../../../src/promql/build/metric';

interface Series {
  /** The total number of objects collected inside a generation since interpreter start */
  readonly cpython_gc_collected_objects_total: Counter<'cpython_gc_generation'>;
  /** The number of times a generation was collected since interpreter start */
  readonly cpython_gc_collections_total: Counter<'cpython_gc_generation'>;
  /** The total number of objects which were found to be uncollectable inside a generation since interpreter start */
  readonly cpython_gc_uncollectable_objects_total: Counter<'cpython_gc_generation'>;
}

declare const series: Series;
export default series;
