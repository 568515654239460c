/**
 * `npm run bench`: how long organisations of 10, 100 and 1,000 services take, and what one changed dashboard changes.
 * Every size runs in processes of its own, once with an empty cache of tsx and once with a warm one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../src/engines/run';
import type { Measured } from './bench/measure';
import { writeOrganisation } from './bench/organisation';

const root = join(__dirname, '..');
const sizes = [10, 100, 1000] as const;

/** What one process may take, in milliseconds. */
const patience = 600_000;

interface Row {
  readonly services: number;
  readonly files: number;
  readonly cold: Measured;
  readonly warm: Measured;
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
  const cache = mkdtempSync(join(tmpdir(), 'o11y-bench-cache-'));
  try {
    const files = writeOrganisation(project, services);
    const cold = await measureOnce(project, cache);
    return { services, files, cold, warm: await measureOnce(project, cache) };
  } finally {
    rmSync(cache, { recursive: true, force: true });
    rmSync(project, { recursive: true, force: true });
  }
}

/** tsx keeps what it has transformed below `TMPDIR`. */
async function measureOnce(project: string, cache: string): Promise<Measured> {
  const measure = join(__dirname, 'bench/measure.ts');
  const { exitCode, stdout, stderr } = await runProgram(
    process.execPath,
    ['--import', 'tsx', measure, project],
    {
      cwd: root,
      env: { ...process.env, TMPDIR: cache },
      timeoutMs: patience,
    },
  );
  if (exitCode !== 0) throw new Error(`measuring ${project} failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function report(rows: readonly Row[]): string {
  const seconds = (value: number): string => value.toFixed(2);
  const megabytes = (value: number): string => (value / 1e6).toFixed(0);
  const table = (pick: (row: Row) => Measured): string =>
    rows
      .map((row) => {
        const { load, check, compile, synth, memory } = pick(row);
        return `| ${row.services} | ${row.files} | ${[load, check, compile, synth].map(seconds).join(' | ')} | ${megabytes(memory)} |\n`;
      })
      .join('');
  const head =
    '| services | files | load s | check s | compile s | synth s | peak MB |\n| --- | --- | --- | --- | --- | --- | --- |\n';
  const growth = rows
    .slice(1)
    .map((row, index) => {
      const before = rows[index];
      if (before === undefined) return '';
      const factor = (key: 'check' | 'compile' | 'synth'): string =>
        (row.warm[key] / before.warm[key]).toFixed(1);
      return `| ${before.services} to ${row.services} | ${factor('check')} | ${factor('compile')} | ${factor('synth')} |\n`;
    })
    .join('');
  const last = rows.at(-1);
  return `Warm, that is with what tsx has transformed before; check holds load, synth holds check:

${head}${table((row) => row.warm)}
Cold:

${head}${table((row) => row.cold)}
Growth, warm, for ten times as many services:

| services | check | compile | synth |
| --- | --- | --- | --- |
${growth}
At ${last?.services} services the largest release takes ${kib(last?.warm.largestRelease)} of 1024 KiB, the largest object
${kib(last?.warm.largestObject)} of 1536 KiB, and one changed dashboard changes ${last?.warm.changedStacks.join(', ')}.
`;
}

function kib(bytes = 0): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

void main();
