import { historyOf, type Stage } from '../../backfill/history';
import { tailsOf } from '../../backfill/plan';
import { askPrometheus, type Prometheus } from '../../backfill/prometheus';
import { backfill as run } from '../../backfill/run';
import { scriptOf } from '../../backfill/script';
import type { Stretch } from '../../backfill/stretch';
import { compileRules } from '../../compile/rules';
import { type Duration, milliseconds } from '../../model/duration';
import type { Environment, Model, Slo } from '../../model/model';
import { timingOf } from '../../model/timing';
import { type Problem, ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { environmentOf } from '../environment';
import { exitCodes, say } from '../report';
import { namedSlos, withMembers } from '../slo-of';
import { type EnginesOptions, provideForCommand } from './engines';

export interface BackfillOptions extends EnginesOptions {
  /** Without a final slash. */
  readonly prometheus: string;
  /** The folder of its data; not needed to print what would be done. */
  readonly storage?: string;
  /** Unix seconds. @default `days` ago */
  readonly from?: number;
  readonly days: number;
  /** @default the first that is a cluster: all clusters record alike */
  readonly env?: string;
  /** Prints a script instead. */
  readonly dryRun: boolean;
}

const hour = 3600;

/** `o11y backfill`: what SLOs would have recorded if they had always been there, from what Prometheus still has. */
export async function backfill(
  root: string,
  ids: readonly string[],
  options: BackfillOptions,
): Promise<number> {
  const model = loadModel(root);
  const environment = environmentFor(model, options.env);
  const interval = timingOf(environment).evaluation;
  const stages = stagesFor(model, environment, ids);
  const prometheus = await askPrometheus(options.prometheus);
  const now = Math.floor(Date.now() / 1000);
  const from = options.from ?? now - options.days * 86_400;
  const problems = unfit(prometheus, from, now);
  if (problems.length > 0) throw new ProblemError(problems);
  // The first hour needs the one before; the newest hours are those that the live rules have or will have seen.
  const range = { from: Math.floor(from / hour) * hour - hour, to: prometheus.headBegins - 1 };
  if (options.dryRun) {
    process.stdout.write(await scriptOf(prometheus, stages, range, interval));
    return exitCodes.ok;
  }
  const { storage } = options;
  if (storage === undefined) throw new ProblemError([noStorage]);
  const { engines, problems: missing } = await provideForCommand(root, options, { names: ['promtool'] });
  if (engines.promtool === undefined) throw new ProblemError(missing);
  const { promtool } = engines;
  const samples = await run({ promtool, prometheus, storage, stages, range, interval, onStep: say });
  say(
    samples === 0 ? 'nothing was missing, or there is nothing to make it from' : `${samples} samples added`,
  );
  await sayTails(prometheus, stages, now, interval);
  return exitCodes.ok;
}

function environmentFor(model: Model, name: string | undefined): Environment {
  if (name !== undefined) return environmentOf(model, name);
  return model.environments.find(({ kind }) => kind === 'cluster') ?? environmentOf(model, 'local');
}

function stagesFor(model: Model, environment: Environment, ids: readonly string[]): readonly Stage[] {
  const wanted = new Set(chosen(model, ids).map(({ id }) => `${id}:slo`));
  const groups = [...compileRules(model, environment)].flatMap((file) => file.groups);
  return historyOf(
    groups.filter(({ name }) => wanted.has(name)),
    groups,
  );
}

/** Those that are named, or all; a journey has no history but that of its members. */
function chosen(model: Model, ids: readonly string[]): readonly Slo[] {
  return [...withMembers(namedSlos(model, ids))].filter(({ sli }) => !('members' in sli));
}

const noStorage: Problem = {
  code: 'O11Y2401',
  severity: 'error',
  message: 'no --storage is given',
  expected: 'the folder of --storage.tsdb.path of the running Prometheus',
  fix: 'Give it, or use --dry-run and go on as docs/backfill.md says where it is not at hand.',
};

function unfit({ retention, overlaps, version }: Prometheus, from: number, now: number): readonly Problem[] {
  const tooOld = retention !== undefined && from < now - retention;
  return [...(tooOld ? [beyond(from, now - retention)] : []), ...(overlaps ? [] : [noOverlaps(version)])];
}

const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

function beyond(from: number, kept: number): Problem {
  return {
    code: 'O11Y2403',
    severity: 'error',
    message: `the history would begin on ${dateOf(from)}, and Prometheus removes what is older than ${dateOf(kept)}`,
    expected: 'a begin within --storage.tsdb.retention.time',
    fix: `Give --from ${dateOf(Math.ceil(kept / hour) * hour)} or a smaller --days, or let Prometheus keep more.`,
  };
}

function noOverlaps(version: string): Problem {
  return {
    code: 'O11Y2404',
    severity: 'error',
    message: `Prometheus ${version} refuses blocks that overlap with those it has`,
    expected: '2.39 or later, or --storage.tsdb.allow-overlapping-blocks',
    fix: 'Start it with this flag, or update it.',
  };
}

/** Hours that are still in memory and not recorded: they can be had when Prometheus has written them to its disk. */
async function sayTails(
  prometheus: Prometheus,
  stages: readonly Stage[],
  now: number,
  interval: Duration,
): Promise<void> {
  const step = milliseconds(interval) / 1000;
  const head: Stretch = { from: prometheus.headBegins, to: now - 10 * step };
  for (const { slo, missing } of await tailsOf(prometheus, stages, head, step)) {
    const recorded = missing.to < head.to;
    // A block of two hours is written when it is an hour old.
    const written = Math.ceil(missing.to / (2 * hour)) * 2 * hour + hour + 300;
    say(
      recorded
        ? `${slo}: from ${dateOf(missing.from)} to ${dateOf(missing.to)} nothing is recorded, which Prometheus still has in memory; without traffic that is right, else run this again after ${dateOf(written)}`
        : `${slo}: nothing is recorded since ${dateOf(missing.from)}: deploy its rules if they are new, and run this again three hours later`,
    );
  }
}
