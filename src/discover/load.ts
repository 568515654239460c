import { type Kind, kindOf } from '../model/definition';
import { layout } from '../model/layout';
import { containsItself } from '../model/walk';
import type { Problem } from '../problems/problem';
import type { DefinitionFile } from './files';
import { importsBelow } from './imports';
import { loadProblem } from './load-problems';
import { runsOf } from './run';
import { readSource } from './source';
import { lineOfSecondDefinition } from './two-definitions';

/** A file whose default export is a definition of the right kind, not yet checked. */
export interface LoadedFile extends DefinitionFile {
  readonly value: object;
}

export interface LoadedFiles {
  readonly loaded: readonly LoadedFile[];
  /** Default exports, those of files with problems included. */
  readonly exported: ReadonlySet<unknown>;
  readonly problems: readonly Problem[];
}

/** Runs every file; one that fails does not hide the others. */
export function loadFiles(root: string, files: readonly DefinitionFile[]): LoadedFiles {
  const exported = new Set<unknown>();
  const runs = runsOf(
    root,
    files.map(({ file }) => file),
  );
  const results = files.map((file, index) => load(root, file, runs[index], exported));
  const problems = results.flatMap((result) => ('code' in result ? [result] : []));
  return {
    loaded: results.flatMap((result) => ('code' in result ? [] : [result])),
    exported,
    problems: withoutConsequences(root, problems),
  };
}

function load(
  root: string,
  file: DefinitionFile,
  run: (() => unknown) | undefined,
  exported: Set<unknown>,
): LoadedFile | Problem {
  try {
    const value = run?.();
    exported.add(value);
    return refuse(root, file, value) ?? { ...file, value: value as object };
  } catch (error) {
    return loadProblem(root, file.file, error);
  }
}

function refuse(root: string, file: DefinitionFile, value: unknown): Problem | undefined {
  if (value === undefined) return noDefaultExport(file);
  if (kindOf(value) !== file.kind) return wrongDefaultExport(file, kindOf(value));
  const second = lineOfSecondDefinition(readSource(root, file.file) ?? '');
  if (second !== undefined) return secondDefinition(file, second);
  return containsItself(value) ? endless(file) : undefined;
}

/** A file that fails because it imports one that fails has nothing to mend; a circle is told once. */
function withoutConsequences(root: string, problems: readonly Problem[]): readonly Problem[] {
  const circles = problems.filter(({ code }) => code === 'O11Y1402');
  const fails = new Set(problems.filter(isFailure).map(fileOf));
  const below = new Map([...fails].map((file) => [file, importsBelow(root, file)]));
  const isConsequence = (problem: Problem): boolean =>
    [...(below.get(fileOf(problem)) ?? [])].some(
      (cause) => fails.has(cause) && !below.get(cause)?.has(fileOf(problem)),
    );
  const isToldAbove = (problem: Problem): boolean =>
    circles
      .slice(0, Math.max(0, circles.indexOf(problem)))
      .some(
        (other) =>
          below.get(fileOf(other))?.has(fileOf(problem)) && below.get(fileOf(problem))?.has(fileOf(other)),
      );
  return problems.filter(
    (problem) => !isFailure(problem) || (!isConsequence(problem) && !isToldAbove(problem)),
  );
}

const fileOf = ({ at }: Problem): string => at?.file ?? '';

const isFailure = ({ code }: Problem): boolean => ['O11Y1001', 'O11Y1006', 'O11Y1402'].includes(code);

function noDefaultExport({ file, kind }: DefinitionFile): Problem {
  const { define } = layout[kind];
  return {
    code: 'O11Y1002',
    severity: 'error',
    message: `${file} has no default export`,
    at: { file },
    expected: `export default ${define}({ ... })`,
    fix: `put \`export default\` before ${define}`,
  };
}

function wrongDefaultExport(file: DefinitionFile, kind: Kind | undefined): Problem {
  const { define, suffix } = layout[file.kind];
  return {
    code: 'O11Y1003',
    severity: 'error',
    message: `the default export is ${kind === undefined ? 'no definition' : `of kind ${kind}`}, and the suffix ${suffix} says ${file.kind}`,
    at: { file: file.file, path: [] },
    expected: `export default ${define}({ ... })`,
    fix:
      kind === undefined
        ? `wrap the object in ${define}, imported from '#o11y'`
        : `rename the file to '${file.stem}${layout[kind].suffix}' or use ${define}`,
  };
}

function secondDefinition({ file }: DefinitionFile, line: number): Problem {
  return {
    code: 'O11Y1004',
    severity: 'error',
    message: `${file} holds more than one definition`,
    at: { file, line },
    expected: 'one definition a file, as its default export',
    fix: 'move this one into a file of its own: the path is its id',
  };
}

function endless({ file }: DefinitionFile): Problem {
  return {
    code: 'O11Y1108',
    severity: 'error',
    message: 'a value of the definition contains itself',
    at: { file, path: [] },
    expected: 'plain data, which ends somewhere',
    fix: 'write the value out where it refers to itself',
  };
}
