import { bucketMatcher } from '../catalog/conventions';
import type { Duration } from '../model/duration';
import type { Events, Value } from '../model/slo';
import { rate, selector } from '../promql/print';
import type { ForeignSli } from './foreign';
import { boundIn } from './histograms';

/** The error ratio of a read SLI within a window, for what counts slices; no data without traffic. */
export function errorRatioOf(sli: ForeignSli, window: Duration | '$__rate_interval'): string | undefined {
  const sum = (events: Events): string =>
    `sum(${'promql' in events ? events.promql.replaceAll('$__rate_interval', window) : rate(selector(events.metric, events.match), window)})`;
  const missing = (part: string, total: string): string => `(${part} or 0 * ${total}) / (${total} > 0)`;
  switch (sli.kind) {
    case 'bad-events':
      return missing(sum(sli.bad), sum(sli.total));
    case 'good-events':
      return `1 - ${missing(sum(sli.good), sum(sli.total))}`;
    case 'latency': {
      const { metric, match } = sli.histogram;
      const bound = boundIn(metric, sli.threshold);
      const good = { metric: `${metric}_bucket`, match: { ...match, le: bucketMatcher(bound) } };
      return `1 - ${missing(sum(good), sum({ metric: `${metric}_count`, match: { ...match } }))}`;
    }
    default:
      return undefined;
  }
}

/** What a read SLI asks Prometheus. */
export function queriesOf(sli: ForeignSli): readonly string[] {
  if (sli.kind === 'weighted') return [];
  const count = (it: Events): string =>
    'promql' in it ? it.promql : rate(selector(it.metric, it.match), '$__rate_interval');
  const ask = (it: Value): string => ('promql' in it ? it.promql : selector(it.metric, it.match));
  switch (sli.kind) {
    case 'bad-events':
      return [count(sli.bad), count(sli.total)];
    case 'good-events':
      return [count(sli.good), count(sli.total)];
    case 'at-most':
    case 'at-least':
      return [ask(sli.value)];
    case 'throughput':
      return [count(sli.events)];
    case 'saturation':
      return [ask(sli.used), ask(sli.capacity)];
    case 'latency':
    case 'native-latency':
      return [ask(sli.histogram)];
    case 'probe':
      return [selector('probe_success', sli.match)];
  }
}
