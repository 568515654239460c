import { join } from 'node:path';
import { circleWords } from '../model/refusals';
import type { Problem } from '../problems/problem';
import { importCircle } from './imports';
import { parseSource, readSource } from './source';

/** Why a file could not be loaded: its own syntax, a module that it imports, or something that it did. */
export function loadProblem(root: string, file: string, error: unknown): Problem {
  const text = readSource(root, file) ?? '';
  const source = parseSource(text);
  if (!source.ok) {
    return {
      code: 'O11Y1001',
      severity: 'error',
      message: `syntax error: ${source.fault.message}`,
      at: { file, line: source.fault.line },
      expected: 'TypeScript',
      fix: 'mend the line; `npm run types` shows it too',
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ReferenceError && message.includes('before initialization')) {
    const circle = importCircle(root, file);
    if (circle !== undefined) return importsItself(file, circle, text);
  }
  const missing = /Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  return missing === undefined
    ? throws(file, firstLines(message.replaceAll(`${root}/`, '')), lineOfStack(root, file, error))
    : importsNothing(file, missing.replace(`${root}/`, ''), lineOfText(text, `'${missing}'`));
}

/** Whether a circle leaves a reference undefined or throws depends on what compiles the files. */
function importsItself(file: string, circle: readonly string[], text: string): Problem {
  const next = circle[1]?.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
  const line = lineOfText(text, `/${next}'`);
  return {
    code: 'O11Y1402',
    severity: 'error',
    message: `files import each other in a circle: ${circle.join(' -> ')}`,
    at: { file, ...(line === undefined ? {} : { line }) },
    ...circleWords(file.endsWith('.dashboard.ts')),
  };
}

function throws(file: string, message: string, line: number | undefined): Problem {
  return {
    code: 'O11Y1006',
    severity: 'error',
    message: `the file throws while it is loaded: ${message}`,
    at: { file, ...(line === undefined ? {} : { line }) },
    expected: 'plain data and imports that exist',
    fix: 'run `npm run types`: it points to the import or call that fails',
  };
}

function importsNothing(file: string, missing: string, line: number | undefined): Problem {
  return {
    code: 'O11Y1006',
    severity: 'error',
    message: `the file imports '${missing}', which does not exist`,
    at: { file, ...(line === undefined ? {} : { line }) },
    expected: 'a file by its path from this one, without .ts',
    fix: 'correct the path, or write the file',
  };
}

/** Faults of a file that is imported come as a heading and a line with the place. */
function firstLines(message: string): string {
  const [first = '', second = ''] = message.split('\n').filter((line) => line.trim() !== '');
  return first.endsWith(':') ? `${first} ${second}` : first;
}

function lineOfText(text: string, part: string): number | undefined {
  const line = text.split('\n').findIndex((candidate) => candidate.includes(part));
  return line === -1 ? undefined : line + 1;
}

/** The frame of the stack that lies in the file. */
function lineOfStack(root: string, file: string, error: unknown): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = stack
    .split('\n')
    .find((line) => line.includes(join(root, file)) || line.includes(`(${file}`));
  const line = /\.ts:(\d+):\d+/.exec(frame ?? '')?.[1];
  return line === undefined ? undefined : Number(line);
}
