/**
 * `npm run bench`: what organisations of 10, 100 and 1,000 services cost, and what one changed dashboard changes.
 * Every command runs in a process of its own, as people run it: once with an empty cache of tsx, then with a warm one.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../src/engines/run';
import type { Cost, Steps } from './bench/measure';
import { writeOrganisation } from './bench/organisation';
import { command } from './command';

const root = join(__dirname, '..');
const sizes = [10, 100, 1000] as const;

/** What one process may take, in milliseconds. */
const patience = 600_000;

interface Run {
  /** Seconds in which tsx alone loads the files. */
  readonly tsx: number;
  readonly steps: Steps;
  readonly check: Cost;
  readonly synth: Cost;
}

interface Row {
  readonly services: number;
  readonly files: number;
  readonly cold: Run;
  readonly warm: Run;
}

async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const services of sizes) {
    process.stderr.write(`measuring ${services} services ...\n`);
    rows.push(await measureSize(services));
  }
  process.stdout.write(report(rows));
}

async function measureSize(services: number): Promise<Row> {
  // Below the repository, so that '#o11y' means the same as in a definition.
  const project = join(root, '.o11y/bench', String(services));
  const caches = mkdtempSync(join(tmpdir(), 'o11y-bench-cache-'));
  try {
    const files = writeOrganisation(project, services);
    const cold = await measureRun(project, (what) => join(caches, what));
    // What tsx alone has transformed would slow down the others: it looks through its cache whenever it starts.
    const warmed = { tsx: 'tsx', steps: 'steps', check: 'steps', synth: 'steps' } as const;
    return { services, files, cold, warm: await measureRun(project, (what) => join(caches, warmed[what])) };
  } finally {
    rmSync(caches, { recursive: true, force: true });
    rmSync(project, { recursive: true, force: true });
  }
}

type CacheOf = (what: keyof Run) => string;

async function measureRun(project: string, cacheOf: CacheOf): Promise<Run> {
  const measure = <T>(what: keyof Run): Promise<T> => measureOnce(what, project, cacheOf(what));
  return {
    tsx: await measure<number>('tsx'),
    steps: await measure<Steps>('steps'),
    check: await measure<Cost>('check'),
    synth: await measure<Cost>('synth'),
  };
}

/** tsx keeps what it has transformed below `TMPDIR`. */
async function measureOnce<T>(what: keyof Run, project: string, cache: string): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const { exitCode, stdout, stderr } = await runProgram(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'bench/measure.ts'), what, project],
    { cwd: root, env: { ...process.env, TMPDIR: cache }, timeoutMs: patience },
  );
  if (exitCode !== 0) throw new Error(`measuring ${what} of ${project} failed: ${stderr}`);
  return JSON.parse(stdout) as T;
}

function report(rows: readonly Row[]): string {
  const last = rows.at(-1)?.warm.steps;
  return `Warm, that is with what tsx has transformed before; check and synth hold load:

${table(rows, ({ warm }) => warm)}
Cold:

${table(rows, ({ cold }) => cold)}
Growth, warm, for ten times as many services:

| services | check | compile | synth |
| --- | --- | --- | --- |
${growth(rows)}
At ${rows.at(-1)?.services} services the largest release takes ${kib(last?.largestRelease)} of 1024 KiB, the largest object
${kib(last?.largestObject)} of 1536 KiB, and one changed dashboard changes ${last?.changedStacks.join(', ')}.
`;
}

function table(rows: readonly Row[], pick: (row: Row) => Run): string {
  const head = `| services | files | tsx s | load s | check s | compile s | synth s | check CPU s | synth CPU s | check MB | synth MB |
|${' --- |'.repeat(11)}
`;
  const lines = rows.map((row) => {
    const { tsx, steps, check, synth } = pick(row);
    const seconds = [
      tsx,
      steps.load,
      check.seconds,
      steps.compile,
      synth.seconds,
      check.cpuSeconds,
      synth.cpuSeconds,
    ];
    const cells = [
      row.services,
      row.files,
      ...seconds.map((value) => value.toFixed(2)),
      ...[check.memory, synth.memory].map((bytes) => (bytes / 1e6).toFixed(0)),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  return head + lines.join('');
}

function growth(rows: readonly Row[]): string {
  return rows
    .slice(1)
    .map((row, index) => {
      const before = rows[index];
      if (before === undefined) return '';
      const factor = (pick: (run: Run) => number): string => (pick(row.warm) / pick(before.warm)).toFixed(1);
      const factors = [
        factor(({ check }) => check.seconds),
        factor(({ steps }) => steps.compile),
        factor(({ synth }) => synth.seconds),
      ];
      return `| ${before.services} to ${row.services} | ${factors.join(' | ')} |\n`;
    })
    .join('');
}

function kib(bytes = 0): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

void command(
  'npm run bench',
  'Measures what organisations of 10, 100 and 1,000 services cost to check, compile and synthesise. Takes two minutes; prints Markdown.',
  main,
);
