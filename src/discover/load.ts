import { join } from 'node:path';
import { type Kind, kindOf } from '../model/definition';
import { layout } from '../model/layout';
import type { Problem } from '../problems/problem';
import type { DefinitionFile } from './files';

/** A file whose default export is a definition of the right kind, not yet checked. */
export interface LoadedFile extends DefinitionFile {
  readonly value: object;
}

export interface LoadedFiles {
  readonly loaded: readonly LoadedFile[];
  readonly problems: readonly Problem[];
}

/** Runs every file; one that fails does not hide the others. */
export function loadFiles(root: string, files: readonly DefinitionFile[]): LoadedFiles {
  const results = files.map((file) => load(root, file));
  return {
    loaded: results.flatMap((result) => ('code' in result ? [] : [result])),
    problems: results.flatMap((result) => ('code' in result ? [result] : [])),
  };
}

function load(root: string, file: DefinitionFile): LoadedFile | Problem {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = require(join(root, file.file)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    return loadProblem(root, file, error);
  }
  const value = exported['default'];
  if (value === undefined) return noDefaultExport(file);
  if (kindOf(value) !== file.kind) return wrongDefaultExport(file, kindOf(value));
  if (Object.keys(exported).some((name) => name !== 'default' && kindOf(exported[name]) !== undefined)) {
    return secondDefinition(file);
  }
  return { ...file, value: value as object };
}

function noDefaultExport(file: DefinitionFile): Problem {
  const { define } = layout[file.kind];
  return {
    code: 'O11Y1002',
    severity: 'error',
    message: `${file.file} has no default export`,
    at: { file: file.file },
    expected: `export default ${define}({ ... })`,
    fix: `put \`export default\` before ${define}`,
  };
}

function wrongDefaultExport(file: DefinitionFile, kind: Kind | undefined): Problem {
  const { define, suffix } = layout[file.kind];
  return {
    code: 'O11Y1003',
    severity: 'error',
    message: `the default export is ${kind === undefined ? 'no definition' : `a ${kind}`}, and the suffix ${suffix} says ${file.kind}`,
    at: { file: file.file },
    expected: `export default ${define}({ ... })`,
    fix:
      kind === undefined
        ? `wrap the object in ${define}, imported from '#o11y'`
        : `rename the file to '${file.stem}${layout[kind].suffix}' or use ${define}`,
  };
}

function secondDefinition(file: DefinitionFile): Problem {
  return {
    code: 'O11Y1004',
    severity: 'error',
    message: `${file.file} exports more than one definition`,
    at: { file: file.file },
    expected: 'one definition a file, as its default export',
    fix: 'move the other one into a file of its own: the path is its id',
  };
}

/** esbuild (tsx) and swc (jest) say where a syntax error is; everything else was thrown by the file itself. */
function loadProblem(root: string, file: DefinitionFile, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const syntax = /(?:^|\n)(?:.*?):(\d+):(\d+): (?:ERROR|error): (.+)/.exec(message);
  const relative = message.split('\n')[0]?.replaceAll(`${root}/`, '') ?? '';
  if (syntax !== null || (error as Error).name === 'SyntaxError') {
    return {
      code: 'O11Y1001',
      severity: 'error',
      message: `syntax error: ${syntax?.[3] ?? relative}`,
      at: { file: file.file, ...(syntax === null ? {} : { line: Number(syntax[1]) }) },
      expected: 'TypeScript',
      fix: 'mend the line; `npm run types` shows it too',
    };
  }
  return {
    code: 'O11Y1006',
    severity: 'error',
    message: `the file throws while it is loaded: ${relative}`,
    at: { file: file.file },
    expected: 'plain data and imports that exist',
    fix: 'run `npm run types`: it points to the import or call that fails',
  };
}
