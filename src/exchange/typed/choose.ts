import { declaredMetrics, type Metric } from '../../catalog/metric';
import { buildCatalog } from '../../catalog/metrics';
import { shippedEmitters } from '../../catalog/metrics-shipped';
import type { EmittedMetrics } from '../../model/model';
import type { Series } from '../../promql/series';
import { identifierOf } from '../names';
import type { UsedSeries } from '../used-series';
import { hasLabel, labelsOfSeries } from './labels';
import type { SeriesModule } from './modules';

/** What the only file of the project that a definition takes series from is called in it. */
export const ownMetrics = 'metrics';

/** What has series that can be imported, the first of all that fit being the best. */
interface Source extends SeriesModule {
  /** Of the project, and so nearer than a shipped catalogue. */
  readonly isOwn: boolean;
}

/**
 * From where a definition imports each of its series: the files of the project first, then the catalogue that has most of them.
 *
 * @param isTaken whether the definition calls something else so
 */
export function modulesFor(
  used: ReadonlyMap<string, UsedSeries>,
  own: readonly EmittedMetrics[],
  isTaken: (name: string) => boolean,
): readonly SeriesModule[] {
  const sources = [...own.map(ownSource), ...shippedSources()].filter(({ series }) =>
    [...used.keys()].some((name) => series.has(name)),
  );
  const share = (source: Source): number => [...used.keys()].filter((name) => source.series.has(name)).length;
  const ranked = sources
    .map((source) => ({ source, share: share(source) }))
    .sort((a, b) => Number(b.source.isOwn) - Number(a.source.isOwn) || b.share - a.share)
    .map(({ source }) => source);
  const chosen = new Map<Source, Map<string, Series>>();
  for (const { name, labels } of used.values()) {
    const having = ranked.filter(({ series }) => series.has(name));
    const source = having.find((it) => hasAll(it.series.get(name), labels)) ?? having[0];
    const series = source?.series.get(name);
    if (source === undefined || series === undefined) continue;
    chosen.set(source, (chosen.get(source) ?? new Map()).set(name, series));
  }
  const names = new Set<string>();
  const [onlyOwn, ...otherOwn] = [...chosen.keys()].filter(({ isOwn }) => isOwn);
  return [...chosen].map(([source, series]) => {
    const { from } = source;
    if (source === onlyOwn && otherOwn.length === 0) return { from, name: ownMetrics, series };
    const name = names.has(source.name) || isTaken(source.name) ? `${source.name}Metrics` : source.name;
    names.add(name);
    return { from, name, series };
  });
}

/** What a definition imports already, by the names that it has for it. */
export function importedModules(
  imports: ReadonlyMap<string, string>,
  own: readonly EmittedMetrics[],
): readonly SeriesModule[] {
  const sources = new Map(
    [...own.map(ownSource), ...shippedSources()].map((source) => [source.from, source]),
  );
  return [...imports].flatMap(([name, from]) => {
    const source = sources.get(from);
    return source === undefined ? [] : [{ from, name, series: source.series }];
  });
}

function hasAll(series: Series | undefined, labels: ReadonlySet<string>): boolean {
  return series !== undefined && [...labels].every((label) => hasLabel(labelsOfSeries(series), label));
}

function ownSource({ file, name, metrics, emitter }: EmittedMetrics): Source {
  const { series } = buildCatalog(declaredMetrics({ emitter, metrics }));
  return { from: file, name: identifierOf(name), series: new Map([...series].map(typed)), isOwn: true };
}

/** The type of what `defineMetrics` gives counts observations, whatever they are called. */
function typed([name, series]: readonly [string, Series]): readonly [string, Series] {
  const isPart = /_(bucket|count)$/.test(name) && series.unit === 'requests';
  return [name, isPart ? { ...series, unit: 'observations' } : series];
}

let shipped: readonly Source[] | undefined;

function shippedSources(): readonly Source[] {
  shipped ??= shippedEmitters().map(({ name, metrics }) => ({
    from: `#o11y/metrics/${name}`,
    name: identifierOf(name),
    series: buildCatalog(metrics.filter(isCurrent)).series,
    isOwn: false,
  }));
  return shipped;
}

const isCurrent = ({ only }: Metric): boolean => only !== 'older';
