import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../engines/engine';
import { runPromtool } from '../engines/tools';
import { type Duration, milliseconds } from '../model/duration';
import { type Problem, ProblemError } from '../problems/problem';
import type { Stage } from './history';
import { promtoolArguments, ruleFileOf, selectorOf, type Task, tasksOf } from './plan';
import { countSamples, type Prometheus } from './prometheus';
import { type Block, blocksIn, inStorage, moveBlocks } from './storage';
import { blockHoursFor, piecesOf, type Stretch, secondsIn } from './stretch';

export interface BackfillOptions {
  readonly promtool: Engine;
  readonly prometheus: Prometheus;
  readonly storage: string;
  readonly stages: readonly Stage[];
  readonly range: Stretch;
  /** Between two evaluations. */
  readonly interval: Duration;
  readonly onStep: (line: string) => void;
  /** How long Prometheus may take to load new blocks: it looks each minute, unless it compacts. @default 600000 */
  readonly loadTimeoutMs?: number;
}

/** Blocks that were made of one stretch. */
interface Written {
  readonly selectors: readonly string[];
  readonly piece: Stretch;
  readonly folder: string;
  readonly blocks: readonly Block[];
}

const samplesOf = ({ blocks }: Written): number => blocks.reduce((sum, { samples }) => sum + samples, 0);

/** An hour of queries of a large organisation. */
const promtoolTimeoutMs = 3_600_000;

const defaultLoadTimeoutMs = 600_000;
const lookEveryMs = 1_000;

/**
 * Makes the past of rules, stage after stage: blocks are written, moved into the storage and loaded before the next
 * stage reads them. Returns the number of samples that were added.
 * @throws ProblemError O11Y2401, O11Y2405, O11Y2406, O11Y2407
 */
export function backfill(options: BackfillOptions): Promise<number> {
  const { prometheus, stages, range, interval, onStep } = options;
  return inStorage(options.storage, async (folder) => {
    let samples = 0;
    for (const [index, stage] of stages.entries()) {
      const name = `stage ${index + 1} of ${stages.length}`;
      const tasks = await tasksOf(prometheus, stage, range, milliseconds(interval) / 1000);
      if (tasks.length === 0) {
        onStep(`${name}: nothing is missing`);
        continue;
      }
      const written = await writeStage(options, { name, tasks, folder });
      for (const { folder: from, blocks } of written) moveBlocks(from, options.storage, blocks);
      const made = written.flatMap(({ blocks }) => blocks);
      if (made.length > 0) {
        onStep(`${name}: waiting until Prometheus has loaded ${made.length} blocks, it looks each minute`);
        await untilLoaded(options, written);
      }
      const added = written.reduce((sum, each) => sum + samplesOf(each), 0);
      onStep(`${name}: ${added} samples added`);
      samples += added;
    }
    return samples;
  });
}

interface Writing {
  readonly name: string;
  readonly tasks: readonly Task[];
  readonly folder: string;
}

async function writeStage(
  { promtool, prometheus, interval, onStep }: BackfillOptions,
  { name, tasks, folder }: Writing,
): Promise<readonly Written[]> {
  const step = milliseconds(interval) / 1000;
  const blockHours = blockHoursFor(step);
  const parts = tasks.flatMap(({ rules, stretches }) =>
    stretches
      .flatMap((stretch) => piecesOf(stretch, blockHours * 3600, step))
      .map((piece) => ({ rules, piece })),
  );
  const all = secondsIn(parts.map(({ piece }) => piece));
  // promtool chooses the second of an evaluation by the path of the file: the same for every stage.
  const ruleFile = join(folder, 'rules.yaml');
  const written: Written[] = [];
  let done = 0;
  for (const { rules, piece } of parts) {
    writeFileSync(ruleFile, ruleFileOf(rules, interval));
    const output = mkdtempSync(join(folder, 'blocks-'));
    const run = { stretch: piece, prometheus: prometheus.url, blockHours, ruleFile, output };
    const { exitCode, stderr } = await runPromtool(promtool, promtoolArguments(run), {
      timeoutMs: promtoolTimeoutMs,
      // It keeps what it has not written yet below it, and leaves it there when it is killed.
      env: { ...process.env, TMPDIR: folder },
    });
    if (exitCode !== 0) throw new ProblemError([refused(promtool, stderr)]);
    written.push({ selectors: rules.map(selectorOf), piece, folder: output, blocks: blocksIn(output) });
    const told = Math.floor(done / toldEvery);
    done += secondsIn([piece]);
    if (done === all || Math.floor(done / toldEvery) > told)
      onStep(`${name}: ${days(done)} of ${days(all)} days, ${subjectOf(rules)}`);
  }
  return written;
}

/** Seconds of the past after which a line says how far it is. */
const toldEvery = 5 * 86_400;

const days = (seconds: number): string => (seconds / 86_400).toFixed(1);

/** The SLO that rules belong to, or what they record. */
function subjectOf(rules: Stage): string {
  return [...new Set(rules.map(({ record, labels }) => labels?.['slo'] ?? record))].join(', ');
}

function refused({ path }: Engine, stderr: string): Problem {
  const lines = stderr.split('\n').filter((line) => !/\blevel=info\b/i.test(line) && line.trim() !== '');
  return {
    code: 'O11Y2405',
    severity: 'error',
    message: `promtool (${path}) makes no blocks: ${lines.join('; ')}`,
    expected: 'rules that Prometheus evaluates over its past',
    fix: 'Mend what it names; a query that takes too long needs a larger --query.timeout or fewer SLOs at a time.',
  };
}

/** Everything that promtool wrote is what Prometheus answers. */
async function untilLoaded(
  { prometheus: { url }, loadTimeoutMs = defaultLoadTimeoutMs }: BackfillOptions,
  written: readonly Written[],
): Promise<void> {
  const deadline = Date.now() + loadTimeoutMs;
  for (const each of written.filter(({ blocks }) => blocks.length > 0)) {
    for (;;) {
      const found = await countSamples(url, each.selectors, each.piece).catch(() => 0);
      if (found >= samplesOf(each)) break;
      if (Date.now() > deadline) throw new ProblemError([notLoaded(url, each, found, loadTimeoutMs)]);
      await sleep(lookEveryMs);
    }
  }
}

function notLoaded(url: string, written: Written, found: number, waitedMs: number): Problem {
  return {
    code: 'O11Y2407',
    severity: 'error',
    message: `${url} shows ${found} of ${samplesOf(written)} new samples after ${waitedMs / 1000} s`,
    expected: `that it loads the blocks ${written.blocks.map(({ id }) => id).join(', ')}`,
    fix: 'Look whether --storage is the folder of this Prometheus, and what its log says; remove the blocks from a wrong folder.',
  };
}
