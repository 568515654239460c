import { type Kind, kindOf } from '../model/definition';
import { layout } from '../model/layout';
import { containsItself } from '../model/walk';
import type { Problem } from '../problems/problem';
import type { DefinitionFile } from './files';
import { importsBelow } from './imports';
import { keptModules, type Module, nothing, remembered, stampsOf } from './keep';
import { loadProblem } from './load-problems';
import { type Exports, type Run, runsOf } from './run';
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
  /** How many files were run. */
  readonly ran: number;
}

/** What came of a file. */
interface Outcome {
  /** Nothing where it throws. */
  readonly exports?: Exports;
  readonly loaded?: LoadedFile;
  readonly problem?: Problem;
}

/** Runs every file; one that fails does not hide the others. */
export function loadFiles(root: string, found: readonly DefinitionFile[]): LoadedFiles {
  return summaryOf(root, outcomesOf(root, found, runsOf(root, found.map(nameOf))));
}

/**
 * {@link loadFiles}, again and again. Files that were not saved since the last load, and import nothing that was, are not run
 * again: what they export are the same objects as before.
 */
export function loader(root: string): (found: readonly DefinitionFile[]) => LoadedFiles {
  let memory = nothing;
  return (found) => {
    const files = found.map(nameOf);
    const stamps = stampsOf(root, files, memory);
    const kept = keptModules(files, memory, stamps);
    const fresh = found.filter(({ file }) => !kept.has(file));
    const runs = runsOf(root, fresh.map(nameOf), kept);
    const outcomes = outcomesOf(root, fresh, runs);
    const made = outcomes.flatMap((outcome, index) => moduleOf(outcome, runs[index], kept));
    memory = remembered(root, new Map([...kept, ...made]), stamps);
    const byFile = new Map(outcomes.map((outcome, index) => [fresh[index]?.file, outcome]));
    const all = files.flatMap((file): Outcome | readonly [] => kept.get(file) ?? byFile.get(file) ?? []);
    return { ...summaryOf(root, all), ran: fresh.length };
  };
}

const nameOf = ({ file }: DefinitionFile): string => file;

function outcomesOf(
  root: string,
  found: readonly DefinitionFile[],
  runs: readonly Run[],
): readonly Outcome[] {
  return found.map((file, index) => load(root, file, runs[index]));
}

function summaryOf(root: string, outcomes: readonly Outcome[]): LoadedFiles {
  return {
    loaded: outcomes.flatMap(({ loaded }) => loaded ?? []),
    exported: new Set(outcomes.flatMap(({ exports }) => (exports === undefined ? [] : [exports.default]))),
    problems: withoutConsequences(
      root,
      outcomes.flatMap(({ problem }) => problem ?? []),
    ),
    ran: outcomes.length,
  };
}

function load(root: string, file: DefinitionFile, run: Run | undefined): Outcome {
  try {
    const exports = run?.exports() ?? {};
    const value = exports.default;
    const problem = refuse(root, file, value);
    return problem === undefined
      ? { exports, loaded: { ...file, value: value as object } }
      : { exports, problem };
  } catch (error) {
    return { problem: loadProblem(root, file.file, error) };
  }
}

/** A file that ran alone imported copies of what others import. */
function moduleOf(
  { exports, loaded }: Outcome,
  run: Run | undefined,
  kept: ReadonlyMap<string, Module>,
): readonly (readonly [string, Module])[] {
  if (exports === undefined || loaded === undefined || run?.imports === undefined) return [];
  const imports = new Set([...run.imports].flatMap((file) => [file, ...(kept.get(file)?.imports ?? [])]));
  return [[loaded.file, { loaded, exports, imports }]];
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
