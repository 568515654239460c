/** Run by `bench.ts` in a process of its own: `tsx scripts/bench/measure.ts <project>` prints one JSON object. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGenerated } from '../../src/compile/check';
import { compile } from '../../src/compile/compile';
import { releaseSize, splitReleases } from '../../src/constructs/release-size';
import { discover } from '../../src/discover/discover';
import { listFiles } from '../../src/discover/files';
import type { Artifacts } from '../../src/model/artifacts';
import type { Model } from '../../src/model/model';
import { errorsOf } from '../../src/problems/problem';
import { synthesise } from '../../src/synthesise';
import { validate } from '../../src/validate/validate';

export interface Measured {
  /** Seconds. */
  readonly load: number;
  readonly check: number;
  readonly compile: number;
  readonly synth: number;
  /** Bytes, the highest of the whole process. */
  readonly memory: number;
  /** Bytes of the largest Secret that Helm would keep, and of the largest single object. */
  readonly largestRelease: number;
  readonly largestObject: number;
  /** Stacks that differ after one dashboard was changed. */
  readonly changedStacks: readonly string[];
}

async function measure(project: string): Promise<Measured> {
  const load = await timed(() => discover(project));
  const { model, partial, problems } = load.result;
  const checked = await timed(async () => [
    ...problems,
    ...validate(model, { partial }),
    ...(await checkGenerated(model)),
  ]);
  const errors = errorsOf(checked.result);
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  const environment = model.environments[0];
  if (environment === undefined) throw new Error('the organisation has no environment');
  const compiled = await timed(() => compile(model, environment));
  const synth = await timed(() => stacksOf(model));
  const memory = process.resourceUsage().maxRSS * 1024;
  return {
    load: load.seconds,
    check: load.seconds + checked.seconds,
    compile: compiled.seconds,
    synth: load.seconds + checked.seconds + synth.seconds,
    memory,
    ...largestOf(compiled.result),
    changedStacks: await changedBy(model, synth.result),
  };
}

async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly seconds: number; readonly result: T }> {
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, result };
}

async function stacksOf(model: Model): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'o11y-bench-'));
  try {
    await synthesise(model, folder);
    return new Map(
      listFiles(folder, 'stacks')
        .filter((file) => file.endsWith('cdk.tf.json'))
        .map((file) => [file.split('/')[1] ?? '', readFileSync(join(folder, file), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function changedBy(model: Model, before: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const [first, ...others] = model.dashboards;
  if (first === undefined) throw new Error('the organisation has no dashboard');
  const after = await stacksOf({ ...model, dashboards: [{ ...first, description: 'Changed.' }, ...others] });
  return [...after].filter(([id, text]) => before.get(id) !== text).map(([id]) => id);
}

function largestOf({ layers }: Artifacts): Pick<Measured, 'largestRelease' | 'largestObject'> {
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

void measure(process.argv[2] ?? '').then((measured) => process.stdout.write(JSON.stringify(measured)));
