import { bareCounters, checkRates } from '../../promql/check-counters';
import { checkMetrics } from '../../promql/check-metrics';
import { checkQuantiles } from '../../promql/check-quantiles';
import { checkRegexes } from '../../promql/check-text';
import type { Query } from '../../promql/query';
import { originOf } from '../../promql/rewrite';
import type { Catalog } from '../../promql/series';
import { variablesIn } from '../../promql/variables';
import type { Finding, LintContext, LintRule, LintRules } from '../rule';
import { isUnreadable, panelName, type Subject, type SubjectQuery } from '../subject';
import { findUnknownMetrics } from './variable-query';

const docs = 'https://github.com/grafana/dashboard-linter/blob/main/docs/rules';

/** A finding about a query. */
export function atQuery({ panel, index, path }: SubjectQuery, what: string): Finding {
  return { message: `${panelName(panel)}: ${what}`, path, panel, target: index };
}

/** What is said of a query is said once for its panel. */
function eachQuery(
  find: (query: Query, subject: SubjectQuery, context: LintContext) => readonly string[],
): (subject: Subject, context: LintContext) => readonly Finding[] {
  return ({ panels }, context) =>
    panels.flatMap(({ queries }) => {
      const said = new Set<string>();
      return queries.flatMap((subject) => {
        const { query } = subject;
        if (query === undefined || isUnreadable(query)) return [];
        const found = find(query, subject, context).filter((what) => !said.has(what));
        for (const what of found) said.add(what);
        return found.map((what) => atQuery(subject, what));
      });
    });
}

/** `job=~"$job"`, or `=` where the variable takes one value only; any matcher where there is no such variable. */
function findUnmatched(label: string): LintRule['check'] {
  return (subject, context) => {
    if (!context.requiredMatchers.includes(label)) return [];
    const variable = subject.board.variables.find(({ name }) => name === label);
    return eachQuery((query, { substituted, target: { expr = '' } }) =>
      query.selectors.flatMap(({ matchers, from, to }) => {
        const own = matchers.filter((matcher) => matcher.label === label);
        const fits = own.some(({ operator, ...matcher }) => {
          const start = originOf(substituted.edits, matcher.from, 'from');
          const written = expr.slice(start, originOf(substituted.edits, matcher.to, 'to'));
          const single = variable?.multi === false && !variable.includeAll;
          return (operator === '=~' || (single && operator === '=')) && variablesIn(written).includes(label);
        });
        if (fits || (own.length > 0 && variable === undefined)) return [];
        const selector = query.text.slice(from, to).replaceAll(/\s+/g, ' ');
        return [`${selector} does not match ${label}${own.length === 0 ? '' : ' with its variable'}`];
      }),
    )(subject, context);
  };
}

function findUnmatchedOthers(subject: Subject, context: LintContext): readonly Finding[] {
  return context.requiredMatchers
    .filter((label) => label !== 'job' && label !== 'instance')
    .flatMap((label) => findUnmatched(label)(subject, context));
}

/** The type where the catalogue has the metric, else the suffix that only counters have. */
function isCounter(metric: string, catalog: Catalog): boolean {
  const type = catalog.series.get(metric)?.type;
  return type === undefined ? metric.endsWith('_total') : type === 'counter';
}

/** What lies within a sample is the fault of the sample: no value fits a variable that stands for several things. */
function faultsOf({ query, substituted: { edits } }: SubjectQuery): readonly string[] {
  if (query === undefined) return [];
  return [...query.faults, ...checkRegexes(query)].flatMap(({ message, from, to }) =>
    edits.some(({ newFrom, newTo }) => from < to && from >= newFrom && to <= newTo) ? [] : [message],
  );
}

/** Names that a variable has a part in are not known. */
const findUnknown = eachQuery((query, { substituted }, { catalog }) =>
  checkMetrics(query, catalog)
    .filter(({ from, to }) => !substituted.edits.some((edit) => edit.newFrom < to && from < edit.newTo))
    .map(({ message, suggestion }) => {
      const what = message.replace('nothing emits', 'no catalogue has');
      return suggestion === undefined ? what : `${what}, but ${suggestion}`;
    }),
);

const requiredMatcher = (label: string) =>
  ({
    severity: 'warning',
    summary: `Every selector matches \`${label}\`, where \`--require-matchers\` names the label.`,
    expected: `${label}=~"$${label}" in every selector`,
    fix: `add the matcher, or leave ${label} out of --require-matchers`,
    source: `${docs}/target-${label}-rule.md`,
    check: findUnmatched(label),
  }) as const;

export const targetRules = {
  'target-promql-rule': {
    severity: 'error',
    summary: 'Queries of Prometheus are PromQL, with the right types.',
    expected: 'an expression that Prometheus takes',
    fix: 'mend it where the message says',
    source: `${docs}/target-promql-rule.md`,
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
  'target-counter-agg-rule': {
    severity: 'warning',
    summary: 'Counters stand inside of `rate`, `irate`, `increase` or what else makes sense of them.',
    expected: 'the growth of a counter, not its value',
    fix: 'wrap it: rate(...[$__rate_interval])',
    check: eachQuery((query, _, { catalog }) =>
      bareCounters(query, (metric) => isCounter(metric, catalog)).map(({ message }) => message),
    ),
  },
  'metric-not-emitted': {
    severity: 'warning',
    summary: 'Every metric is one that a catalogue or a definition knows.',
    expected: 'a metric of facts/metrics/, or one that a service declares',
    fix: 'correct the name, or declare it in telemetry.metrics of the service that emits it',
    check: (subject, context) => [...findUnknown(subject, context), ...findUnknownMetrics(subject, context)],
  },
  'rate-on-gauge': {
    severity: 'warning',
    summary: '`rate`, `irate` and `increase` are taken of counters only.',
    expected: 'a counter',
    fix: 'use the gauge as it is, or delta() and deriv()',
    check: eachQuery((query, _, { catalog }) => checkRates(query, catalog).map(({ message }) => message)),
  },
  'quantile-without-le': {
    severity: 'error',
    summary: 'Quantiles are taken of buckets that still have their label `le`.',
    expected: 'the buckets of a histogram, with their label le',
    fix: 'write histogram_quantile(0.99, sum by (le) (rate(x_bucket[$__rate_interval])))',
    check: eachQuery((query, _, { catalog }) => checkQuantiles(query, catalog).map(({ message }) => message)),
  },
} as const satisfies Partial<LintRules>;
