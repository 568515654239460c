/**
 * `npm run bench:dashboards`: what 1,000 dashboards of 20 panels cost, without loading their definitions: to build, render and
 * lint them, and to parse and type their queries; and what `tsc` takes for 2,000 typed metrics. Progress goes to stderr, Markdown to stdout; nothing is left behind.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../src/engines/run';
import { writeOrganisation } from './bench/organisation';
import type { Built, Checked, Cost } from './bench-dashboards/measure';
import { writeTyped } from './bench-dashboards/typed';
import { type Aim, aimsTable } from './bench-slo/aims';
import { count, say, table } from './bench-slo/print';

const root = join(__dirname, '..');
// Below the repository, so that '#o11y' means the same as in a definition.
const scratch = join(root, '.o11y/bench-dashboards');

const dashboards = 1000;
const metrics = 2000;

/** Seconds of `tsc` for a project without metrics, and for one with all of them. */
interface Typed {
  readonly base: number;
  readonly whole: number;
}

const notes = `Again: \`npm run bench:dashboards\`. Every row of a process of its own; the data is the same each time. On a busy machine read the
processor's seconds.

Not shown: loading definitions (\`npm run bench\`), the made rows of templates, and what Grafana and Prometheus do with the result.
`;

async function main(): Promise<void> {
  try {
    writeOrganisation(scratch, 1);
    say(`building, rendering and linting ${count(dashboards)} dashboards`);
    const built = await measure<Built>('build');
    say('parsing and typing their queries');
    const checked = await measure<Checked>('queries');
    say(`checking the types of ${count(metrics)} metrics and as many uses`);
    const typed = { base: await typeCheck(0), whole: await typeCheck(metrics) };
    process.stdout.write(costs(built, checked, typed));
    process.stdout.write(`${aimsTable(aimsOf(built, checked, typed))}${notes}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measure<T>(what: string): Promise<T> {
  const script = join(__dirname, 'bench-dashboards/measure.ts');
  const args = ['--import', 'tsx', script, what, scratch, String(dashboards)];
  const { exitCode, stdout, stderr } = await runProgram(process.execPath, args, {
    cwd: root,
    timeoutMs: 600_000,
  });
  if (exitCode !== 0) throw new Error(`measuring ${what} failed: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** Seconds. What is wrong with the types ends the bench. */
async function typeCheck(many: number): Promise<number> {
  writeTyped(scratch, many, '../../tsconfig.json');
  const started = performance.now();
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { exitCode, stdout } = await runProgram(process.execPath, [tsc, '--noEmit', '-p', scratch], {
    cwd: root,
  });
  if (exitCode !== 0) throw new Error(`the types of the bench are wrong: ${stdout.slice(0, 2000)}`);
  return (performance.now() - started) / 1000;
}

function costs(built: Built, { queries, first, again, memory }: Checked, typed: Typed): string {
  const row = (what: string, { clock, processor }: Cost): readonly string[] => [
    what,
    `${clock.toFixed(2)} s`,
    `${processor.toFixed(2)} s`,
  ];
  const rows = [
    row('build', built.build),
    row('render', built.render),
    row('lint', built.lint),
    row(`${count(queries)} queries`, first),
    row('the same queries again', again),
  ];
  return `${table([`${count(dashboards)} dashboards of 20 panels`, 'clock', 'processor'], rows)}${megabytes(built.text)} MB of JSON, ${count(built.findings)} findings of the linter. The process that builds takes ${megabytes(built.memoryBefore)} MB before it
begins and ${megabytes(built.memory)} MB at its highest, the one that checks queries ${megabytes(memory)} MB. \`tsc\` takes ${typed.base.toFixed(2)} s for a project without
metrics and ${typed.whole.toFixed(2)} s for one with ${count(metrics)}, each declared once and used once.

`;
}

function aimsOf(
  { build, render, lint, memory }: Built,
  { queries, first }: Checked,
  typed: Typed,
): readonly Aim[] {
  const seconds = build.clock + render.clock + lint.clock;
  return [
    {
      what: 'build, lint and render 1,000 dashboards',
      wanted: '3 s at most',
      measured: `${seconds.toFixed(2)} s`,
      met: seconds <= 3,
    },
    {
      what: 'its memory',
      wanted: '600 MB at most',
      measured: `${megabytes(memory)} MB`,
      met: memory <= 600e6,
    },
    {
      what: `${count(queries)} queries, parsed and typed`,
      wanted: '8 s at most',
      measured: `${first.clock.toFixed(2)} s`,
      met: first.clock <= 8,
    },
    {
      what: `type-check of ${count(metrics)} metrics and as many uses`,
      wanted: '3 s at most',
      measured: `${typed.whole.toFixed(2)} s`,
      met: typed.whole <= 3,
    },
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

void main();
