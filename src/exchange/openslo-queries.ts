import { eventsPerUnit } from '../model/event-rate';
import type { Slo } from '../model/model';
import { ratio } from '../model/ratio';
import type { Events, Value } from '../model/slo';
import { maxBy, minBy, rate, selector, sumBy } from '../promql/print';
import { type CounterSli, groupLabelsOf, sliCounters } from '../slo/sli';
import type { SliceSli } from '../slo/slices';
import { rateWindow } from './events';

const source = (query: string): object => ({ metricSource: { type: 'Prometheus', spec: { query } } });

/** Counters as they are where there is nothing else, as OpenSLO has them; rates where there are expressions. */
export function ratioMetric(slo: Slo, sli: CounterSli): object {
  const counters = sliCounters(sli);
  const by = groupLabelsOf(slo);
  const part = counters.counts === 'good' ? counters.good : counters.bad;
  const counter = ![part, counters.total].some((events) => 'promql' in events);
  const query = (events: Events): object => source(sumBy(by, counter ? counted(events) : perSecond(events)));
  return { counter, [counters.counts]: query(part), total: query(counters.total) };
}

function counted(events: Events): string {
  return 'promql' in events ? events.promql : selector(events.metric, events.match);
}

function perSecond(events: Events): string {
  return 'promql' in events
    ? withWindow(events.promql)
    : rate(selector(events.metric, events.match), rateWindow);
}

const withWindow = (promql: string): string => promql.replaceAll('$__rate_interval', rateWindow);

const gaugeOf = (value: Value): string =>
  'promql' in value ? withWindow(value.promql) : selector(value.metric, value.match);

/** Slices are points: every value that is read is good or bad. */
export function slices(slo: Slo, sli: SliceSli): object {
  const by = groupLabelsOf(slo);
  if (sli.kind === 'probe') {
    const success = selector('probe_success', sli.match);
    const count = sumBy(by, success).replace(/^sum/, 'count');
    return { ratioMetric: { counter: false, good: source(sumBy(by, success)), total: source(count) } };
  }
  return { thresholdMetric: source(limited(sli, by)) };
}

function limited(sli: Exclude<SliceSli, { readonly kind: 'probe' }>, by: readonly string[]): string {
  switch (sli.kind) {
    case 'at-most':
      return maxBy(by, gaugeOf(sli.value));
    case 'at-least':
      return minBy(by, gaugeOf(sli.value));
    case 'throughput': {
      const { unit } = eventsPerUnit(sli.floor);
      const events = selector(sli.events.metric, sli.events.match);
      return sumBy(by, unit === '1s' ? rate(events, rateWindow) : `increase(${events}[${unit}])`);
    }
    case 'saturation':
      return `${sumBy(by, gaugeOf(sli.used))} / ${sumBy(by, gaugeOf(sli.capacity))}`;
  }
}

export function limitOf(sli: Slo['sli']): object {
  switch (sli.kind) {
    case 'at-most':
      return { op: 'lte', value: sli.limit };
    case 'at-least':
      return { op: 'gte', value: sli.limit };
    case 'throughput':
      return { op: 'gte', value: eventsPerUnit(sli.floor).events.toNumber() };
    case 'saturation':
      return { op: 'lte', value: ratio(sli.limit).toNumber() };
    default:
      return {};
  }
}
