import { declaredMetrics, type Metric, recordedMetric } from '../catalog/metric';
import { extendCatalog } from '../catalog/metrics';
import { shippedCatalog } from '../catalog/metrics-shipped';
import type { Model } from '../model/model';
import { memoryFor, remember } from '../model/remember';
import type { Catalog } from '../promql/series';
import { series } from './names';
import { groupLabelsOf, hasConvention } from './sli';

type Known = Pick<Model, 'metrics' | 'services' | 'slos'>;

/**
 * What exporters emit, what definitions say that is emitted, and what the SLOs record by the labels they group by. The same
 * object as last time where it says the same.
 */
export function catalogOf({ metrics, services, slos }: Known): Catalog {
  const groups = [...new Set(slos.filter(hasConvention).flatMap(groupLabelsOf))];
  const probes = slos.flatMap(({ sli }) => (sli.kind === 'probe' ? (sli.target?.job ?? []) : []));
  const jobs = new Map(services.map(({ id, job }) => [id, job]));
  const extend = (shipped: Catalog): Catalog =>
    extendCatalog({ ...shipped, jobs: new Set([...jobs.values(), ...probes]) }, [
      ...metrics.flatMap((each) => withJob(declaredMetrics(each), jobs.get(each.emitter))),
      ...(groups.length === 0 ? [] : Object.values(series).map((name) => recordedMetric(name, groups))),
    ]);
  const memory = extended(...metrics, '', ...groups, '', ...probes, '', ...[...jobs].flat());
  return remember(extend, memory)(shippedCatalog());
}

const extended = memoryFor<Catalog, Catalog>();

function withJob(metrics: readonly Metric[], job: string | undefined): readonly Metric[] {
  return job === undefined ? metrics : metrics.map((metric) => ({ ...metric, job }));
}
