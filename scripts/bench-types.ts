/**
 * `npm run bench:types`: what the compiler takes for 2,000 metrics and as many queries that are built from them, beside what
 * it takes for the library alone. Every run is a process of its own, without a cache.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runProgram } from '../src/engines/run';
import { writeTypedProject } from './bench-types/project';
import { command } from './command';

const root = join(__dirname, '..');
const folder = join(root, '.o11y/bench/types');
const metrics = 2_000;
const runs = 5;

/** Seconds for 2,000 metrics and 2,000 uses. */
const aim = 3;

interface Cost {
  readonly seconds: number;
  /** Of all threads: what it takes where other work does not get in the way. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

async function main(): Promise<void> {
  try {
    const rows = [
      await row('nothing but the library', 1, false),
      await row(`${metrics} metrics`, metrics, false),
      await row(`${metrics} metrics and ${metrics} queries`, metrics, true),
    ];
    process.stdout.write(report(rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Row {
  readonly what: string;
  readonly costs: readonly Cost[];
}

async function row(what: string, count: number, withUses: boolean): Promise<Row> {
  process.stderr.write(`type-checking ${what} ...\n`);
  writeTypedProject(folder, count, withUses);
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await check());
  return { what, costs };
}

async function check(): Promise<Cost> {
  const began = performance.now();
  const { exitCode, stdout, stderr } = await runProgram(
    'bash',
    [
      '-c',
      'TIMEFORMAT="cpu %U %S"; time "$0" "$@"',
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      folder,
      '--extendedDiagnostics',
      '--pretty',
      'false',
    ],
    { cwd: root },
  );
  const seconds = (performance.now() - began) / 1000;
  if (exitCode !== 0) throw new Error(`the generated definitions do not compile:\n${stdout.slice(0, 2_000)}`);
  const [, user, system] = /cpu (\S+) (\S+)/.exec(stderr) ?? [];
  return {
    seconds,
    cpuSeconds: Number(user) + Number(system),
    megabytes: Number(/Memory used:\s+(\d+)K/.exec(stdout)?.[1] ?? Number.NaN) / 1000,
  };
}

function report(rows: readonly Row[]): string {
  const lines = rows.map(({ what, costs }) => {
    const seconds = costs.map((cost) => cost.seconds).sort((a, b) => a - b);
    const memory = Math.max(...costs.map(({ megabytes }) => megabytes));
    const cpu = median(costs.map(({ cpuSeconds }) => cpuSeconds));
    const numbers = [median(seconds), seconds[0] ?? Number.NaN, cpu].map((value) => value.toFixed(2));
    const cells = [what, ...numbers, memory.toFixed(0)];
    return `| ${cells.join(' | ')} |\n`;
  });
  const whole = median((rows.at(-1)?.costs ?? []).map(({ seconds }) => seconds));
  return `| type-checked | median s | fastest s | CPU s | MB |
| --- | --- | --- | --- | --- |
${lines.join('')}
${whole <= aim ? 'Met' : 'Missed'}: ${metrics} metrics and ${metrics} queries in ${whole.toFixed(2)} s (aim ${aim} s).
`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

void command(
  'npm run bench:types',
  'Measures the type check of 2,000 metrics and 2,000 queries. Takes a minute; prints Markdown.',
  main,
);
