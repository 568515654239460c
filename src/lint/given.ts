import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Board } from '../board/board';
import { dashboardIn, readBoard } from '../board/read';
import type { LintRuleId } from '../model/lint';
import { type Problem, ProblemError, type PropertyPath } from '../problems/problem';
import { lintSubject } from './lint';
import { type LintResult, lintProblem } from './problem';
import { type Repair, repairText } from './repair';
import type { LintContext, LintFinding } from './rule';
import { rules } from './rules';
import { subjectOf } from './subject';
import { judge, type Waiver } from './waivers';

/** A JSON file that somebody gave. */
export interface GivenText {
  /** As problems call it. */
  readonly file: string;
  readonly text: string;
}

export interface GivenBoard extends GivenText {
  readonly board: Board;
}

/** The file as a dashboard, or the one problem with it. */
export function readGiven(given: GivenText): GivenBoard | Problem {
  try {
    return { ...given, board: readBoard(given.text, given.file) };
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0] !== undefined) return error.problems[0];
    throw error;
  }
}

export interface GivenResult extends LintResult {
  readonly used: ReadonlySet<Waiver>;
}

/** Lints a dashboard of a file; problems have the line of what they are about. */
export function lintGiven(
  { file, text, board }: GivenBoard,
  waivers: readonly Waiver[],
  context: LintContext,
): GivenResult {
  const judged = judge(lintSubject(subjectOf(board), context), waivers, board.title);
  const lineOf = linesIn(text);
  const told = (finding: LintFinding): Problem =>
    lintProblem(finding, { file, path: finding.path, line: lineOf(finding.path) });
  return {
    problems: judged.kept.map(told),
    waived: judged.waived.map(({ finding, reason }) => ({ problem: told(finding), reason })),
    used: judged.used,
  };
}

/** Tells the line of a place in the dashboard, or of the deepest part of it that is there. Parses when first asked. */
function linesIn(text: string): (path: PropertyPath) => number {
  let ends: number[] | undefined;
  let tree: ReturnType<typeof parseTree>;
  let top: PropertyPath = [];
  return (path) => {
    if (ends === undefined) {
      ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
      tree = parseTree(text);
      top = dashboardIn(JSON.parse(text)).path;
    }
    const whole = [...top, ...path];
    for (let length = whole.length; tree !== undefined && length >= 0; length -= 1) {
      const node = findNodeAtLocation(tree, whole.slice(0, length));
      if (node !== undefined) return lineAt(ends, node.offset);
    }
    return 1;
  };
}

/** 1-based: how many lines end before the offset, and one more. */
function lineAt(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

export interface Repaired {
  readonly text: string;
  /** What was changed, in words. */
  readonly done: readonly { readonly rule: LintRuleId; readonly what: string }[];
}

/** What one rule mends can be in the way of another; no more passes than that are ever needed. */
const mostPasses = 5;

/**
 * Changes what rules can mend without changing what is shown, and leaves what is waived. Every other byte of the file stays
 * as it is.
 */
export function repairGiven(given: GivenBoard, waivers: readonly Waiver[], context: LintContext): Repaired {
  const done: Repaired['done'][number][] = [];
  let { text } = given;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const board = pass === 0 ? given.board : readBoard(text, given.file);
    const repaired = repairOnce({ ...given, text, board }, waivers, context);
    if (repaired.done.length === 0) break;
    done.push(...repaired.done);
    text = repaired.text;
  }
  return { text, done };
}

function repairOnce({ text, board }: GivenBoard, waivers: readonly Waiver[], context: LintContext): Repaired {
  const { kept, waived } = judge(lintSubject(subjectOf(board), context), waivers, board.title);
  const done: Repaired['done'][number][] = [];
  const mended = [...new Set(kept.map(({ rule }) => rule))].reduce((current, rule) => {
    const { repair } = rules[rule];
    if (repair === undefined) return current;
    const { raw, path } = dashboardIn(JSON.parse(current));
    const left = waived.flatMap(({ finding }) => (finding.rule === rule ? [finding.path] : []));
    const repairs = repair(raw).filter((each) => !left.some((top) => isBelow(each, top)));
    done.push(...repairs.map(({ what }) => ({ rule, what })));
    return repairText(
      current,
      repairs.map((each) => ({ ...each, path: [...path, ...each.path] })),
    );
  }, text);
  return { text: mended, done };
}

function isBelow({ path }: Repair, top: PropertyPath): boolean {
  return top.every((key, index) => path[index] === key);
}
