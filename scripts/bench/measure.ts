/** Run by `bench.ts` in a process of its own: `tsx scripts/bench/measure.ts <what> <project>` prints one JSON object. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/compile/compile';
import { releaseSize, splitReleases } from '../../src/constructs/release-size';
import { discover } from '../../src/discover/discover';
import { findFiles, listFiles } from '../../src/discover/files';
import type { Artifacts } from '../../src/model/artifacts';
import type { Model } from '../../src/model/model';
import { errorsOf } from '../../src/problems/problem';
import { loadModel, loadProject } from '../../src/project';
import { synthesise } from '../../src/synthesise';

/** What a whole command takes. */
export interface Cost {
  /** By the clock. */
  readonly seconds: number;
  /** Of all cores and threads, the start of Node included. */
  readonly cpuSeconds: number;
  /** Bytes, the highest of the process. */
  readonly memory: number;
}

export interface Steps {
  /** Seconds. */
  readonly load: number;
  readonly compile: number;
  /** Bytes of the largest Secret that Helm would keep, and of the largest single object. */
  readonly largestRelease: number;
  readonly largestObject: number;
  /** Stacks that differ after one dashboard was changed. */
  readonly changedStacks: readonly string[];
}

const measurements = {
  // The yardstick: every program that is told what to do by these files has to load them.
  tsx: async (project: string) => {
    const { seconds } = await timed(() => {
      for (const { file } of findFiles(project).files) require(join(project, file));
    });
    return seconds;
  },
  check: (project: string) =>
    costOf(async () => {
      const errors = errorsOf((await loadProject(project)).problems);
      if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
    }),
  synth: (project: string) => costOf(() => stacksOf(() => loadModel(project))),
  steps: measureSteps,
} as const;

async function costOf(command: () => Promise<unknown>): Promise<Cost> {
  const { seconds } = await timed(command);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

async function measureSteps(project: string): Promise<Steps> {
  const load = await timed(() => discover(project));
  const { model } = load.result;
  const environment = model.environments[0];
  if (environment === undefined) throw new Error('the organisation has no environment');
  const compiled = await timed(() => compile(model, environment));
  return {
    load: load.seconds,
    compile: compiled.seconds,
    ...largestOf(compiled.result),
    changedStacks: await changedBy(model),
  };
}

async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly seconds: number; readonly result: T }> {
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, result };
}

async function stacksOf(load: () => Model): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'o11y-bench-'));
  try {
    await synthesise(load(), folder);
    return new Map(
      listFiles(folder, 'stacks')
        .filter((file) => file.endsWith('cdk.tf.json'))
        .map((file) => [file.split('/')[1] ?? '', readFileSync(join(folder, file), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function changedBy(model: Model): Promise<readonly string[]> {
  const [first, ...others] = model.dashboards;
  if (first === undefined) throw new Error('the organisation has no dashboard');
  const before = await stacksOf(() => model);
  const dashboards = [{ ...first, description: 'Changed.' }, ...others];
  const after = await stacksOf(() => ({ ...model, dashboards }));
  return [...after].filter(([id, text]) => before.get(id) !== text).map(([id]) => id);
}

function largestOf({ layers }: Artifacts): Pick<Steps, 'largestRelease' | 'largestObject'> {
  const releases = splitReleases(Object.values(layers).flatMap((layer) => layer.releases)).flatMap(
    (release) => (release.kind === 'manifests' ? [release] : []),
  );
  return {
    largestRelease: Math.max(...releases.map((release) => releaseSize(release.objects))),
    largestObject: Math.max(
      ...releases.flatMap(({ objects }) => objects.map((object) => JSON.stringify(object).length)),
    ),
  };
}

async function main([what, project = '']: readonly string[]): Promise<void> {
  process.stdout.write(JSON.stringify(await measurements[what as keyof typeof measurements](project)));
}

void main(process.argv.slice(2));
