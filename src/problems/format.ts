import pc from 'picocolors';
import type { Place, Problem, PropertyPath } from './problem';
import { visible } from './visible';

type Colours = Pick<ReturnType<typeof pc.createColors>, 'red' | 'yellow' | 'bold' | 'dim' | 'cyan'>;

/** `sli.threshold`, `rows[0].panels[2].expr`. */
export function formatPath(path: PropertyPath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

function formatPlace(place: Place, colours: Colours): string[] {
  const line = place.line === undefined ? '' : `:${place.line}`;
  const path = place.path === undefined || place.path.length === 0 ? '' : `  ${formatPath(place.path)}`;
  const head = `  ${colours.cyan('-->')} ${visible(`${place.file}${line}${path}`)}`;
  return place.text === undefined ? [head] : [head, `   ${colours.cyan('|')}  ${visible(place.text)}`];
}

function formatProblem(problem: Problem, colours: Colours): string {
  const rule = problem.rule === undefined ? [] : [problem.rule];
  const paint = problem.severity === 'error' ? colours.red : colours.yellow;
  return [
    `${paint([problem.severity, problem.code, ...rule].join(' '))}: ${colours.bold(visible(problem.message))}`,
    ...(problem.at === undefined ? [] : formatPlace(problem.at, colours)),
    `  expected ${visible(problem.expected)}`,
    `  ${visible(problem.fix)}`,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2 errors, 1 warning`. */
export function summariseProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

/** For people: one block a problem, sorted by file and line, with a count at the end. */
export function formatText(problems: readonly Problem[], options: { readonly colour: boolean }): string {
  const colours = pc.createColors(options.colour);
  const blocks = sortProblems(problems).map((problem) => formatProblem(problem, colours));
  return `${[...blocks, summariseProblems(problems)].join('\n\n')}\n`;
}

/** By place, code and text, so that the order in which problems are found does not show. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      compare(textOf(a), textOf(b)),
  );
}

function textOf({ code, message, at, severity, expected, fix }: Problem): string {
  return [code, message, formatPath(at?.path ?? []), severity, expected, fix].join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
