import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import levenshtein from 'fastest-levenshtein';
import { type Kind, kinds } from '../model/definition';
import { layout } from '../model/layout';
import type { Problem } from '../problems/problem';

/** A file that should hold a definition, by its place and suffix. */
export interface DefinitionFile {
  readonly kind: Kind;
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** The folder below the kind's root; nothing for kinds without teams. */
  readonly team?: string;
  readonly stem: string;
}

export interface FoundFiles {
  readonly files: readonly DefinitionFile[];
  readonly problems: readonly Problem[];
}

/** All definition files below a project's root, in stable order. */
export function findFiles(root: string): FoundFiles {
  const roots = [...new Set(kinds.map((kind) => layout[kind].root))];
  const found = roots.flatMap((folder) => listFiles(root, folder).map(classify));
  return {
    files: found.flatMap((entry) => ('code' in entry ? [] : [entry])),
    problems: found.flatMap((entry) => ('code' in entry ? [entry] : [])),
  };
}

/** Every file below a folder, relative to the root, in code-unit order; none where the folder is missing. */
export function listFiles(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function classify(file: string): DefinitionFile | Problem {
  const [root, ...rest] = file.split('/');
  const candidates = kinds.filter((kind) => layout[kind].root === root);
  const base = rest.at(-1) ?? '';
  const kind = candidates.find((candidate) => base.endsWith(layout[candidate].suffix));
  if (kind === undefined) return misspeltSuffix(file, base, candidates);
  const { suffix, byTeam } = layout[kind];
  const stem = base.slice(0, -suffix.length);
  const folders = rest.slice(0, -1);
  if (folders.length !== (byTeam ? 1 : 0)) return misplaced(file, kind, stem);
  const bad = [...folders, stem].find((part) => !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(part));
  if (bad !== undefined) return badName(file, bad);
  return { kind, file, stem, ...(folders[0] === undefined ? {} : { team: folders[0] }) };
}

function misspeltSuffix(file: string, base: string, candidates: readonly Kind[]): Problem {
  const suffixes = candidates.map((kind) => layout[kind].suffix);
  const stem = base.slice(0, base.indexOf('.') + 1 || base.length);
  return {
    code: 'O11Y1005',
    severity: 'error',
    message: `${base} has none of the suffixes that are read here`,
    at: { file },
    expected: suffixes.join(' or '),
    fix: `did you mean '${stem.replace(/\.$/, '')}${levenshtein.closest(base.slice(base.indexOf('.')), suffixes)}'?`,
  };
}

function misplaced(file: string, kind: Kind, stem: string): Problem {
  const { root, suffix, byTeam } = layout[kind];
  return {
    code: 'O11Y1008',
    severity: 'error',
    message: `${file} does not lie where a ${kind} is looked for`,
    at: { file },
    expected: `${root}/${byTeam ? '<team>/' : ''}${stem}${suffix}`,
    fix: byTeam ? 'move the file into the folder of its team' : `move the file directly below ${root}/`,
  };
}

function badName(file: string, part: string): Problem {
  return {
    code: 'O11Y1007',
    severity: 'error',
    message: `'${part}' cannot become a name of Kubernetes and Grafana`,
    at: { file },
    expected: 'lower-case letters, digits and hyphens, with a letter or digit at both ends',
    fix: `rename it to '${
      part
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]+/g, '-')
        .replaceAll(/^-+|-+$/g, '') || 'name'
    }'`,
  };
}
