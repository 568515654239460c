import type { ProblemCode } from './codes';

/** Where in a definition: keys and array indexes from the top of the object given to `defineX`. */
export type PropertyPath = readonly (string | number)[];

/** A place in a file of the user. `line` and `text` are filled in when the problem is printed. */
export interface Place {
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly path?: PropertyPath;
  /** 1-based. */
  readonly line?: number;
  /** The source line, trimmed. */
  readonly text?: string;
}

/** One thing that the user can mend. Plain data, so that text, JSON and code-quality output agree. */
export interface Problem {
  readonly code: ProblemCode;
  /** The rule of the linter that found it. */
  readonly rule?: string;
  /** An error stops everything before anything is written; a warning is printed only. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, with the received value; lower case, no final period. */
  readonly message: string;
  readonly at?: Place;
  /** Continues "expected ...". */
  readonly expected: string;
  /** One thing to do: a sentence of its own. */
  readonly fix: string;
}

export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

/** Thrown by commands that cannot go on: exit code 1, the problems and no stack trace. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}
