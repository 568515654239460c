import { milliseconds } from '../model/duration';
import type { Model } from '../model/model';
import type { Settings } from './collector-config';

/** Of traces that nothing else keeps; with errors and slow ones it makes the share that sizes count with. */
export const randomPercent = 5;

/** A trace longer than that is kept whatever it is about. */
const slowTraceMs = 5_000;

const nanoseconds = (ms: number): number => ms * 1_000_000;

/**
 * A trace is kept when one policy wants it: it failed, a request took longer than the latency SLO of its service
 * allows, it took long as a whole, or chance has it.
 */
export function samplingPolicies(model: Pick<Model, 'slos'>): readonly Settings[] {
  return [
    { name: 'errors', type: 'status_code', status_code: { status_codes: ['ERROR'] } },
    ...tooSlowForTheirSlo(model),
    { name: 'slow', type: 'latency', latency: { threshold_ms: slowTraceMs } },
    { name: 'random', type: 'probabilistic', probabilistic: { sampling_percentage: randomPercent } },
  ];
}

/** One policy for all services with the same threshold: a trace is asked once for each policy. */
function tooSlowForTheirSlo({ slos }: Pick<Model, 'slos'>): readonly Settings[] {
  const services = new Map<number, Set<string>>();
  for (const { sli } of slos) {
    if (sli.kind !== 'http-latency') continue;
    const threshold = milliseconds(sli.threshold);
    services.set(threshold, (services.get(threshold) ?? new Set()).add(sli.service.name));
  }
  return [...services]
    .sort(([a], [b]) => a - b)
    .map(([threshold, names]) => ({
      name: `slower-than-${threshold}ms`,
      type: 'ottl_condition',
      ottl_condition: {
        error_mode: 'ignore',
        span: [
          `kind == SPAN_KIND_SERVER and end_time_unix_nano - start_time_unix_nano > ${nanoseconds(threshold)} and ` +
            `IsMatch(resource.attributes["service.name"], "^(?:${[...names].sort().join('|')})$$")`,
        ],
      },
    }));
}
