import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../../discover/files';
import { ProblemError } from '../../problems/problem';
import { type Tree, treeMarker } from '../../render/tree';
import type { Snapshot } from '../../report/changes';
import { hashConfiguration } from '../../terraform/configuration';
import { readStacks } from '../../terraform/stacks';

/**
 * Reads what was generated: a folder of `o11y snapshot`, of `o11y render` or of `o11y synth`. Throws a
 * {@link ProblemError} for any other.
 */
export function readSnapshot(folder: string, environment = basename(folder)): Snapshot {
  if (existsSync(join(folder, treeMarker))) {
    return { environments: new Map([[environment, readTree(folder)]]), stacks: new Map() };
  }
  if (existsSync(join(folder, 'manifest.json'))) {
    return { environments: new Map(), stacks: readStackHashes(folder) };
  }
  const parts = subfolders(folder).filter(
    (name) => existsSync(join(folder, name, treeMarker)) || existsSync(join(folder, name, 'manifest.json')),
  );
  if (parts.length === 0) throw notGenerated(folder);
  const snapshots = parts.map((name) => readSnapshot(join(folder, name), name));
  return {
    environments: new Map(snapshots.flatMap(({ environments }) => [...environments])),
    stacks: new Map(snapshots.flatMap(({ stacks }) => [...stacks])),
  };
}

export const nothing: Snapshot = { environments: new Map(), stacks: new Map() };

/** A hash of every synthesised stack, in the order of deployment. */
export function readStackHashes(outDir: string): ReadonlyMap<string, string> {
  return new Map(readStacks(outDir).map(({ name, folder }) => [name, hashConfiguration(folder)]));
}

function readTree(folder: string): Tree {
  return new Map(listFiles(folder, '.').map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function subfolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function notGenerated(folder: string): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2210',
      severity: 'error',
      message: `${folder} holds nothing that was generated`,
      expected: 'a folder that o11y render, o11y synth or o11y snapshot has written',
      fix: 'Write one first: npm run render -- --env prod --out /tmp/base.',
    },
  ]);
}
