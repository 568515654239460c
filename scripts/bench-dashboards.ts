/**
 * `npm run bench:dashboards`: what 1,000 dashboards of 20 panels cost, without loading their definitions: to build, render and
 * lint them, and to parse and type their queries; and what a check costs, with loading, after one of them was edited. Progress goes to stderr, Markdown to stdout; nothing is left behind.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../src/engines/run';
import { writeOrganisation } from './bench/organisation';
import type { Built, Checked, Cost, Watched } from './bench-dashboards/measure';
import { type Aim, aimsTable } from './bench-slo/aims';
import { count, say, table } from './bench-slo/print';
import { command } from './command';

const root = join(__dirname, '..');
// Below the repository, so that '#o11y' means the same as in a definition.
const scratch = join(root, '.o11y/bench-dashboards');

const dashboards = 1000;

const notes = `Again: \`npm run bench:dashboards\`. Every row of a process of its own; the data is the same each time. On a busy machine read the
processor's seconds.

Not shown: the compiler (\`npm run bench:types\`), the made rows of templates, and what Grafana and Prometheus do with the result.
`;

async function main(): Promise<void> {
  try {
    writeOrganisation(scratch, 1);
    say(`building, rendering and linting ${count(dashboards)} dashboards`);
    const built = await measure<Built>('build');
    say('parsing and typing their queries');
    const checked = await measure<Checked>('queries');
    say(`editing one of ${count(dashboards)} dashboards`);
    writeOrganisation(scratch, dashboards);
    const watched = await measure<Watched>('watch');
    process.stdout.write(costs(built, checked));
    process.stdout.write(watching(watched));
    process.stdout.write(`${aimsTable(aimsOf(built, checked, watched))}${notes}`);
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

function row(what: string, { clock, processor }: Cost): readonly string[] {
  return [what, `${clock.toFixed(2)} s`, `${processor.toFixed(2)} s`];
}

/** An organisation of as many services, each with two SLOs and a dashboard. */
function watching({ first, edited, ran, service, folders, memory }: Watched): string {
  const rows = [
    row('everything', first),
    row('after an edit of one dashboard', edited),
    row('after an edit of one service', service),
    row('after the check: which folders to watch', folders),
  ];
  return `${table([`check of ${count(dashboards)} services, dashboards and 2,000 SLOs`, 'clock', 'processor'], rows)}An edit makes it read ${ran} file anew; the process takes ${megabytes(memory)} MB at its highest.

`;
}

function costs(built: Built, { queries, first, again, memory }: Checked): string {
  const rows = [
    row('build', built.build),
    row('render', built.render),
    row('lint', built.lint),
    row(`${count(queries)} queries`, first),
    row('the same queries again', again),
  ];
  return `${table([`${count(dashboards)} dashboards of 20 panels`, 'clock', 'processor'], rows)}${megabytes(built.text)} MB of JSON, ${count(built.findings)} findings of the linter. The process that builds takes ${megabytes(built.memoryBefore)} MB before it
begins and ${megabytes(built.memory)} MB at its highest, the one that checks queries ${megabytes(memory)} MB.

`;
}

function aimsOf(
  { build, render, lint, memory }: Built,
  { queries, first }: Checked,
  { edited }: Watched,
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
      what: 'check after an edit of one, in watch mode',
      wanted: '0.5 s at most',
      measured: `${edited.clock.toFixed(2)} s`,
      met: edited.clock <= 0.5,
    },
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

void command(
  'npm run bench:dashboards',
  'Measures what 1,000 dashboards of 20 panels cost, and a check after one of them was edited. Takes half a minute; prints Markdown.',
  main,
);
