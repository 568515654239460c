import fc from 'fast-check';
import { stringify } from 'yaml';
import { exportOpenSlo } from '../../src/exchange/openslo-export';
import { readForeign } from '../../src/exchange/read';
import { resolveForeign } from '../../src/exchange/resolve';
import type { LinkedSli, Slo } from '../../src/model/model';
import type { Matcher, Matchers, SloInput } from '../../src/model/slo';
import { errorsOf } from '../../src/problems/problem';
import { validate } from '../../src/validate/validate';
import { modelWith, service, slo } from '../support/model';
import { shippedModel } from '../support/rendered';

const metrics = {
  jobs_total: { type: 'counter', labels: { result: 'of the job', queue: 'name' } },
  queue_age_seconds: { type: 'gauge', labels: { queue: 'name' } },
  job_duration_seconds: { type: 'histogram', labels: { queue: 'name' }, buckets: [0.1, 0.25, 1, 30] },
  call_duration_seconds: { type: 'histogram', labels: { queue: 'name' }, native: 'only' },
  web_vital_lcp_seconds: { type: 'histogram', buckets: [2.5] },
  web_vital_cls_score: { type: 'histogram', buckets: [0.1] },
} as const;

const emitted = { ...service, emitter: service.id, metrics };

const bare = modelWith({ metrics: [emitted], slos: [], environments: [] });

/** What was read back, as one would write it; nothing where it is not carried. */
function roundTrip(slos: readonly Slo[]): readonly { readonly id: string; readonly text: string }[] {
  const { objects } = exportOpenSlo(slos, bare);
  const text = objects.map((object) => stringify(object, { lineWidth: 0 })).join('---\n');
  const { files, left } = resolveForeign(readForeign([{ file: 'exported.yml', text }]), bare);
  const refused = left.filter(({ what }) => what === 'the SLO');
  expect(refused).toEqual([]);
  return files.map(({ id, text: definition }) => ({ id, text: definition }));
}

/** The object that a written definition gives to `defineSlo`. */
function inputOf(text: string): Record<string, unknown> {
  const call = text.slice(text.indexOf('defineSlo('), text.lastIndexOf(');') + 1);
  const http = {
    availability: (of: unknown, match?: Matchers) => ({
      kind: 'http-availability',
      service: of,
      ...(match && { match }),
    }),
    latency: (of: unknown, threshold: string, match?: Matchers) => ({
      kind: 'http-latency',
      service: of,
      threshold,
      ...(match && { match }),
    }),
  };
  return new Function('defineSlo', 'http', 'checkout', `return ${call}`)(
    (it: unknown) => it,
    http,
    'checkout',
  );
}

function expected({ id: _, name: _name, file: _file, sli, ...rest }: Slo): unknown {
  return { ...rest, service: 'checkout', sli: 'service' in sli ? { ...sli, service: 'checkout' } : sli };
}

const matcher: fc.Arbitrary<Matcher> = fc.oneof(
  fc.constantFrom('a', '5xx', 'with "quotes"', 'back\\slash', 'ü'),
  fc.constantFrom('5..', 'a|b', '\\d+').map((re) => ({ re })),
  fc.constantFrom('a', '').map((not) => ({ not })),
  fc.constantFrom('4..', 'x.*').map((notRe) => ({ notRe })),
);

const matchOf = (...labels: readonly string[]): fc.Arbitrary<{ readonly match?: Matchers }> =>
  fc
    .record({
      match: fc.record(Object.fromEntries(labels.map((label) => [label, matcher])), { requiredKeys: [] }),
    })
    .map(({ match }) => (Object.keys(match).length === 0 ? {} : { match: { ...match } as Matchers }));

const counter = matchOf('result', 'queue').map((match) => ({ metric: 'jobs_total', ...match }));
const expression = fc.constantFrom(
  { promql: 'rate(jobs_total{queue="a"}[$__rate_interval]) * 2' },
  { promql: 'rate(jobs_total[$__rate_interval]) + rate(job_duration_seconds_count[$__rate_interval])' },
  { promql: 'clamp_max(rate(jobs_total[5m]), 10)' },
);
const events = fc.oneof(counter, expression);
const value = fc.oneof(
  matchOf('queue').map((match) => ({ metric: 'queue_age_seconds', ...match })),
  fc.constant({ promql: 'queue_age_seconds / 60' }),
);
const limit = fc.integer({ min: -1000, max: 100_000 }).map((cents) => cents / 100);
const histogram = (metric: string) => matchOf('queue').map((match) => ({ metric, ...match }));

const sli: fc.Arbitrary<LinkedSli> = fc.oneof(
  matchOf('route', 'method').map((match) => ({ kind: 'http-availability', service, ...match }) as const),
  fc
    .tuple(fc.constantFrom('100ms', '250ms', '1s', '10s'), matchOf('route'))
    .map(([threshold, match]) => ({ kind: 'http-latency', service, threshold, ...match }) as LinkedSli),
  fc.record({ kind: fc.constant('bad-events' as const), bad: events, total: events }),
  fc.record({ kind: fc.constant('good-events' as const), good: events, total: events }),
  fc.record({
    kind: fc.constant('latency' as const),
    histogram: histogram('job_duration_seconds'),
    threshold: fc.constantFrom('100ms', '250ms', '1s', '30s'),
  }),
  fc.record({
    kind: fc.constant('native-latency' as const),
    histogram: histogram('call_duration_seconds'),
    threshold: fc.constantFrom('100ms', '1s', '2h'),
  }),
  fc.constantFrom('lcp' as const, 'cls' as const).map((vital) => ({ kind: 'web-vital', service, vital })),
  fc
    .constantFrom({ instance: 'https://shop.example.com' }, { job: { re: 'probe.*' } })
    .map((match) => ({ kind: 'probe', match })),
  fc.record({ kind: fc.constantFrom('at-most' as const, 'at-least' as const), value, limit }),
  fc.record({
    kind: fc.constant('throughput' as const),
    events: counter,
    floor: fc.constantFrom('10/m', '0.5/s', '200/h'),
  }),
  fc.record({
    kind: fc.constant('saturation' as const),
    used: value,
    capacity: value,
    limit: fc.constantFrom('80%', '99.5%', '7%'),
  }),
) as fc.Arbitrary<LinkedSli>;

