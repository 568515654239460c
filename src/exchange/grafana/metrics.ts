import { declaredMetrics, type Metric } from '../../catalog/metric';
import { extendCatalog } from '../../catalog/metrics';
import { shippedMetrics } from '../../catalog/metrics-shipped';
import type { DashboardInput } from '../../model/dashboard';
import { layout } from '../../model/layout';
import type { EmittedMetrics, Model } from '../../model/model';
import type { Catalog } from '../../promql/series';
import { catalogOf } from '../../slo/catalog';
import { declareUsed } from '../declare-used';
import { type AskedSeries, type UsedSeries, usedSeries } from '../used-series';
import { expressionsIn } from './queries';

/** What a dashboard asks for, and what has to be declared for it. */
export interface AskedMetrics {
  readonly used: ReadonlyMap<string, UsedSeries>;
  /** Metrics, or labels of them, that no catalogue has; nothing where all are known. */
  readonly declared?: EmittedMetrics;
  /** Of what is declared, metrics that a catalogue has without some of their labels. */
  readonly extended: readonly string[];
  /** Of what is known, with what is declared. */
  readonly catalog: Catalog;
}

/** @param id of the dashboard, `<team>/<name>` */
export function askedMetrics(
  input: Pick<DashboardInput, 'rows' | 'variables'>,
  id: string,
  model: Model,
): AskedMetrics {
  const place = placeFor(id, model);
  // A file that is written again is not among what is known.
  const others = { ...model, metrics: model.metrics.filter(({ file }) => file !== place.file) };
  const catalog = catalogOf(others);
  const used = usedSeries(expressionsIn(input.rows), input.variables?.flatMap(askedBy) ?? [], catalog);
  const known: readonly Metric[] = [...shippedMetrics(), ...others.metrics.flatMap(declaredMetrics)];
  const { metrics, extended } = declareUsed(used, catalog, known);
  if (Object.keys(metrics).length === 0) return { used, extended, catalog };
  const declared = { ...place, emitter: place.name, metrics };
  return { used, declared, extended, catalog: extendCatalog(catalog, declaredMetrics(declared)) };
}

function askedBy(variable: NonNullable<DashboardInput['variables']>[number]): readonly AskedSeries[] {
  if (!('label' in variable) || variable.metric === undefined) return [];
  const { metric, label, match = {} } = variable;
  return [{ metric, labels: [label, ...Object.keys(match)] }];
}

/** Beside the services of the team, and never where a service says what it emits itself. */
function placeFor(id: string, { services }: Model): Pick<EmittedMetrics, 'id' | 'name' | 'file'> {
  const isTaken = services.some((service) => service.id === id);
  const free = isTaken ? `${id}-dashboard` : id;
  return {
    id: free,
    name: free.slice(free.indexOf('/') + 1),
    file: `${layout.metrics.root}/${free}${layout.metrics.suffix}`,
  };
}
