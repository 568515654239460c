import { declaredMetrics, recordedMetric } from '../catalog/metric';
import { extendCatalog } from '../catalog/metrics';
import { shippedCatalog } from '../catalog/metrics-shipped';
import type { Model } from '../model/model';
import type { Catalog } from '../promql/series';
import { series } from './names';
import { groupLabelsOf, hasConvention } from './sli';

/** What exporters emit, what services say that they emit, and what the SLOs record by the labels they group by. */
export function catalogOf({ services, slos }: Pick<Model, 'services' | 'slos'>): Catalog {
  const groups = [...new Set(slos.filter(hasConvention).flatMap(groupLabelsOf))];
  return extendCatalog(shippedCatalog(), [
    ...services.flatMap(({ id, telemetry }) => declaredMetrics(id, telemetry?.metrics ?? {})),
    ...(groups.length === 0 ? [] : Object.values(series).map((name) => recordedMetric(name, groups))),
  ]);
}
