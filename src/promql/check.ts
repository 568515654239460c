import { checkCounters, checkRates } from './check-counters';
import { checkJobs } from './check-jobs';
import { checkGroupingLabels, checkMatcherLabels } from './check-labels';
import { checkMetrics } from './check-metrics';
import { checkQuantiles } from './check-quantiles';
import { checkEmptySelectors, checkEscapes, checkRegexes } from './check-text';
import type { Finding, PromqlFinding } from './finding';
import { type Query, readQuery } from './query';
import { type Edit, originOf } from './rewrite';
import type { Catalog } from './series';
import { type Substituted, substituteVariables } from './variables';

export interface CheckOptions {
  readonly catalog: Catalog;
  /**
   * Marks the text as one of Grafana: a valid sample for each variable of the dashboard, such as
   * `{ route: '/pay' }`. Those that Grafana fills in itself are known. Without it `$` is nothing but a syntax error.
   */
  readonly variables?: Readonly<Record<string, string>>;
}

/** They need nothing but the text. */
const textChecks = [checkEscapes, checkRegexes, checkEmptySelectors] as const;

/** They need the text to be sound. */
const catalogChecks = [
  checkMetrics,
  checkMatcherLabels,
  checkGroupingLabels,
  checkJobs,
  checkCounters,
  checkRates,
  checkQuantiles,
] as const;

/**
 * Everything that is wrong with a PromQL expression, in the order of the text. Faults of syntax or type hide those that
 * the catalogue would find: they are mostly their cause. Never throws.
 */
export function checkPromql(text: string, { catalog, variables }: CheckOptions): readonly PromqlFinding[] {
  const substituted: Substituted =
    variables === undefined ? { text, edits: [], unknown: [] } : substituteVariables(text, variables);
  const query = readQuery(substituted.text);
  return [...unknownVariables(substituted), ...findingsOf(query, catalog, substituted.edits)]
    .sort((a, b) => a.from - b.from)
    .map((finding) => place(finding, text));
}

function unknownVariables({ unknown }: Substituted): readonly Finding[] {
  return unknown.map(({ name, from, to }) => {
    const message = `the dashboard has no variable '${name}'`;
    return { kind: 'unknown-variable', message, from, to, variable: name };
  });
}

function findingsOf(query: Query, catalog: Catalog, edits: readonly Edit[]): readonly Finding[] {
  const unsound = [...query.faults, ...textChecks.flatMap((check) => check(query))];
  if (unsound.length > 0) return unsound.map((finding) => mapBack(finding, edits));
  return catalogChecks
    .flatMap((check) => check(query, catalog))
    .filter((finding) => !isNameFromVariable(finding, edits))
    .map((finding) => mapBack(finding, edits));
}

const ofVariables: ReadonlySet<Finding['kind']> = new Set(['unknown-metric', 'unknown-label', 'unknown-job']);

/** `by ($grouping)`, `job="$job"`: what the variable will hold is not known here. */
function isNameFromVariable({ kind, from, to }: Finding, edits: readonly Edit[]): boolean {
  return ofVariables.has(kind) && edits.some((edit) => edit.newFrom < to && from < edit.newTo);
}

function mapBack(finding: Finding, edits: readonly Edit[]): Finding {
  return {
    ...finding,
    from: originOf(edits, finding.from, 'from'),
    to: originOf(edits, finding.to, 'to'),
  };
}

const placed: ReadonlySet<Finding['kind']> = new Set(['syntax', 'unclosed', 'type']);

/** A fault of syntax or type is told by its place; the others name what they are about. */
function place(finding: Finding, text: string): PromqlFinding {
  const before = text.slice(0, finding.from).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const where = text.includes('\n') ? `line ${line}, column ${column}` : `column ${column}`;
  const message = placed.has(finding.kind) ? `${finding.message} (${where})` : finding.message;
  return { ...finding, message, line, column };
}
