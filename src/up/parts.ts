import { ProblemError } from '../problems/problem';

/** A process that runs while `up` does. */
export interface Part {
  /** `prometheus`, `checkout`. */
  readonly name: string;
  readonly kind: 'engine' | 'shop';
  /** Of an engine, where it says one. */
  readonly version?: string;
  readonly url: string;
  readonly pid: number;
  /** Set when it ended although nobody stopped it. */
  readonly end?: PartEnd;
}

export interface PartEnd {
  /** ISO time. */
  readonly at: string;
  /** `was ended by SIGKILL`. */
  readonly how: string;
  /** The last lines of its log, oldest first. */
  readonly log: readonly string[];
}

export interface Parts {
  readonly add: (part: Part) => void;
  /** Says that a part ended by itself; after an interrupt nobody is told. */
  readonly ended: (name: string, how: string, log: readonly string[]) => void;
  readonly all: () => readonly Part[];
  /** Rejects with O11Y2224 when the first part ends by itself. */
  readonly failure: Promise<never>;
}

/** Milliseconds. Ctrl-C reaches the whole terminal: a part may be gone a moment before we are told to stop. */
const doubt = 300;

export function createParts(
  signal: AbortSignal,
  say: (text: string) => void,
  now: () => Date = () => new Date(),
): Parts {
  const parts = new Map<string, Part>();
  let fail: (error: ProblemError) => void = () => {};
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Whoever does not wait for it is told by `say`.
  failure.catch(() => {});
  const report = (name: string, how: string, log: readonly string[]): void => {
    const part = parts.get(name);
    if (signal.aborted || part === undefined) return;
    const ended = { ...part, end: { at: now().toISOString(), how, log } };
    parts.set(name, ended);
    say(describeEnd(ended));
    fail(problemOf(ended));
  };
  return {
    add: (part) => void parts.set(part.name, part),
    all: () => [...parts.values()],
    ended: (name, how, log) => void setTimeout(() => report(name, how, log), doubt).unref(),
    failure,
  };
}

type EndedPart = Part & { readonly end: PartEnd };

function describeEnd({ name, pid, end: { how, log } }: EndedPart): string {
  const lines = log.length === 0 ? 'it wrote nothing' : ['the end of its log:', ...log].join('\n        ');
  return `  !!  ${name} (process ${pid}) ${how}; ${lines}`;
}

function problemOf({ name, pid, end }: EndedPart): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2224',
      severity: 'error',
      message: `${name} (process ${pid}) ${end.how} although nobody stopped it`,
      expected: 'every part to run until `up` stops it',
      fix: 'Mend what the end of its log names; all of it is below .o11y.',
    },
  ]);
}
