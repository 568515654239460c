import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileRules } from '../../src/compile/rules';
import { runPromtool } from '../../src/engines/tools';
import type { EmittedMetrics, LinkedSli, Service, Slo } from '../../src/model/model';
import { type Tier, tiers } from '../../src/model/service';
import { sloSchema } from '../../src/model/slo-schema';
import { errorsOf } from '../../src/problems/problem';
import { renderRules } from '../../src/render/rules';
import { declaresTraffic } from '../../src/slo/arithmetic';
import { validate } from '../../src/validate/validate';
import { model } from '../support/cluster';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { service as checkout, prod, team } from '../support/model';

const kinds = sloSchema.shape.sli.options.map(({ shape }) => shape.kind.value).sort();

const labels = { route: 'of the request', tenant: 'of the customer' };

const labelNames = Object.keys(labels);

const emitted: EmittedMetrics = {
  ...checkout,
  emitter: checkout.id,
  metrics: {
    shop_orders_total: { type: 'counter', labels: { ...labels, result: 'of the order' } },
    shop_duration_seconds: { type: 'histogram', labels, buckets: [0.1, 0.3, 1] },
    shop_native_seconds: { type: 'histogram', labels, native: 'only' },
    queue_age_seconds: { type: 'gauge', labels },
    disk_used_bytes: { type: 'gauge', labels },
    disk_size_bytes: { type: 'gauge', labels },
    web_vital_lcp_seconds: { type: 'histogram', labels, buckets: [1, 2.5, 4] },
  },
};

const service = (tier: Tier): Service => ({
  ...checkout,
  tier,
});

const services = Object.fromEntries(tiers.map((tier) => [tier, service(tier)])) as Record<Tier, Service>;

/** Values of labels may hold anything: quotes, backslashes, line breaks, templates. */
const value = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom('\ufffd', '{{', '{{ x }}'),
);
const matcher = fc.oneof(
  value,
  fc.record({ not: value }),
  fc.record({ re: fc.constantFrom('a|b', '5..', '.+', '\\d+', '') }),
  fc.record({ notRe: fc.constantFrom('a|b', '/health.*') }),
);
const match = fc.dictionary(fc.constantFrom('job', ...labelNames), matcher, { maxKeys: 3 });
const metric = (name: string) => fc.record({ metric: fc.constant(name), match });
const events = fc.oneof(
  metric('shop_orders_total'),
  fc.constantFrom(
    { promql: 'sum by (route, tenant) (rate(shop_orders_total[$__rate_interval]))' },
    { promql: 'rate(shop_orders_total{result!="ok"}[$__rate_interval]) or rate(shop_orders_total[10m])' },
    { promql: 'rate(shop_orders_total{result!="#ok"}[$__rate_interval]) # in the shop' },
  ),
);
const gauge = fc.oneof(metric('queue_age_seconds'), fc.constant({ promql: 'time() - queue_age_seconds' }));
const limit = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const share = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((tenths) => `${tenths / 10}%` as const),
  fc.double({ min: 1e-6, max: 0.99, noNaN: true }),
);
const threshold = fc.constantFrom('100ms', '300ms', '1s');
const floor = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom('s', 'm', 'h'))
  .map(([count, unit]) => `${count / 10}/${unit}` as const);

const sli = (of: Service): fc.Arbitrary<LinkedSli> => {
  const kind = fc.constant;
  return fc.oneof(
    fc.record({ kind: kind('http-availability'), service: fc.constant(of), match: fc.constant({}) }),
    fc.record({ kind: kind('http-latency'), service: fc.constant(of), threshold: kind('250ms') }),
    fc.record({ kind: kind('bad-events'), bad: events, total: events }),
    fc.record({ kind: kind('good-events'), good: events, total: events }),
    fc.record({ kind: kind('latency'), histogram: metric('shop_duration_seconds'), threshold }),
    fc.record({ kind: kind('native-latency'), histogram: metric('shop_native_seconds'), threshold }),
    fc.record({ kind: kind('web-vital'), service: fc.constant(of), vital: kind('lcp'), match }),
    fc.record({ kind: kind('probe'), match: fc.dictionary(fc.constant('job'), matcher) }),
    fc.record({ kind: kind('at-most'), value: gauge, limit }),
    fc.record({ kind: kind('at-least'), value: gauge, limit }),
    fc.record({ kind: kind('throughput'), events: metric('shop_orders_total'), floor }),
    fc.record({
      kind: kind('saturation'),
      used: metric('disk_used_bytes'),
      capacity: metric('disk_size_bytes'),
      limit: share,
    }),
  ) as fc.Arbitrary<LinkedSli>;
};

const window = fc.oneof(
  fc.constantFrom('7d', '28d', '30d', '4w'),
  fc.integer({ min: 7 * 24, max: 35 * 24 }).map((hours) => `${hours}h` as const),
  fc.constantFrom(
    { calendar: 'month', timeZone: 'Europe/Berlin' },
    { calendar: 'month', timeZone: 'Asia/Kathmandu' },
  ),
);