/** Percentages with up to three decimals, high enough for every pair to fire. */
const objective = fc
  .integer({ min: 99_000, max: 99_999 })
  .map((thousandths) => `${thousandths / 1000}%` as const);

const window = fc.constantFrom<NonNullable<SloInput['window']>>('30d', '28d', '7d', '4w', '720h', '90d', {
  calendar: 'month',
  timeZone: 'Europe/Berlin',
});

const alerts: fc.Arbitrary<Pick<SloInput, 'burnPairs' | 'alerting'>> = fc.constantFrom(
  {},
  { alerting: { off: ['1h'] } },
  { alerting: { off: ['1d', '3d'] } },
  { alerting: { off: ['6h', 'absence'] } },
  { burnPairs: [{ long: '2h', short: '10m', share: '5%', severity: 'page' }] },
  {
    burnPairs: [
      { long: '1h', short: '5m', share: '3%', severity: 'page' },
      { long: '12h', short: '1h', share: '12.5%', severity: 'ticket' },
    ],
    alerting: { off: ['absence'] },
  },
);

const promise: fc.Arbitrary<Slo> = fc
  .record({
    sli,
    objective,
    window,
    alerts,
    summary: fc.option(fc.constantFrom('customers can pay', "it's quick", 'a: b # c', '99'), {
      nil: undefined,
    }),
    grouped: fc.boolean(),
  })
  .map(({ sli: indicator, alerts: alerting, summary, grouped, ...rest }) => {
    const groups =
      grouped && !('service' in indicator) && indicator.kind !== 'probe' ? { groupBy: ['queue'] } : {};
    const { summary: _, ...base } = slo;
    return {
      ...base,
      ...rest,
      service,
      sli: indicator,
      ...groups,
      ...(summary === undefined ? {} : { summary }),
      ...alerting,
    };
  });

describe('an SLO that is exported to OpenSLO and imported again', () => {
  it('is the same, whatever its kind, window, groups and pairs', () => {
    fc.assert(
      fc.property(promise, (it) => {
        fc.pre(errorsOf(validate({ ...bare, slos: [it] }, { partial: false })).length === 0);
        const [file, ...others] = roundTrip([it]);
        expect(others).toEqual([]);
        expect(file?.id).toBe(it.id);
        expect(inputOf(file?.text ?? '')).toEqual(expected(it));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back for every shipped SLO that OpenSLO can express', () => {
    const model = shippedModel();
    const { objects, left } = exportOpenSlo(model.slos, model);
    const lost = left.filter(({ what }) => what === 'the SLO').map(({ slo: id }) => id);
    expect(lost).toEqual(model.slos.filter(({ sli: { kind } }) => kind === 'all-of').map(({ id }) => id));
    const text = objects.map((object) => stringify(object, { lineWidth: 0 })).join('---\n');
    const read = resolveForeign(readForeign([{ file: 'exported.yml', text }]), model);
    expect(read.left.filter(({ what }) => what === 'the SLO')).toEqual([]);
    expect(read.files.map(({ id }) => id).sort()).toEqual(
      model.slos.flatMap(({ id }) => (lost.includes(id) ? [] : [id])).sort(),
    );
  });

  it('keeps the members of a journey and their weights', () => {
    const member = (name: string, target: `${number}%`): Slo => ({
      ...slo,
      id: `shop/${name}`,
      name,
      file: `alert-rules/shop/${name}.slo.ts`,
      service,
      objective: target,
      sli: {
        kind: 'bad-events',
        bad: { metric: 'jobs_total', match: { result: name } },
        total: { metric: 'jobs_total' },
      },
    });
    const [pay, search] = [member('checkout', '99.9%'), member('search', '99%')];
    const journey: Slo = {
      ...slo,
      service,
      id: 'shop/buying',
      name: 'buying',
      file: 'alert-rules/shop/buying.slo.ts',
      objective: '99.5%',
      sli: {
        kind: 'weighted',
        members: [
          { slo: pay, weight: 3 },
          { slo: search, weight: 1 },
        ],
      },
    };
    const texts = roundTrip([pay, search, journey]);
    expect(
      texts.find(({ id }) => id === 'shop/buying')?.text,
    ).toBe(`import { defineSlo, journey } from '#o11y';
import checkout from '../../services/shop/checkout.service';
import checkoutSlo from './checkout.slo';
import search from './search.slo';

export default defineSlo({
  service: checkout,
  objective: '99.5%',
  window: '30d',
  sli: journey.weighted({ slo: checkoutSlo, weight: 3 }, { slo: search, weight: 1 }),
  summary: 'customers can pay',
});
`);
  });
});
