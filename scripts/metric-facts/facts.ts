import type { Metric } from '../../src/catalog/metric';
import type { Family } from '../../src/exposition/families';
import { unitInName } from '../../src/model/metric-unit';
import { targetLabels } from '../../src/promql/target-labels';

/** A metric as a file of `facts/metrics/` holds it. `source` stands where it is not that of the file. */
export type MetricFact = Omit<Metric, 'source' | 'emitter'> & { readonly source?: 'documentation' };

/** A file of `facts/metrics/`. */
export interface EmitterFacts {
  readonly emitter: string;
  readonly version?: string;
  readonly older?: string;
  readonly source: 'measured' | 'documentation';
  readonly note?: string;
  readonly metrics: readonly MetricFact[];
}

/**
 * The facts with what scrapes of a version show. Those of the version that is known already are added to it; a new version becomes
 * the one of the file, and the one before it the older one. What documentation alone says of the version stays, marked.
 */
export function withScrapes(
  known: EmitterFacts | undefined,
  { emitter, version }: { readonly emitter: string; readonly version: string },
  families: readonly Family[],
): EmitterFacts {
  const seen = mergeAll(families.flatMap(factOf));
  const { note, older } = known ?? {};
  const head = { emitter, version, source: 'measured', ...(note === undefined ? {} : { note }) } as const;
  if (known?.version === version)
    return { ...head, ...(older === undefined ? {} : { older }), metrics: added(marked(known), seen) };
  if (known?.source !== 'measured' || known.version === undefined) return { ...head, metrics: seen };
  return { ...head, older: known.version, metrics: compared(known.metrics, seen) };
}

/** What a file from documentation says, for one that is measured. */
function marked({ source, metrics, ...facts }: EmitterFacts): EmitterFacts {
  const unseen = metrics.map((fact) => ({ ...fact, source: 'documentation' as const }));
  return { ...facts, source, metrics: source === 'documentation' ? unseen : metrics };
}

/** What the version of the file shows as well has not gone; what the older one did not show is new. */
function added({ older, metrics }: EmitterFacts, seen: readonly MetricFact[]): readonly MetricFact[] {
  const [before, now] = [namesOf(metrics), namesOf(seen)];
  const known = metrics.map(({ source, ...fact }) =>
    source === undefined || now.has(fact.name) ? fact : { ...fact, source },
  );
  return mergeAll([
    ...known.map(({ only, ...fact }) =>
      only === undefined || (only === 'older' && now.has(fact.name)) ? fact : { ...fact, only },
    ),
    ...seen.map((fact) =>
      older === undefined || before.has(fact.name) ? fact : { ...fact, only: 'newer' as const },
    ),
  ]);
}

const namesOf = (facts: readonly MetricFact[]): ReadonlySet<string> => new Set(facts.map(({ name }) => name));

/** What needs a flag has not gone because a version does not show it. */
function compared(before: readonly MetricFact[], now: readonly MetricFact[]): readonly MetricFact[] {
  const old = before.filter(({ only }) => only !== 'older').map(({ only: _, ...fact }) => fact);
  const [inOld, inNew] = [namesOf(old), namesOf(now)];
  const kept = old.filter(({ name }) => !inNew.has(name));
  return mergeAll([
    ...kept.map((fact) => (fact.optional === true ? fact : { ...fact, only: 'older' as const })),
    ...now.map((fact) => (inOld.has(fact.name) ? fact : { ...fact, only: 'newer' as const })),
  ]).map((fact) => ({ ...fact, ...said(old.find(({ name }) => name === fact.name)) }));
}

/** What no scrape says, and a person once wrote. */
function said(before: MetricFact | undefined): Pick<MetricFact, 'unit' | 'optional'> {
  const { unit, optional } = before ?? {};
  return { ...(unit === undefined ? {} : { unit }), ...(optional === undefined ? {} : { optional }) };
}

const fromScraping: ReadonlySet<string> = new Set(targetLabels);

function factOf({ name, type, help, unit, labels, bounds, series, native }: Family): readonly MetricFact[] {
  if (type === 'gaugehistogram') return [];
  const own = [...labels.keys()].filter((label) => !fromScraping.has(label));
  const buckets = bounds.filter(Number.isFinite);
  const line = help?.replace(/\s+/g, ' ').trim().replace(/\.$/, '') ?? '';
  return [
    {
      name,
      type,
      ...(unit === undefined || unitInName(name) !== undefined ? {} : { unit }),
      labels: series.size === 0 ? ['*'] : own,
      ...(buckets.length === 0 ? {} : { buckets }),
      ...(native === undefined ? {} : { native }),
      ...(line === '' ? {} : { help: line.length > 180 ? `${line.slice(0, 176)} ...` : line }),
    },
  ];
}

/** One of each name, with the labels of all; `*` goes as soon as a series was seen. By name. */
function mergeAll(facts: readonly MetricFact[]): readonly MetricFact[] {
  const merged = new Map<string, MetricFact>();
  for (const fact of facts) {
    const known = merged.get(fact.name);
    const labels = new Set([...(known?.labels ?? []), ...fact.labels]);
    if (labels.size > 1 || known?.labels.length === 0 || fact.labels.length === 0) labels.delete('*');
    merged.set(fact.name, { ...known, ...fact, labels: [...labels].sort() });
  }
  return [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** In this order, so that a file is the same whoever writes it. */
const keys = [
  'name',
  'type',
  'unit',
  'labels',
  'buckets',
  'native',
  'optional',
  'only',
  'source',
  'help',
] as const;

/** One metric a line. */
export function formatFacts({ emitter, version, older, source, note, metrics }: EmitterFacts): string {
  const head = JSON.stringify({ emitter, version, older, source, note }).slice(0, -1);
  const lines = metrics.map((metric) =>
    JSON.stringify(
      Object.fromEntries(keys.map((key) => [key, metric[key]]).filter(([, value]) => value !== undefined)),
    ),
  );
  return `${head},"metrics":[\n${lines.join(',\n')}\n]}\n`;
}
