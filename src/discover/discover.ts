import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layout, runbooksRoot } from '../model/layout';
import type { Model } from '../model/model';
import { parseDefinition } from '../model/parse';
import { formatPath } from '../problems/format';
import type { Problem } from '../problems/problem';
import { findFiles, listFiles } from './files';
import { importCircle } from './imports';
import { linkFiles, type ParsedFile } from './link';
import { type LoadedFile, loadFiles } from './load';
import { checkReferences } from './references';
import { checkSecrets } from './secrets';

export interface Discovered {
  /** What is right of what was found. */
  readonly model: Model;
  /** Whether something of what was found is left out of the model. */
  readonly partial: boolean;
  readonly problems: readonly Problem[];
}

/** Reads, runs, checks and links every definition below a project's root. */
export function discover(root: string): Discovered {
  const found = findFiles(root);
  const { loaded, exported, problems: loadProblems } = loadFiles(root, found.files);
  const parsed = loaded.map((file) => ({ file, result: parseDefinition(file.kind, file.value, file.file) }));
  const shapeProblems = parsed.flatMap(({ file, result }) =>
    result.ok ? [] : result.problems.map((problem) => nameCircle(root, file.file, problem)),
  );
  const files = parsed.flatMap(({ file, result }) =>
    result.ok ? [{ ...file, ...identify(file), input: result.input } as ParsedFile] : [],
  );
  // What a file with a bad name exports is not known here, so nothing is said of references to it.
  const references = found.problems.length > 0 ? [] : checkReferences(loaded, exported);
  const problems = [...found.problems, ...loadProblems, ...shapeProblems, ...references];
  return {
    model: { ...linkFiles(files), runbooks: readRunbooks(root) },
    partial: problems.length > 0,
    problems: [...problems, ...checkSecrets(loaded)],
  };
}

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

function readRunbooks(root: string): ReadonlyMap<string, string> {
  return new Map(listFiles(root, runbooksRoot).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