const pair = fc.record({
  long: fc.constantFrom('20m', '1h', '6h', '60m', '1d'),
  short: fc.constantFrom('2m', '5m', '90s', '30m'),
  share: fc.integer({ min: 1, max: 30 }).map((percent) => `${percent}%` as const),
  severity: fc.constantFrom('page', 'ticket'),
});

const alerting = fc.record(
  {
    off: fc.array(fc.constantFrom('1h', '3d', 'outage', 'budget', 'absence'), { minLength: 1, maxLength: 2 }),
    minimumBadEvents: fc.double({ min: 0.5, max: 100, noNaN: true }),
    waitForShare: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** One SLO of any kind, as it is linked. Many pass `check`; the rest is what it is for. */
const single = (of: Service): fc.Arbitrary<Slo> =>
  fc
    .record(
      {
        sli: sli(of),
        objective: fc.constantFrom('99.9%', '99.5%', '97%', '99.99%', 0.999, '95%', '60%'),
        window,
        groupBy: fc.subarray(labelNames, { minLength: 1 }),
        traffic: floor,
        summary: fc.oneof(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
          fc.constantFrom('{{ pay', 'customers {{pay}}', '{{ "{{" }}', '{{{'),
        ),
        burnPairs: fc.array(pair, { minLength: 1, maxLength: 2 }),
        alerting,
      },
      { requiredKeys: ['sli', 'objective'] },
    )
    .map(({ traffic, ...input }) => ({
      window: '30d',
      ...input,
      ...(traffic === undefined || !declaresTraffic(input.sli) ? {} : { traffic }),
      service: of,
      ...named('single'),
    })) as fc.Arbitrary<Slo>;

const named = (name: string): Pick<Slo, 'id' | 'name' | 'file'> => ({
  id: `shop/${name}`,
  name,
  file: `alert-rules/shop/${name}.slo.ts`,
});

/** Two of different kinds and a journey over both. */
const journey = (of: Service): fc.Arbitrary<readonly Slo[]> =>
  fc
    .tuple(
      single(of),
      single(of),
      window,
      fc.constantFrom('weighted', 'all-of'),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([first, second, period, kind, weight]) => {
      const plain = ({ burnPairs: _pairs, alerting: _alerting, ...slo }: Slo): Slo =>
        ({ ...slo, window: period }) as Slo;
      const members = [
        { slo: { ...plain(first), ...named('first') }, weight: kind === 'all-of' ? 1 : weight },
        { slo: { ...plain(second), ...named('second') }, weight: 1 },
      ];
      const { groupBy: _groups, traffic: _traffic, ...rest } = plain(first);
      const whole = { ...rest, sli: { kind, members }, ...named('journey') } as Slo;
      return [...members.map(({ slo }) => slo), whole];
    });

const promise: fc.Arbitrary<readonly Slo[]> = fc
  .constantFrom(...tiers)
  .chain((tier) =>
    fc.oneof(
      { weight: 3, arbitrary: single(services[tier]).map((slo) => [slo]) },
      { weight: 1, arbitrary: journey(services[tier]) },
    ),
  );

const modelOf = (slos: readonly Slo[]) =>
  model({
    teams: [team],
    services: [...new Set(slos.map((slo) => slo.service))],
    environments: [prod],
    slos,
    metrics: [emitted],
  });

/** Whether nothing is wrong with the SLOs; what is wrong with the environment is of no interest. */
const passes = (slos: readonly Slo[]): boolean =>
  errorsOf(validate(modelOf(slos), { partial: false })).every(({ at }) => at?.file === prod.file);

describeWithEngine('promtool', (promtool) => {
  it('any definition that passes `check` gives rules that Prometheus accepts', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(promise, { minLength: 600, maxLength: 600, size: 'max' }), async (drawn) => {
        const passing = drawn.filter(passes);
        for (const slo of passing.flat()) seen.add(slo.sli.kind);
        expect(passing.length).toBeGreaterThan(50);
        const groups = passing.flatMap((slos, index) =>
          [...compileRules(modelOf(slos), prod)]
            .flatMap((file) => file.groups)
            .map((group) => ({ ...group, name: `${group.name}-${index}` })),
        );
        const file = join(temporaryFolder(), 'rules.yaml');
        writeFileSync(file, renderRules({ groups }));
        const { stdout, stderr } = await runPromtool(promtool, ['check', 'rules', '--lint=none', file]);
        expect(stderr.slice(0, 2000)).toBe('');
        expect(stdout).toContain(`SUCCESS: ${groups.flatMap(({ rules }) => rules).length} rules found`);
      }),
      { numRuns: 1, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual(kinds);
  }, 120_000);
});
