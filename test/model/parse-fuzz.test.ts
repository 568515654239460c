import fc from 'fast-check';
import { define, type Kind, kinds } from '../../src/model/definition';
import { parseDefinition } from '../../src/model/parse';
import { salvage } from '../../src/model/salvage';
import { maskSecrets } from '../../src/model/secrets';
import { defineService, defineTeam } from '../../src/o11y';

const team = defineTeam({
  displayName: 'Shop',
  receivers: {
    page: { kind: 'pagerduty', routingKey: { secret: 'key' } },
    ticket: { kind: 'email', to: 'shop@example.com' },
  },
  codeOwners: ['@shop'],
});

const service = defineService({ owner: team, tier: 'batch', summary: 'x' });

/** Definitions that are right, to be broken in one place. */
const examples: Readonly<Record<Kind, object>> = {
  team,
  service: {
    ...service,
    dependsOn: [service],
    telemetry: { http: 'otel', scrape: { port: 'http' } },
  },
  metrics: {
    emitter: 'x',
    metrics: { x_total: { type: 'counter', unit: 'orders', labels: { plan: 'x' }, buckets: [1] } },
  },
  environment: { kind: 'local', timeScale: 30 },
  slo: {
    service,
    objective: '99.9%',
    window: '30d',
    sli: { kind: 'bad-events', bad: { metric: 'a' }, total: { metric: 'b', match: { c: { re: 'd' } } } },
    burnPairs: [{ long: '1h', short: '5m', share: '2%', severity: 'page' }],
  },
  alerts: {
    service,
    alerts: [
      {
        name: 'Down',
        expr: 'up == 0',
        for: '5m',
        severity: 'page',
        summary: 'x',
        description: 'x',
        fires: { series: { up: '0' }, at: '10m' },
        quiet: { series: { up: '1' }, at: '10m' },
      },
    ],
  },
  maintenance: {
    services: [service],
    reason: 'x',
    timeZone: 'UTC',
    monthly: { days: [1, -1], from: '02:00', to: '04:00' },
  },
  dashboard: {
    title: 'x',
    description: 'x',
    service,
    rows: [
      { kind: 'service-template', template: 'service-overview', service },
      {
        title: 'x',
        panels: [{ kind: 'stat', title: 'x', description: 'x', unit: 'short', queries: [{ expr: 'up' }] }],
      },
    ],
  },
  values: { chart: 'grafana', values: { replicas: 2 }, byEnvironment: { prod: { replicas: 3 } } },
};

const odd = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 3,
  }),
  fc.constantFrom(undefined, () => 1, Symbol('x'), Number.NaN, team, service, 'kind', '__proto__'),
);

/** Keys and indexes from the top to every place of a value; definitions that it refers to are not entered. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const isReference = path.length > 0 && (value === team || value === service);
  if (typeof value !== 'object' || value === null || isReference) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, {
    [key]: replaceAt((value as Record<string, unknown>)[key], rest, replacement),
  });
}

/** A parse, or problems that say something about a place. */
function expectAnswer(kind: Kind, value: object): void {
  const parsed = parseDefinition(kind, value, 'file.ts');
  if (parsed.ok) return;
  expect(parsed.problems.length).toBeGreaterThan(0);
  for (const { message, expected, fix, at } of parsed.problems) {
    expect([message, expected, fix].every((text) => text.trim() !== '' && maskSecrets(text) !== '')).toBe(
      true,
    );
    expect(at?.file).toBe('file.ts');
  }
  const left = salvage(kind, value, 'file.ts');
  if (left !== undefined) expect(parseDefinition(kind, left.input, 'file.ts')).toMatchObject({ ok: true });
}

describe.each(kinds)('a definition of kind %s', (kind) => {
  it('is right as an example', () => {
    expect(parseDefinition(kind, examples[kind], 'file.ts')).toMatchObject({ ok: true });
  });

  it('gets problems with texts, never an exception, whatever is given', () => {
    fc.assert(
      fc.property(odd, (value) => expectAnswer(kind, define(kind, value as object))),
      { numRuns: 100 },
    );
  });

  it('gets problems with texts, never an exception, where one place of it is wrong', () => {
    const places = placesOf(examples[kind]).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (path, value) =>
        expectAnswer(kind, define(kind, replaceAt(examples[kind], path, value) as object)),
      ),
      { numRuns: 200 },
    );
  });

  it('gets a problem where a key too many is written anywhere', () => {
    const places = placesOf(examples[kind]).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string({ minLength: 1 }), odd, (path, key, value) =>
        expectAnswer(kind, define(kind, replaceAt(examples[kind], path, { [key]: value }) as object)),
      ),
    );
  });
});
