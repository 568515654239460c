import type { Log, ReportingDescriptor, Result } from 'sarif';
import { sortProblems } from '../../problems/format';
import type { Problem } from '../../problems/problem';
import type { LintResult } from '../problem';
import { rules } from '../rules';
import { isRule } from '../waivers';

/**
 * For GitHub's code scanning and whatever else reads SARIF. What is waived is there as well, with its reason.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif({ problems, waived }: LintResult, version: string): string {
  const all = [...problems, ...waived.map(({ problem }) => problem)];
  const ids = [...new Set(all.map(idOf))].sort();
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'o11y', version, rules: ids.map(descriptorOf) } },
        results: [
          ...sortProblems(problems).map((problem) => resultOf(problem, ids)),
          ...waived.map(({ problem, reason }) => ({
            ...resultOf(problem, ids),
            suppressions: [
              { kind: isDefinition(problem) ? 'inSource' : 'external', justification: reason } as const,
            ],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function isDefinition({ at }: Problem): boolean {
  return at?.file.endsWith('.ts') === true;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
}

function idOf({ rule, code }: Problem): string {
  return rule ?? code;
}

/** Problems that no rule found have their code only. */
function descriptorOf(id: string): ReportingDescriptor {
  if (!isRule(id)) return { id };
  const { summary, fix, source, severity } = rules[id];
  return {
    id,
    shortDescription: { text: summary },
    help: { text: sentence(fix) },
    defaultConfiguration: { level: severity },
    ...(source === undefined ? {} : { helpUri: source }),
  };
}

function resultOf(problem: Problem, ids: readonly string[]): Result {
  const { severity, message, expected, fix, at } = problem;
  return {
    ruleId: idOf(problem),
    ruleIndex: ids.indexOf(idOf(problem)),
    level: severity,
    message: { text: [message, `expected ${expected}`, fix].map(sentence).join(' ') },
    locations:
      at === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(at.file) },
                region: { startLine: at.line ?? 1 },
              },
            },
          ],
  };
}

/** A path is a reference without query and fragment: `#` and `?` belong to its names. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
