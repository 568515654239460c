import { formatText } from '../problems/format';
import { formatGitlab, formatJson } from '../problems/machine';
import { errorsOf, type Problem } from '../problems/problem';

export const formats = ['text', 'json', 'gitlab'] as const;

export type Format = (typeof formats)[number];

const printers: Readonly<Record<Format, (problems: readonly Problem[]) => string>> = {
  text: (problems) => formatText(problems, { colour: process.stdout.isTTY === true }),
  json: formatJson,
  gitlab: formatGitlab,
};

/** Exit codes of every command; the last two of `budget` alone. */
export const exitCodes = { ok: 0, input: 1, bug: 2, exhausted: 3, unknown: 4 } as const;

/** Prints problems to standard output and returns the exit code they ask for. */
export function report(problems: readonly Problem[], format: Format): number {
  process.stdout.write(printers[format](problems));
  return errorsOf(problems).length > 0 ? exitCodes.input : exitCodes.ok;
}

/** For a command that ends without its output, which often goes to a file or a variable: on standard error. */
export function refuse(problems: readonly Problem[]): number {
  say(formatText(problems, { colour: process.stderr.isTTY === true }).trimEnd());
  return exitCodes.input;
}

/** A line of progress; on standard error, so that output can be piped. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
