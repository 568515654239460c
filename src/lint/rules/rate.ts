import { divisionsIn } from '../../promql/divisions';
import { lengthIn } from '../../promql/durations';
import { originOf } from '../../promql/rewrite';
import type { Selector } from '../../promql/selector';
import type { LintRules } from '../rule';
import { upstream } from '../upstream';
import { asWritten, eachQuery, type ReadQuery } from './each-query';

const rates: ReadonlySet<string> = new Set(['rate', 'irate', 'increase']);

interface Rate {
  readonly name: string;
  readonly metric: string;
  /** As it is written, variables and all. */
  readonly range: string;
}

/** Rates of a query with their windows. */
function ratesOf({ query, substituted, target: { expr = '' } }: ReadQuery): readonly Rate[] {
  return query.selectors.flatMap((selector: Selector) => {
    const [around] = selector.enclosing;
    if (around?.kind !== 'call' || !rates.has(around.name) || selector.range === undefined) return [];
    const written = expr.slice(originOf(substituted.edits, selector.to, 'to'));
    const range = /^\s*\[\s*([^\]:]+?)\s*\]/.exec(written)?.[1];
    return range === undefined ? [] : [{ name: around.name, metric: selector.metric ?? 'a metric', range }];
  });
}

/** A window of an instant query does not depend on how far the reader zooms. */
const findFixedRates = eachQuery((query) =>
  query.target.range
    ? ratesOf(query).flatMap(({ name, metric, range }) => {
        if (name === 'increase') return [];
        if (/^\$\{?__interval\b/.test(range))
          return [`${name}(${metric}[${range}]) may have a single sample to look at`];
        return range.includes('$') || range.includes('[[')
          ? []
          : [`${name}(${metric}[${range}]) looks at ${range} however far the reader zooms`];
      })
    : [],
);

/** One scrape may be missed, and a rate needs two samples on either side of it. */
const fewestScrapes = 4;

const findShortWindows = eachQuery((query, { scrapeSeconds }) =>
  ratesOf(query).flatMap(({ name, metric, range }) => {
    const seconds = (lengthIn(range) ?? Number.POSITIVE_INFINITY) / 1000;
    if (seconds >= fewestScrapes * scrapeSeconds) return [];
    const samples = Math.floor(seconds / scrapeSeconds);
    return [
      `${name}(${metric}[${range}]) has ${samples} sample${samples === 1 ? '' : 's'} to look at: one comes every ${scrapeSeconds}s`,
    ];
  }),
);

/** Time itself passes on every processor, whatever it does. */
const alwaysGrows: ReadonlySet<string> = new Set(['node_cpu_seconds_total', 'process_uptime_seconds_total']);

const findZeroDivisors = eachQuery((query) =>
  divisionsIn(query.query.text).flatMap(({ divisor }) => {
    const read = query.query.selectors.filter(({ from, to }) => from >= divisor.from && to <= divisor.to);
    const idle = read.some(
      ({ metric = '', matchers }) =>
        !alwaysGrows.has(metric) ||
        matchers.some(({ label, operator }) => label === 'mode' && operator.startsWith('=')),
    );
    const text = shortened(asWritten(query, divisor));
    return idle ? [`the division by ${text} is 0/0 when nothing happens`] : [];
  }),
);

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

export const rateRules = {
  'target-rate-interval-rule': {
    severity: 'warning',
    summary: 'Rates that are drawn over time look at `$__rate_interval`, or at what a variable chooses.',
    expected: '$__rate_interval: never less than four scrapes, and no gaps when the reader zooms out',
    fix: 'write [$__rate_interval]',
    source: upstream('target-rate-interval-rule'),
    check: findFixedRates,
  },
  'rate-window': {
    severity: 'warning',
    summary: 'Fixed windows of rates are at least four scrapes long.',
    expected: 'four scrapes: one may be missed, and a rate needs two samples',
    fix: 'write [$__rate_interval], or a longer window',
    check: findShortWindows,
  },
  'division-by-zero': {
    severity: 'warning',
    summary: 'Nothing is divided by a rate that can be zero: 0/0 is no number, and `stat` panels print NaN.',
    expected: 'a divisor that is never zero, or nothing at all where it would be',
    fix: 'put the divisor in parentheses and compare it: x / (y > 0), or x.dividedBy(y.above(0))',
    check: findZeroDivisors,
  },
} as const satisfies Partial<LintRules>;
