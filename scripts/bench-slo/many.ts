import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, runProgram } from '../../src/engines/run';
import { writeOrganisation } from '../bench/organisation';
import type { CompiledMany, Cost } from './compile-many';
import { inPath } from './program';
import { countersOf } from './rule-set';
import { slothSpec } from './sloth';

const services = 1000;

export interface Many {
  readonly rules: CompiledMany;
  /** The rules too. */
  readonly rulesAndProofs: CompiledMany;
  /** A whole process from definitions to rule files, with what tsx has transformed before. */
  readonly wholeProcess: Cost;
  /** `sloth generate` on the same SLOs; undefined where it is not in `PATH`. */
  readonly sloth: Cost | undefined;
}

/** 2,000 SLOs, two for each of 1,000 services. */
export async function measureMany(scratch: string, root: string): Promise<Many> {
  const [one, all] = [join(scratch, 'one'), join(scratch, 'many')];
  writeOrganisation(one, 1);
  writeOrganisation(all, services);
  rmSync(join(all, 'dashboards'), { recursive: true });
  const compile = async (what: 'rules' | 'proofs'): Promise<CompiledMany> =>
    JSON.parse((await tsx(root, 'compile-many.ts', one, String(services), what)).stdout) as CompiledMany;
  const generate = (): Promise<Timed> => tsx(root, 'generate-rules.ts', all, join(scratch, 'many-rules'));
  await generate();
  return {
    rules: await compile('rules'),
    rulesAndProofs: await compile('proofs'),
    wholeProcess: (await generate()).cost,
    sloth: await measureSloth(scratch),
  };
}

interface Timed {
  readonly cost: Cost;
  readonly stdout: string;
}

function tsx(root: string, script: string, ...args: readonly string[]): Promise<Timed> {
  return timed(process.execPath, ['--import', 'tsx', join(__dirname, script), ...args], root);
}

/** Bash's own `time` says what a child and its children took of the processor. */
async function timed(file: string, args: readonly string[], cwd: string): Promise<Timed> {
  const { exitCode, stdout, stderr } = await runProgram(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'time', file, ...args],
    { cwd, timeoutMs: 300_000 },
  );
  if (exitCode !== 0) throw new Error(`${file} ${args.join(' ')}: ${stderr.slice(-2000)}`);
  const [clock = Number.NaN, user = Number.NaN, system = Number.NaN] = lastLine(stderr)
    .split(' ')
    .map(Number);
  return { cost: { clock, processor: user + system }, stdout };
}

async function measureSloth(scratch: string): Promise<Cost | undefined> {
  const program = inPath('sloth');
  if (program === undefined) return undefined;
  const folder = join(scratch, 'sloth-many');
  mkdirSync(folder, { recursive: true });
  const slos = Array.from({ length: services }, (_, index) => {
    const job = `team/service-${index}`;
    const counters = countersOf('http_request_duration_seconds_count', job);
    const latency = {
      ...counters,
      bad: `http_request_duration_seconds_bucket{job="${job}",le!="0.25"}`,
    };
    return [
      { name: `availability-${index}`, counters },
      { name: `latency-${index}`, counters: latency },
    ];
  }).flat();
  writeFileSync(join(folder, 'slos.yaml'), slothSpec('bench', slos));
  const args = ['generate', '-i', join(folder, 'slos.yaml'), '-o', join(folder, 'rules.yaml')];
  return (await timed(program, args, folder)).cost;
}
