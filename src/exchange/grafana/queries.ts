import type { DashboardInput } from '../../model/dashboard';
import type { Model, Service } from '../../model/model';
import { queriesOf } from '../../model/panel-queries';
import { identifierOf } from '../names';
import { modulesFor } from '../typed/choose';
import { type TypedQuery, typedQuery } from '../typed/emit';
import { inBraces, type SeriesModule, type WrittenMatcher } from '../typed/modules';
import type { UsedSeries } from '../used-series';
import { isOwnName, queryFunctions, selected } from './print/own-names';

/** How many queries of a dashboard are written in which way. */
export interface QueryCounts {
  readonly typed: number;
  readonly text: number;
}

/** The queries of a dashboard in the terms of the builder. */
export interface TypedQueries {
  /** By the text of the query; those that are missing stay text. */
  readonly typed: ReadonlyMap<string, TypedQuery>;
  /** From where their series are imported. */
  readonly modules: readonly SeriesModule[];
  /** `scalar`, `time`, where they are needed. */
  readonly functions: readonly string[];
  /** Matchers that many of them begin with, written once. */
  readonly common?: readonly WrittenMatcher[];
  readonly counts: QueryCounts;
}

/** What the service is called in an imported definition. */
export function serviceVariable({ name }: Pick<Service, 'name'>): string {
  const identifier = identifierOf(name);
  return isOwnName(identifier) ? `${identifier}Service` : identifier;
}

/** It is worth a constant where it is long and frequent enough. */
const least = { length: 20, times: 4 } as const;

/** Of all panels that are written, in their order. */
export function expressionsIn(rows: DashboardInput['rows']): readonly string[] {
  const panels = rows.flatMap((row) => ('panels' in row ? row.panels : []));
  return panels.flatMap((panel) => queriesOf(panel).map(({ expr }) => expr));
}

export function typedQueries(
  { rows }: Pick<DashboardInput, 'rows'>,
  used: ReadonlyMap<string, UsedSeries>,
  { metrics }: Pick<Model, 'metrics'>,
  service: Pick<Service, 'name'>,
): TypedQueries {
  const queries = expressionsIn(rows);
  const taken = serviceVariable(service);
  const modules = modulesFor(used, metrics, (name) => name === taken || isOwnName(name));
  const { plain, runs } = emitted(queries, modules);
  const common = commonRun(runs);
  const typed = common === undefined ? plain : beginningWith(common, plain);
  const names = new Set([...typed.values()].flatMap(({ needs }) => [...needs]));
  return {
    typed,
    modules: modules.filter(({ name }) => names.has(name)),
    functions: queryFunctions.filter((name) => names.has(name)),
    ...(common === undefined ? {} : { common }),
    counts: {
      typed: queries.filter((query) => typed.has(query)).length,
      text: queries.filter((query) => !typed.has(query)).length,
    },
  };
}

interface Emitted {
  readonly plain: ReadonlyMap<string, TypedQuery>;
  /** The matchers of each of their selectors. */
  readonly runs: readonly (readonly WrittenMatcher[])[];
}

function emitted(queries: readonly string[], modules: readonly SeriesModule[]): Emitted {
  const plain = new Map<string, TypedQuery>();
  const runs: (readonly WrittenMatcher[])[] = [];
  for (const query of new Set(queries)) {
    const own: (readonly WrittenMatcher[])[] = [];
    const typed = typedQuery(query, modules, (matchers) => {
      own.push(matchers);
      return inBraces(matchers);
    });
    if (typed === undefined) continue;
    plain.set(query, typed);
    runs.push(...own);
  }
  return { plain, runs };
}

const textOf = (matchers: readonly WrittenMatcher[]): string => matchers.map(({ text }) => text).join(', ');

/** With what the most would be saved by; the order of matchers stays as it was. */
function commonRun(runs: readonly (readonly WrittenMatcher[])[]): readonly WrittenMatcher[] | undefined {
  const times = new Map<string, { readonly run: readonly WrittenMatcher[]; readonly count: number }>();
  for (const matchers of runs) {
    for (const end of matchers.keys()) {
      const run = matchers.slice(0, end + 1);
      const key = textOf(run);
      times.set(key, { run, count: (times.get(key)?.count ?? 0) + 1 });
    }
  }
  const worth = [...times].filter(([key, { count }]) => key.length >= least.length && count >= least.times);
  return worth.sort(([a, x], [b, y]) => b.length * y.count - a.length * x.count || (a < b ? -1 : 1))[0]?.[1]
    .run;
}

/** Selectors that begin with the common matchers name their constant. */
function beginningWith(
  common: readonly WrittenMatcher[],
  plain: ReadonlyMap<string, TypedQuery>,
): ReadonlyMap<string, TypedQuery> {
  const text = textOf(common);
  return new Map(
    [...plain].map(([query, typed]) => {
      const source = typed.source
        .replaceAll(`.where({ ${text} })`, `.where(${selected})`)
        .replaceAll(`.where({ ${text}, `, `.where({ ...${selected}, `);
      return [query, { ...typed, source }];
    }),
  );
}
