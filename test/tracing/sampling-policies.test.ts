import type { Slo } from '../../src/model/model';
import { samplingPolicies } from '../../src/tracing/sampling-policies';
import { service } from '../logging/fixture';

function latency(name: string, threshold: '300ms' | '1s'): Slo {
  const of = service(`shop/${name}`, 'shop');
  return {
    id: `shop/${name}-latency`,
    name: `${name}-latency`,
    file: `alert-rules/shop/${name}-latency.slo.ts`,
    service: of,
    objective: '99%',
    window: '30d',
    sli: { kind: 'http-latency', service: of, threshold },
  };
}

describe('sampling policies', () => {
  it('keep every error, every slow trace and a share of the rest', () => {
    expect(samplingPolicies({ slos: [] })).toEqual([
      { name: 'errors', type: 'status_code', status_code: { status_codes: ['ERROR'] } },
      { name: 'slow', type: 'latency', latency: { threshold_ms: 5000 } },
      { name: 'random', type: 'probabilistic', probabilistic: { sampling_percentage: 5 } },
    ]);
  });

  it('keep requests slower than their SLO allows, with one policy for all services of one threshold', () => {
    const slos = [latency('storefront', '1s'), latency('checkout', '300ms'), latency('catalogue', '300ms')];
    const condition = (nanoseconds: number, services: string) => ({
      error_mode: 'ignore',
      span: [
        `kind == SPAN_KIND_SERVER and end_time_unix_nano - start_time_unix_nano > ${nanoseconds} and ` +
          `IsMatch(resource.attributes["service.name"], "^(?:${services})$$")`,
      ],
    });
    expect(samplingPolicies({ slos }).slice(1, 3)).toEqual([
      {
        name: 'slower-than-300ms',
        type: 'ottl_condition',
        ottl_condition: condition(300_000_000, 'catalogue|checkout'),
      },
      {
        name: 'slower-than-1000ms',
        type: 'ottl_condition',
        ottl_condition: condition(1_000_000_000, 'storefront'),
      },
    ]);
  });
});
