import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layout, runbooksRoot } from '../model/layout';
import type { Model } from '../model/model';
import { type Parsed, parseDefinition } from '../model/parse';
import { remember, sameElements } from '../model/remember';
import { formatPath } from '../problems/format';
import type { Problem } from '../problems/problem';
import { type DefinitionFile, type FoundFiles, findFiles, listFiles } from './files';
import { importCircle } from './imports';
import { type Linked, linkFiles } from './link';
import type { ParsedFile } from './link-kinds';
import { type LoadedFile, type LoadedFiles, loader, loadFiles } from './load';
import { checkReferences } from './references';
import { checkSecrets } from './secrets';
import { hidesMetrics, readUnfinished, type Unfinished } from './unfinished';

export interface Discovered {
  /** What is right of what was found. */
  readonly model: Model;
  /** Whether something of what was found is left out of the model. */
  readonly partial: boolean;
  /** Whether all that emits metrics is in the model. */
  readonly metricsKnown: boolean;
  readonly unfinished: Unfinished;
  readonly problems: readonly Problem[];
  /** How many files were run. */
  readonly ran: number;
}

/** Reads, runs, checks and links every definition below a project's root. */
export function discover(root: string): Discovered {
  return reader(root, (found) => loadFiles(root, found))();
}

/**
 * {@link discover}, again and again. Files that were not saved since, and import nothing that was, are not run again, and
 * what is linked of them are the same objects as before.
 */
export function discoverer(root: string): () => Discovered {
  return reader(root, loader(root));
}

function reader(root: string, load: (found: readonly DefinitionFile[]) => LoadedFiles): () => Discovered {
  let linked: Linked | undefined;
  let runbooks: Model['runbooks'] = new Map();
  return () => {
    const found = findFiles(root);
    const loaded = load(found.files);
    const { files, refused, problems } = readFiles(root, found, loaded);
    linked = linkFiles(files, linked);
    runbooks = readRunbooks(root, runbooks);
    const { byDefinition: _, ...model } = linked;
    return {
      model: { ...model, runbooks },
      ran: loaded.ran,
      partial: problems.length > 0,
      metricsKnown: !problems.some(hidesMetrics),
      unfinished: readUnfinished(refused, files, linked, identify),
      problems: [...problems, ...checkSecrets(loaded.loaded)],
    };
  };
}

function readFiles(
  root: string,
  found: FoundFiles,
  { loaded, exported, problems: loadProblems }: LoadedFiles,
): {
  readonly files: readonly ParsedFile[];
  readonly refused: readonly LoadedFile[];
  readonly problems: readonly Problem[];
} {
  const parsed = loaded.map((file) => ({ file, result: parseFile(file) }));
  const shapeProblems = parsed.flatMap(({ file, result }) =>
    result.ok ? [] : result.problems.map((problem) => nameCircle(root, file.file, problem)),
  );
  const files = parsed.flatMap(({ result }) => (result.ok ? [result.input] : []));
  const refused = parsed.flatMap(({ file, result }) => (result.ok ? [] : [file]));
  // What a file with a bad name exports is not known here, so nothing is said of references to it.
  const references = found.problems.length > 0 ? [] : checkReferences(loaded, exported);
  return { files, refused, problems: [...found.problems, ...loadProblems, ...shapeProblems, ...references] };
}

const parseFile = remember((file: LoadedFile): Parsed<ParsedFile> => {
  const parsed = parseDefinition(file.kind, file.value, file.file);
  return parsed.ok
    ? { ok: true, input: { ...file, ...identify(file), input: parsed.input } as ParsedFile }
    : parsed;
}, new WeakMap());

/** A dashboard that was moved keeps its former id. */
function identify(file: LoadedFile): { readonly id: string; readonly name: string } {
  const { byTeam } = layout[file.kind];
  const former = (file.value as { readonly id?: string }).id;
  const id = !byTeam || file.kind === 'team' ? file.stem : (former ?? `${file.team}/${file.stem}`);
  return { id, name: id.slice(id.indexOf('/') + 1) };
}

/** Says which files form the circle that left a reference undefined; where there is none, the import is wrong. */
function nameCircle(root: string, file: string, problem: Problem): Problem {
  if (problem.code !== 'O11Y1402') return problem;
  const circle = importCircle(root, file);
  if (circle !== undefined) return { ...problem, message: `${problem.message}: ${circle.join(' -> ')}` };
  return {
    ...problem,
    code: 'O11Y1401',
    message: `${formatPath(problem.at?.path ?? [])} is undefined`,
    expected: 'the default export of the file of a definition',
    fix: "import it without braces: import checkout from './checkout.service'",
  };
}

/** The very map of last time where it says the same. */
function readRunbooks(root: string, last: Model['runbooks']): Model['runbooks'] {
  const files = listFiles(root, runbooksRoot);
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  return sameElements([...texts].flat(), [...last].flat()) ? last : texts;
}
