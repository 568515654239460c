import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as levenshtein from 'fastest-levenshtein';
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

/**
 * Characters of a name. Helm takes 53 for a release, and `monitors-<team>` is one; a Kubernetes label takes 63, and
 * environments begin the names of stacks and states.
 */
const longest: Readonly<Record<Kind, number>> = {
  team: 40,
  environment: 40,
  service: 63,
  metrics: 63,
  slo: 63,
  alerts: 63,
  maintenance: 63,
  dashboard: 63,
  values: 63,
};

/** All definition files below a project's root, in stable order. */
export function findFiles(root: string): FoundFiles {
  const roots = [...new Set(kinds.map((kind) => layout[kind].root))];
  const found = roots.flatMap((folder) => listFiles(root, folder).filter(isMeant).map(classify));
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

/** Notes for readers and files of tools may lie beside definitions. */
function isMeant(file: string): boolean {
  return !file.endsWith('.md') && !file.split('/').some((part) => part.startsWith('.'));
}

function classify(file: string): DefinitionFile | Problem {
  const [root, ...rest] = file.split('/');
  const candidates = kinds.filter((kind) => layout[kind].root === root);
  const base = rest.at(-1) ?? '';
  const kind = candidates.find((candidate) => base.endsWith(layout[candidate].suffix));
  if (kind === undefined) {
    const other = kinds.find((candidate) => base.endsWith(layout[candidate].suffix));
    return other === undefined
      ? misspeltSuffix(file, base, candidates)
      : misplaced(file, other, base.slice(0, -layout[other].suffix.length));
  }
  const { suffix, byTeam } = layout[kind];
  const stem = base.slice(0, -suffix.length);
  const folders = rest.slice(0, -1);
  if (folders.length !== (byTeam ? 1 : 0)) return misplaced(file, kind, stem);
  const bad = [...folders, stem].find((part) => !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(part));
  if (bad !== undefined) return badName(file, bad);
  const long = [
    ...folders.map((name) => ({ name, most: longest.team })),
    { name: stem, most: longest[kind] },
  ].find(({ name, most }) => name.length > most);
  if (long !== undefined) return longName(file, long.name, long.most);
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
    message: `${file} does not lie where definitions of kind ${kind} are looked for`,
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
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]+/g, '-')
        .replaceAll(/^-+|-+$/g, '') || 'name'
    }'`,
  };
}

function longName(file: string, name: string, most: number): Problem {
  return {
    code: 'O11Y1009',
    severity: 'error',
    message: `the name '${name}' has ${name.length} characters`,
    at: { file },
    expected: `at most ${most}, so that names made from it fit Kubernetes and Helm`,
    fix: 'find a shorter one: what it belongs to is said by the folder',
  };
}
