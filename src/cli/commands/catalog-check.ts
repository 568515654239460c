import { compareEmitter, type Difference } from '../../catalog/compare';
import { everyEmitter } from '../../catalog/emitters';
import type { Emitter } from '../../catalog/metric';
import { discover } from '../../discover/discover';
import type { Problem } from '../../problems/problem';
import { catalogOf } from '../../slo/catalog';
import { type Compared, formatCompared } from '../catalog-differences';
import { namedEmitters } from '../emitter-of';
import { livePrometheus } from '../live/live-prometheus';
import { observe, placesOf, takeInventory } from '../live/observe';
import { exitCodes, report, say } from '../report';
import { type Usage, usageOf } from '../used-series';

export interface CatalogCheckOptions {
  /** Only these. @default all */
  readonly emitter?: readonly string[];
  readonly format: 'text' | 'json';
}

/** `o11y catalog check <prometheus>`: what the catalogues say against what a Prometheus has. */
export async function catalogCheck(root: string, url: string, options: CatalogCheckOptions): Promise<number> {
  const { model } = discover(root);
  const every = everyEmitter(model.metrics);
  const wanted = options.emitter === undefined ? every : namedEmitters(every, options.emitter);
  const { series, gone } = catalogOf(model);
  const known = new Set([...series.keys(), ...gone.keys()]);
  const { compared, absent } = await compareWith(url, every, wanted, known);
  const usage = usageOf(model);
  const problems = compared.flatMap((one) => problemsOf(one, usage));
  if (options.format === 'json') {
    process.stdout.write(
      `${JSON.stringify({ compared: compared.map(toData), absent, problems }, null, 2)}\n`,
    );
    return problems.length > 0 ? exitCodes.input : exitCodes.ok;
  }
  const shown = options.emitter === undefined ? 10 : Infinity;
  process.stdout.write(compared.map((one) => formatCompared(one, shown)).join(''));
  if (absent.length > 0) process.stdout.write(`no target emits ${absent.join(', ')}\n`);
  if (problems.length === 0) {
    say('no difference that matters: no type has changed, nothing that is queried here is missing');
    return exitCodes.ok;
  }
  process.stdout.write('\n');
  return report(problems, 'text');
}

async function compareWith(
  url: string,
  every: readonly Emitter[],
  wanted: readonly Emitter[],
  known: ReadonlySet<string>,
): Promise<{ readonly compared: readonly Compared[]; readonly absent: readonly string[] }> {
  const live = livePrometheus(url, process.env);
  const inventory = await takeInventory(live);
  // What tells emitters apart is what one of all of them has alone.
  const there = placesOf(every, inventory).filter(({ emitter }) => wanted.includes(emitter));
  say(`${there.length} of ${wanted.length} emitters are there: asking for their labels ...`);
  const compared: Compared[] = [];
  for (const place of there) {
    const observed = await observe(live, place, known, inventory);
    compared.push({ ...place, differences: compareEmitter(place.emitter, observed) });
  }
  const names = new Set(there.map(({ emitter }) => emitter.name));
  return { compared, absent: wanted.map(({ name }) => name).filter((name) => !names.has(name)) };
}

/** What matters: a type that has changed, and what a definition queries and is not there. */
function problemsOf({ emitter, differences }: Compared, usage: Usage): readonly Problem[] {
  return differences.flatMap((difference): readonly Problem[] => {
    const users = usage.of(difference.metric, difference.what);
    const told = tellings[difference.kind]?.(difference);
    if (told === undefined || (told.ifUsed && users.length === 0)) return [];
    const used = users.length === 0 ? '' : `, and is queried by ${users.slice(0, 3).join(', ')}`;
    return [
      {
        code: 'O11Y2607',
        severity: 'error',
        message: `${told.message}${used}`,
        expected: `what the catalogue of ${[emitter.name, emitter.version].filter(Boolean).join(' ')} says`,
        fix:
          emitter.source === 'declared'
            ? `mend ${emitter.note}, or the exporter`
            : 'run the version of the catalogue, or declare what is emitted: npm run catalog -- import <URL> --as <team>/<name>',
      },
    ];
  });
}

interface Telling {
  readonly message: string;
  /** Matters only where something here queries it. */
  readonly ifUsed: boolean;
}

const tellings: Partial<Record<Difference['kind'], (difference: Difference) => Telling>> = {
  type: ({ metric, what, instead }) => ({
    message: `${metric} is a ${what} there and a ${instead} in the catalogue`,
    ifUsed: false,
  }),
  missing: ({ metric }) => ({ message: `${metric} is not there`, ifUsed: true }),
  'not-yet': ({ metric }) => ({ message: `${metric} is not there yet: the version is older`, ifUsed: true }),
  'label-missing': ({ metric, what }) => ({ message: `${metric} has no label ${what} there`, ifUsed: true }),
};

function toData({ emitter: { name, version, source }, jobs, differences }: Compared): unknown {
  return { emitter: name, version, source, jobs, differences };
}
