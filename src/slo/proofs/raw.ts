import type { Duration } from '../../model/duration';
import { eventsPerSecond, eventsPerUnit } from '../../model/event-rate';
import type { Slo } from '../../model/model';
import { ratio } from '../../model/ratio';
import type { Events, Matchers, MetricSelector, Value } from '../../model/slo';
import { selector } from '../../promql/print';
import type { RuleCase } from '../../promql/rule-case';
import { type CounterSli, groupLabelsOf, isJourney, sliCounters } from '../sli';
import { isSlices, type SliceSli } from '../slices';
import { restLabels, selectedLabels } from './example-labels';
import { counter, gauge, type Stretch } from './stretches';

/** Series as targets expose them. */
export type RawInput = (
  stretches: readonly Stretch[],
  interval: Duration,
  /** Whether the series of bad events does not exist before the first of them, as most clients have it. */
  born?: 'with the first error',
) => RuleCase['series'];

/**
 * What targets would expose; nothing for an SLI that is written as an expression, has matchers for which no value is
 * found, or is made of others: its proofs begin with what is recorded.
 */
export function rawInput(slo: Slo): RawInput | undefined {
  const { sli } = slo;
  if (isJourney(sli)) return undefined;
  const groups = Object.fromEntries(groupLabelsOf(slo).map((label) => [label, { re: '.+' }]));
  return isSlices(sli) ? sliceInput(sli, groups) : counterInput(sli, groups);
}

type Counted = 'all' | 'bad' | 'good';

/** What every series counts. */
type Counters = readonly { readonly series: string; readonly counted: Counted }[];

function counterInput(sli: CounterSli, groups: Matchers): RawInput | undefined {
  const counters = countersOf(sli, groups);
  if (counters === undefined) return undefined;
  return (stretches, interval, born) =>
    counters.map(({ series, counted }) => ({
      series,
      values: counter(
        stretches,
        interval,
        ({ rate = 0, errors = 0 }) => rate * shareOf(counted, errors),
        born !== undefined && counted === 'bad',
      ),
    }));
}

function shareOf(counted: Counted, errors: number): number {
  return { all: 1, bad: errors, good: 1 - errors }[counted];
}

function countersOf(sli: CounterSli, groups: Matchers): Counters | undefined {
  const counters = sliCounters(sli);
  const [part, all] = [counters.counts === 'bad' ? counters.bad : counters.good, counters.total];
  if (!isSelector(part) || !isSelector(all)) return undefined;
  const { counts } = counters;
  const partLabels = { ...groups, ...all.match, ...part.match };
  if (part.metric !== all.metric) {
    return seriesOf([
      [part.metric, selectedLabels({ ...groups, ...part.match }), counts],
      [all.metric, selectedLabels({ ...groups, ...all.match }), 'all'],
    ]);
  }
  const rest = counts === 'bad' ? 'good' : 'bad';
  return seriesOf([
    [part.metric, selectedLabels(partLabels), counts],
    [all.metric, restLabels({ ...groups, ...all.match }, part.match ?? {}), rest],
  ]);
}

function seriesOf(
  parts: readonly (readonly [string, Readonly<Record<string, string>> | undefined, Counted])[],
): Counters | undefined {
  const counters = parts.flatMap(([metric, labels, counted]) =>
    labels === undefined ? [] : [{ series: selector(metric, labels), counted }],
  );
  const different = new Set(counters.map(({ series }) => series));
  return different.size === parts.length ? counters : undefined;
}

/** A value on the good side of the limit while nothing fails, on the bad side while everything does. */
function sliceInput(sli: SliceSli, groups: Matchers): RawInput | undefined {
  if (sli.kind === 'throughput') return throughputInput(sli, groups);
  const values = sliceValues(sli);
  if (values === undefined) return undefined;
  const selectors = values.map(({ metric, match }) => {
    const labels = selectedLabels({ ...groups, ...match });
    return labels === undefined ? undefined : selector(metric, labels);
  });
  if (new Set(selectors).size < selectors.length || selectors.includes(undefined)) return undefined;
  return (stretches, interval) =>
    values.map(({ good, bad }, index) => ({
      series: selectors[index] ?? '',
      values: gauge(stretches, interval, ({ rate, errors = 0 }) =>
        rate === undefined || rate === 0 ? undefined : errors === 0 ? good : bad,
      ),
    }));
}

/**
 * Four times the floor, which the first two samples of a window reach, or no events at all. Floors of an hour are looked at
 * for an hour, which is too long for the times that are proven.
 */
function throughputInput(
  { events, floor }: Extract<SliceSli, { readonly kind: 'throughput' }>,
  groups: Matchers,
): RawInput | undefined {
  const labels = selectedLabels({ ...groups, ...events.match });
  if (labels === undefined || eventsPerUnit(floor).unit === '1h') return undefined;
  const good = eventsPerSecond(floor).times(4).toNumber();
  return (stretches, interval) => [
    {
      series: selector(events.metric, labels),
      values: counter(
        stretches,
        interval,
        ({ rate = 0, errors = 0 }) => (rate === 0 ? undefined : errors === 0 ? good : 0),
        false,
      ),
    },
  ];
}

interface SliceValue extends MetricSelector {
  readonly good: number;
  readonly bad: number;
}

function sliceValues(
  sli: Exclude<SliceSli, { readonly kind: 'throughput' }>,
): readonly SliceValue[] | undefined {
  const value = (at: Value, good: number, bad: number): readonly SliceValue[] =>
    isSelector(at) ? [{ ...at, good, bad }] : [];
  switch (sli.kind) {
    case 'probe':
      return value({ metric: 'probe_success', match: sli.match }, 1, 0);
    case 'at-most':
      return some(value(sli.value, sli.limit, sli.limit + 1));
    case 'at-least':
      return some(value(sli.value, sli.limit, sli.limit - 1));
    case 'saturation': {
      const limit = 100 * ratio(sli.limit).toNumber();
      return both(value(sli.used, 0.9 * limit, 1.01 * limit), value(sli.capacity, 100, 100));
    }
  }
}

const some = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length === 0 ? undefined : values;

const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] | undefined =>
  a.length === 0 || b.length === 0 ? undefined : [...a, ...b];

function isSelector(events: Events): events is MetricSelector {
  return 'metric' in events;
}
