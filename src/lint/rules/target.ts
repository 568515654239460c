import { checkRegexes } from '../../promql/check-text';
import { variablesIn } from '../../promql/variables';
import type { Finding, LintContext, LintRule, LintRules } from '../rule';
import type { Subject, SubjectQuery } from '../subject';
import { upstream } from '../upstream';
import { asWritten, atQuery, eachQuery } from './each-query';

/** `job=~"$job"`, or `=` where the variable takes one value only; any matcher where there is no such variable. */
function findUnmatched(label: string): LintRule['check'] {
  return (subject, context) => {
    if (!context.requiredMatchers.includes(label)) return [];
    const variable = subject.board.variables.find(({ name }) => name === label);
    const single = variable?.multi === false && !variable.includeAll;
    return eachQuery((query) =>
      query.query.selectors.flatMap((selector) => {
        const own = selector.matchers.filter((matcher) => matcher.label === label);
        const fits = own.some(
          (matcher) =>
            (matcher.operator === '=~' || (single && matcher.operator === '=')) &&
            variablesIn(asWritten(query, matcher)).includes(label),
        );
        if (fits || (own.length > 0 && variable === undefined)) return [];
        const what = own.length === 0 ? label : `${label} with its variable`;
        return [`${asWritten(query, selector)} does not match ${what}`];
      }),
    )(subject, context);
  };
}

function findUnmatchedOthers(subject: Subject, context: LintContext): readonly Finding[] {
  return context.requiredMatchers
    .filter((label) => label !== 'job' && label !== 'instance')
    .flatMap((label) => findUnmatched(label)(subject, context));
}

/** What lies within a sample is the fault of the sample: no value fits a variable that stands for several things. */
function faultsOf({ query, substituted: { edits } }: SubjectQuery): readonly string[] {
  if (query === undefined) return [];
  return [...query.faults, ...checkRegexes(query)].flatMap(({ message, from, to }) =>
    edits.some(({ newFrom, newTo }) => from < to && from >= newFrom && to <= newTo) ? [] : [message],
  );
}

const requiredMatcher = (label: string) =>
  ({
    severity: 'warning',
    summary: `Every selector matches \`${label}\`, where \`--require-matchers\` names the label.`,
    expected: `${label}=~"$${label}" in every selector`,
    fix: `add the matcher, or leave ${label} out of --require-matchers`,
    source: upstream(`target-${label}-rule`),
    check: findUnmatched(label),
  }) as const;

export const targetRules = {
  'target-promql-rule': {
    severity: 'error',
    summary: 'Queries of Prometheus are PromQL, with the right types.',
    expected: 'an expression that Prometheus takes',
    fix: 'mend it where the message says',
    source: upstream('target-promql-rule'),
    check: ({ queries }) =>
      queries.flatMap((subject) => faultsOf(subject).map((what) => atQuery(subject, what))),
  },
  'target-job-rule': requiredMatcher('job'),
  'target-instance-rule': requiredMatcher('instance'),
  'target-matchers': {
    severity: 'warning',
    summary: 'Every selector matches the other labels that `--require-matchers` names, such as `namespace`.',
    expected: 'a matcher of the label in every selector',
    fix: 'add the matcher, or leave the label out of --require-matchers',
    check: findUnmatchedOthers,
  },
} as const satisfies Partial<LintRules>;
