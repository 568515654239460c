import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { type Layer, layers } from '../model/artifacts';
import { ProblemError } from '../problems/problem';
import { notSynthesised, stackUnknown } from './problems';

/** A stack that was synthesised. */
export interface Stack {
  /** `<env>-<layer>`. */
  readonly name: string;
  /** Absolute: where `cdk.tf.json` is. */
  readonly folder: string;
  /** Names of stacks that are applied before. */
  readonly dependencies: readonly string[];
}

const manifestSchema = z.object({
  stacks: z.record(
    z.string(),
    z.object({ name: z.string(), workingDirectory: z.string(), dependencies: z.array(z.string()) }),
  ),
});

/** The stacks in CDKTF's manifest, each after those it depends on. `outDir` is `cdktf.out`. */
export function readStacks(outDir: string): readonly Stack[] {
  const manifest = parseManifest(join(outDir, 'manifest.json'));
  return inOrder(
    Object.values(manifest.stacks).map(({ name, workingDirectory, dependencies }) => ({
      name,
      folder: join(outDir, workingDirectory),
      dependencies,
    })),
  );
}

function parseManifest(file: string): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ProblemError([notSynthesised(file)]);
  }
}

function inOrder(stacks: readonly Stack[]): readonly Stack[] {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const ordered = new Set<Stack>();
  const visit = (stack: Stack): void => {
    // CDKTF refuses circles at synth.
    for (const name of stack.dependencies) {
      const before = byName.get(name);
      if (before !== undefined) visit(before);
    }
    ordered.add(stack);
  };
  for (const stack of stacks) visit(stack);
  return [...ordered];
}

export interface Selection {
  readonly environment: string;
  /** Names of stacks, with or without `<env>-`. @default every stack of the environment */
  readonly only?: readonly string[];
}

/** The chosen stacks, still in order. Throws a {@link ProblemError} for names that do not exist. */
export function selectStacks(stacks: readonly Stack[], { environment, only }: Selection): readonly Stack[] {
  const prefix = `${environment}-`;
  // By whole names: the stacks of `dev-eu` begin like those of `dev`.
  const names = new Set(layers.map((layer) => `${prefix}${layer}`));
  const own = stacks.filter(({ name }) => names.has(name));
  const known = own.map(({ name }) => name);
  const wanted = (only ?? known).map((name) => (name.startsWith(prefix) ? name : `${prefix}${name}`));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0 || own.length === 0) {
    throw new ProblemError(
      (own.length === 0 ? [`${prefix}*`] : unknown).map((stack) =>
        stackUnknown({
          stack,
          known,
          nearest: known.length === 0 ? undefined : closest(stack, known),
        }),
      ),
    );
  }
  return own.filter(({ name }) => wanted.includes(name));
}

/** The layers of an environment that these stacks deploy. */
export function layersIn(stacks: readonly Stack[], environment: string): readonly Layer[] {
  const names = new Set(stacks.map(({ name }) => name));
  return layers.filter((layer) => names.has(`${environment}-${layer}`));
}
