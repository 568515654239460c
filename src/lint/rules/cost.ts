import type { Board, BoardPanel } from '../../board/board';
import { milliseconds } from '../../model/duration';
import { lengthIn } from '../../promql/durations';
import type { Enclosing, Selector } from '../../promql/selector';
import type { Catalog } from '../../promql/series';
import type { Finding, LintContext, LintRules } from '../rule';
import type { Subject, SubjectPanel } from '../subject';

/**
 * Samples that a dashboard may read for each combination of labels when it is opened. Prometheus refuses a query of 50
 * million samples, so a dashboard over the budget asks as much as that once a metric has 50 such combinations.
 * @see https://prometheus.io/docs/prometheus/latest/command-line/prometheus/ `--query.max-samples`
 */
const budget = 1_000_000;

/** Of a classic histogram whose buckets the catalogue does not know; clients have 11 to 15 by default. */
const usualBuckets = 12;

/** What Grafana takes where a dashboard says nothing. */
const usualRange = milliseconds('6h') / 1000;

/**
 * Samples that the open panels read for every combination of labels: of each selector the range that is shown, and its
 * window before that, at the scrape interval; times the buckets where it reads a histogram. How many combinations there
 * are, and how often a panel is repeated, is known to the running system only and not guessed.
 */
export function costOf({ board, panels }: Subject, { catalog, scrapeSeconds }: LintContext): number {
  const shown = rangeOf(board);
  return panels
    .filter(({ row }) => !row.collapsed)
    .flatMap((panel) => samplesOf(panel, shown, catalog, scrapeSeconds))
    .reduce((sum, samples) => sum + samples, 0);
}

function samplesOf(
  { panel, queries }: SubjectPanel,
  shown: number,
  catalog: Catalog,
  scrapeSeconds: number,
): readonly number[] {
  const range = secondsIn(panel.timeFrom) ?? shown;
  return queries.flatMap(({ target, query }) => {
    if (target.hidden || query === undefined) return [];
    return query.selectors.map((selector) => {
      const seconds = (target.range ? range : 0) + windowOf(selector);
      return Math.max(1, Math.ceil(seconds / scrapeSeconds)) * bucketsOf(selector, catalog);
    });
  });
}

/** Its own window, and those of the subqueries around it. */
function windowOf({ range, enclosing }: Selector): number {
  const around = enclosing.map((each: Enclosing) => (each.kind === 'subquery' ? each.range : undefined));
  return [range, ...around].reduce((sum, text) => sum + (secondsIn(text) ?? 0), 0);
}

function bucketsOf({ metric = '', matchers }: Selector, catalog: Catalog): number {
  const isBucket = metric.endsWith('_bucket') && !matchers.some(({ label }) => label === 'le');
  if (!isBucket) return 1;
  return catalog.series.get(metric)?.buckets ?? usualBuckets;
}

/** `now-6h` to `now`. */
function rangeOf({ time }: Pick<Board, 'time'>): number {
  return secondsIn(/^now-(.+)$/.exec(time?.from ?? '')?.[1]) ?? usualRange;
}

function secondsIn(text: BoardPanel['timeFrom']): number | undefined {
  const length = text === undefined ? undefined : lengthIn(text);
  return length === undefined ? undefined : length / 1000;
}

function findOverBudget(subject: Subject, context: LintContext): readonly Finding[] {
  const cost = costOf(subject, context);
  if (cost <= budget) return [];
  return [
    {
      message: `opening the dashboard reads ${inMillions(cost)} million samples for each combination of labels`,
      path: ['panels'],
    },
  ];
}

function inMillions(samples: number): string {
  return (samples / 1_000_000).toFixed(1);
}

export const costRules = {
  'cost-over-budget': {
    severity: 'warning',
    summary: 'Opening the dashboard reads at most a million samples for each combination of labels.',
    expected: `at most ${inMillions(budget)} million: what its open panels ask, over the time that is shown`,
    fix: 'record what looks far back, show less time at first, or collapse rows',
    check: findOverBudget,
  },
} as const satisfies Partial<LintRules>;
