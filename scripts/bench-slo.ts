/**
 * `npm run bench:slo`: one promise written in four ways on the same month in a real Prometheus: what each reads, writes
 * and knows, and when it speaks. Progress goes to stderr, Markdown to stdout; nothing is left behind.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Aim, aimsTable } from './bench-slo/aims';
import { measureCompiling } from './bench-slo/compiling';
import { findPrometheus } from './bench-slo/engines';
import { measureFewSeries } from './bench-slo/few-series';
import { measureManySeries } from './bench-slo/many-series';
import { say } from './bench-slo/print';
import { measureRandomIncidents } from './bench-slo/random-incidents';
import { loadSubject } from './bench-slo/subject';
import { command } from './command';

const root = join(__dirname, '..');
// Below the repository, so that '#o11y' means the same as in a definition.
const scratch = join(root, '.o11y/bench-slo');

const notes = `Again: \`npm run bench:slo\`. Data and moments are the same each time; \`sloth\`, \`pyrra\` and further versions of
Prometheus are taken from PATH and O11Y_ENGINES. Times are those of this machine: read the shares.

Not shown: notifications, evaluations that are missed or late, native histograms, and what reading costs from blocks on disk:
all samples are in memory.
`;

async function main(): Promise<void> {
  rmSync(scratch, { recursive: true, force: true });
  try {
    const engines = findPrometheus(root);
    const subject = await loadSubject(scratch);
    const aims: Aim[] = [];
    for (const engine of engines) aims.push(...(await measureFewSeries(engine, scratch, subject)));
    for (const engine of engines.slice(0, 1)) {
      aims.push(...(await measureManySeries(engine, scratch, subject)));
      aims.push(...(await measureRandomIncidents(engine, scratch)));
    }
    aims.push(...(await measureCompiling(scratch, root)));
    process.stdout.write(aimsTable(aims));
    process.stdout.write(notes);
    say('done');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

void command(
  'npm run bench:slo',
  'Writes one promise in four ways on the same month in a real Prometheus, and measures what each reads, writes and knows. Takes five minutes; prints Markdown.',
  main,
);
