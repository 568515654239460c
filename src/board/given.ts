import { type ParseError, parse } from 'jsonc-parser';
import { type Problem, ProblemError } from '../problems/problem';

/** The largest public dashboards have less than one. */
const mostBytes = 5 * 1024 * 1024;

/** Those of Grafana have fewer than twenty. */
const mostLevels = 100;

/** Throws a {@link ProblemError} where the text is no JSON, too large, or nested without end. */
export function parseJson(text: string, file: string): unknown {
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes) throw new ProblemError([tooLarge(file, `${(bytes / 1024 / 1024).toFixed(1)} MB`)]);
  try {
    return checkEnds(JSON.parse(text.replace(/^\uFEFF/, '')), file);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    // Text that is nested a million times exhausts the stack of the parser.
    if (error instanceof RangeError) throw new ProblemError([tooDeep(file)]);
    throw new ProblemError([notJson(file, text, error as Error)]);
  }
}

/** Throws a {@link ProblemError} where a value contains itself, or is nested deeper than anything that Grafana makes. */
export function checkEnds(value: unknown, file: string): unknown {
  const ancestors = new Set<unknown>();
  const done = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || done.has(node)) return;
    if (ancestors.has(node)) throw new ProblemError([endless(file)]);
    if (ancestors.size >= mostLevels) throw new ProblemError([tooDeep(file)]);
    ancestors.add(node);
    for (const child of Object.values(node)) visit(child);
    ancestors.delete(node);
    done.add(node);
  };
  visit(value);
  return value;
}

function notJson(file: string, text: string, { message }: Error): Problem {
  const reason = message.replace(/ in JSON at position.*$|, (\.\.\.)?".*$/s, '');
  return {
    code: 'O11Y2501',
    severity: 'error',
    message: `${file} is no JSON: ${reason.replace(/^./, (first) => first.toLowerCase())}`,
    at: { file, line: text.slice(0, faultOf(text)).split('\n').length },
    expected: 'the JSON of a dashboard',
    fix:
      text.trim() === ''
        ? 'export the dashboard again: the file is empty'
        : 'mend it at this line, or export the dashboard again',
  };
}

/** Characters before the fault: Node says it for some faults only. */
function faultOf(text: string): number {
  const faults: ParseError[] = [];
  parse(text, faults, { disallowComments: true, allowTrailingComma: false });
  return faults[0]?.offset ?? text.length;
}

function tooLarge(file: string, has: string): Problem {
  return {
    code: 'O11Y2502',
    severity: 'error',
    message: `${file} has ${has}`,
    at: { file },
    expected: `at most ${mostBytes / 1024 / 1024} MB: the largest dashboards that are shared have less than one`,
    fix: 'take out data that was stored with the dashboard, as snapshots have it',
  };
}

function tooDeep(file: string): Problem {
  return {
    code: 'O11Y2502',
    severity: 'error',
    message: `${file} is nested deeper than ${mostLevels} levels`,
    at: { file },
    expected: 'the JSON of a dashboard, which has fewer than twenty',
    fix: 'export the dashboard again',
  };
}

function endless(file: string): Problem {
  return {
    code: 'O11Y1108',
    severity: 'error',
    message: `${file} contains itself`,
    at: { file },
    expected: 'plain data, which ends somewhere',
    fix: 'write the value out where it refers to itself',
  };
}
