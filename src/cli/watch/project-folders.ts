import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../discover/files';
import { importsBelow } from '../../discover/imports';
import { layout, runbooksRoot } from '../../model/layout';

/**
 * Folders of a project in which something that is saved changes what is found: those of definitions with all below, and those of
 * what definitions import. Where one is missing, that in which it would be made.
 */
export function projectFolders(root: string): ReadonlySet<string> {
  const roots = [...new Set([...Object.values(layout).map((kind) => kind.root), runbooksRoot])];
  const imported = new Set<string>();
  for (const file of roots.flatMap((folder) => listFiles(root, folder))) importsBelow(root, file, imported);
  return new Set(
    [
      ...roots.flatMap((folder) => below(join(root, folder))),
      ...[...imported].map((file) => dirname(join(root, file))),
    ].map(existing),
  );
}

/** A folder and all folders in it. */
function below(folder: string): readonly string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...inner.flatMap(({ name }) => below(join(folder, name)))];
  } catch {
    return [folder];
  }
}

const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)));
