import { declaredMetrics, recordedMetric } from '../catalog/metric';
import { extendCatalog } from '../catalog/metrics';
import { shippedCatalog } from '../catalog/metrics-shipped';
import type { Model } from '../model/model';
import type { Catalog } from '../promql/series';
import { series } from './names';
import { groupLabelsOf, hasConvention } from './sli';

/** What exporters emit, what definitions say that is emitted, and what the SLOs record by the labels they group by. */
export function catalogOf({ metrics, slos }: Pick<Model, 'metrics' | 'slos'>): Catalog {
  const groups = [...new Set(slos.filter(hasConvention).flatMap(groupLabelsOf))];
  return extendCatalog(shippedCatalog(), [
    ...metrics.flatMap(declaredMetrics),
    ...(groups.length === 0 ? [] : Object.values(series).map((name) => recordedMetric(name, groups))),
  ]);
}
