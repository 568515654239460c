import fc from 'fast-check';
import { formatDuration } from '../../src/model/duration';
import type { AlertSet, Dashboard, LocalEnvironment, Service, Slo } from '../../src/model/model';
import { validate } from '../../src/validate/validate';
import { cluster, model, team } from '../support/cluster';

const shop = team('shop', { kind: 'email', to: 'a@example.com' }, { kind: 'email', to: 'a@example.com' });

const checkout: Service = {
  id: 'shop/checkout',
  name: 'checkout',
  file: 'services/shop/checkout.service.ts',
  owner: shop,
  tier: 'critical',
  summary: 'x',
  dependsOn: [],
  job: 'shop/checkout',
  telemetry: { http: 'prom-client' },
};

const local: LocalEnvironment = {
  id: 'local',
  name: 'local',
  file: 'environments/local.environment.ts',
  kind: 'local',
  timeScale: 30,
};

/** Texts of all sorts, most of them nearly PromQL. */
const expr = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'sum',
        'rate',
        '(',
        ')',
        'by',
        'up',
        '[5m]',
        '[5m:]',
        '{',
        '}',
        'job=~"',
        '"',
        '$x',
        '+',
        ' ',
        '1',
        'offset',
        '@',
        '\\',
        '${',
        ',',
        '#',
        '\n',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const duration = fc.integer({ min: 1, max: 10 ** 10 }).map(formatDuration);
const matchers = fc.dictionary(
  fc.string(),
  fc.oneof(fc.string(), fc.record({ re: expr }), fc.record({ notRe: expr })),
);

const slo = fc
  .record({
    objective: fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
    window: duration,
    sli: fc.oneof(
      fc.record({
        kind: fc.constant('http-latency'),
        service: fc.constant(checkout),
        threshold: duration,
        match: matchers,
      }),
      fc.record({
        kind: fc.constant('bad-events'),
        bad: fc.record({ metric: expr, match: matchers }),
        total: fc.record({ metric: expr }),
      }),
    ),
    burnPairs: fc.array(
      fc.record({
        long: duration,
        short: duration,
        share: fc.double({ min: 1e-9, max: 0.999, noNaN: true }),
        severity: fc.constant('page'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(
    (input) =>
      ({ ...input, id: 'shop/x', name: 'x', file: 'alert-rules/shop/x.slo.ts', service: checkout }) as Slo,
  );

const alerts = fc.record({ expr, for: duration, series: fc.dictionary(expr, fc.string()) }).map(
  ({ expr, for: held, series }) =>
    ({
      id: 'shop/x',
      name: 'x',
      file: 'alert-rules/shop/x.alerts.ts',
      service: checkout,
      alerts: [
        {
          name: 'X',
          expr,
          for: held,
          severity: 'page',
          summary: 'x',
          description: 'x',
          fires: { series, at: '1m' },
          quiet: { series: {}, at: '1m' },
        },
      ],
    }) as AlertSet,
);

const dashboard = fc.record({ expr, metric: expr, label: expr, match: matchers }).map(
  ({ expr, ...variable }) =>
    ({
      id: 'shop/x',
      name: 'x',
      file: 'dashboards/shop/x.dashboard.ts',
      service: checkout,
      title: 'x',
      description: 'x',
      variables: [{ name: 'x', ...variable }],
      rows: [
        {
          title: 'x',
          panels: [{ kind: 'stat', title: expr, description: 'x', unit: 'short', queries: [{ expr }] }],
        },
      ],
    }) as unknown as Dashboard,
);

it('rules answer with problems that have texts, never with an exception, whatever texts and numbers they get', () => {
  fc.assert(
    fc.property(slo, alerts, dashboard, (slo, set, board) => {
      const problems = validate(
        model({
          teams: [shop],
          services: [checkout],
          environments: [local, cluster()],
          slos: [slo],
          alerts: [set],
          dashboards: [board],
        }),
        { partial: false },
      );
      for (const { message, expected, fix } of problems) {
        expect([message, expected, fix].every((text) => text.trim() !== '')).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
