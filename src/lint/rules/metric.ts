import { bareCounters, checkRates } from '../../promql/check-counters';
import { checkMetrics } from '../../promql/check-metrics';
import { checkQuantiles } from '../../promql/check-quantiles';
import type { Finding as PromqlFinding } from '../../promql/finding';
import type { Catalog } from '../../promql/series';
import type { Finding, LintContext, LintRules } from '../rule';
import { isUnreadable, type Subject } from '../subject';
import { eachQuery } from './each-query';
import { askedOfPrometheus, readExpr } from './variable-query';

/** The type where the catalogue has the metric, else the suffix that only counters have. */
function isCounter(metric: string, catalog: Catalog): boolean {
  const type = catalog.series.get(metric)?.type;
  return type === undefined ? metric.endsWith('_total') : type === 'counter';
}

const messagesOf = (found: readonly PromqlFinding[]): readonly string[] =>
  found.map(({ message }) => message);

/** Names that a variable has a part in are not known. */
const findUnknown = eachQuery(({ query, substituted: { edits } }, { catalog }) =>
  checkMetrics(query, catalog)
    .filter(({ from, to }) => !edits.some(({ newFrom, newTo }) => newFrom < to && from < newTo))
    .map(ofCatalog),
);

/** A variable over a metric that nothing emits has no values, and with it no panel has any. */
function findUnknownInVariables(subject: Subject, { catalog }: LintContext): readonly Finding[] {
  return askedOfPrometheus(subject).flatMap(({ variable: { name }, path, asked }) => {
    const { function: called, expr = '' } = asked;
    if (called === 'metrics' || /\$|\[\[/.test(expr)) return [];
    const query = readExpr(expr);
    if (isUnreadable(query)) return [];
    return checkMetrics(query, catalog).map((found) => ({
      message: `the variable '${name}' lists what is not there: ${ofCatalog(found)}`,
      path,
      variable: name,
    }));
  });
}

/** Somebody else's metric may be emitted elsewhere: what is known is that no catalogue has it. */
function ofCatalog({ message, suggestion }: PromqlFinding): string {
  const what = message.replace('nothing emits', 'no catalogue has');
  return suggestion === undefined ? what : `${what}, but ${suggestion}`;
}

export const metricRules = {
  'target-counter-agg-rule': {
    severity: 'warning',
    summary: 'Counters stand inside of `rate`, `irate`, `increase` or what else makes sense of them.',
    expected: 'the growth of a counter, not its value',
    fix: 'wrap it: rate(...[$__rate_interval])',
    check: eachQuery(({ query }, { catalog }) =>
      messagesOf(bareCounters(query, (metric) => isCounter(metric, catalog))),
    ),
  },
  'metric-not-emitted': {
    severity: 'warning',
    summary: 'Every metric is one that a catalogue or a definition knows.',
    expected: 'a metric of a catalogue (npm run -s catalog -- list), or one that a .metrics.ts file declares',
    fix: 'correct the name, or declare it; npm run catalog -- import <file|URL> --as <team>/<name> writes the file',
    check: (subject, context) => [
      ...findUnknown(subject, context),
      ...findUnknownInVariables(subject, context),
    ],
  },
  'rate-on-gauge': {
    severity: 'warning',
    summary: '`rate`, `irate` and `increase` are taken of counters only.',
    expected: 'a counter',
    fix: 'use the gauge as it is, or delta() and deriv()',
    check: eachQuery(({ query }, { catalog }) => messagesOf(checkRates(query, catalog))),
  },
  'quantile-without-le': {
    severity: 'error',
    summary: 'Quantiles are taken of buckets that still have their label `le`.',
    expected: 'the buckets of a histogram, with their label le',
    fix: 'write histogram_quantile(0.99, sum by (le) (rate(x_bucket[$__rate_interval])))',
    check: eachQuery(({ query }, { catalog }) => messagesOf(checkQuantiles(query, catalog))),
  },
} as const satisfies Partial<LintRules>;
