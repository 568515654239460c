import fc from 'fast-check';
import type { Raw } from '../../src/board/board';
import { readClassic } from '../../src/board/classic';
import { compileDashboards } from '../../src/dashboards/compile';
import { boardWords, compareBoards } from '../../src/report/boards/board-changes';
import { same } from '../../src/report/boards/leaves';
import { shippedModel } from '../support/rendered';

const panel = (id: number, title: string, more: object = {}) => ({
  id,
  title,
  type: 'timeseries',
  gridPos: { x: 0, y: id, w: 12, h: 8 },
  targets: [{ refId: 'A', expr: `up{n="${id}"}` }],
  ...more,
});

const row = (id: number, title: string, more: object = {}) => ({ type: 'row', id, title, ...more });

const told = (base: readonly object[], head: readonly object[], more: Raw = {}): readonly string[] =>
  boardWords(
    compareBoards(
      readClassic({ title: 'Shop', panels: base }),
      readClassic({ title: 'Shop', panels: head, ...more }),
    ),
  );

describe('what changed in a dashboard', () => {
  const latency = panel(1, 'Latency', { fieldConfig: { defaults: { unit: 's' } } });

  test('is told in words by panel: its query, its unit, its place', () => {
    const head = panel(1, 'Latency', {
      fieldConfig: { defaults: { unit: 'ms' } },
      targets: [{ refId: 'A', expr: 'up * 1000' }],
      gridPos: { x: 12, y: 1, w: 12, h: 8 },
    });
    expect(told([latency], [head])).toEqual([
      'panel `Latency`: query changed: was `up{n="1"}`, is `up * 1000`; unit `s` → `ms`; moved right',
    ]);
  });

  test.each([
    ['a new panel', [], [latency], 'new panel `Latency` (timeseries)'],
    [
      'a new panel in a row',
      [row(9, 'More')],
      [row(9, 'More'), latency],
      'new panel `Latency` (timeseries) in row `More`',
    ],
    ['a removed panel', [latency], [], 'panel `Latency` removed'],
    [
      'a renamed panel that keeps its id',
      [latency],
      [{ ...latency, title: 'Wait' }],
      'panel `Wait`: renamed from `Latency`',
    ],
    [
      'a renamed panel whose id comes from its title',
      [latency],
      [{ ...latency, title: 'Wait', id: 7 }],
      'panel `Wait`: renamed from `Latency`; has another id, so links to it change',
    ],
    [
      'a panel whose title and unit change together, as its id does',
      [latency],
      [panel(7, 'Wait', { fieldConfig: { defaults: { unit: 'ms' } }, targets: latency.targets })],
      'panel `Wait`: renamed from `Latency`; unit `s` → `ms`; has another id, so links to it change; moved down',
    ],
    [
      'a panel whose title and query change a little',
      [
        panel(1, 'Orders per minute', {
          targets: [{ refId: 'A', expr: 'sum(rate(shop_orders_total[5m]))' }],
        }),
      ],
      [
        panel(7, 'Orders per hour', {
          targets: [{ refId: 'A', expr: 'sum(increase(shop_orders_total[1h]))' }],
        }),
      ],
      'panel `Orders per hour`: renamed from `Orders per minute`; query changed: was `sum(rate(shop_orders_total[5m]))`, is `sum(increase(shop_orders_total[1h]))`; has another id, so links to it change; moved down',
    ],
    [
      'another kind',
      [latency],
      [{ ...latency, type: 'stat' }],
      'panel `Latency`: kind `timeseries` → `stat`',
    ],
    [
      'a second query',
      [latency],
      [{ ...latency, targets: [...latency.targets, { refId: 'B', expr: 'down' }] }],
      'panel `Latency`: new query B `down`',
    ],
    [
      'thresholds',
      [
        panel(1, 'A', {
          fieldConfig: {
            defaults: { thresholds: { mode: 'absolute', steps: [{ value: null, color: 'green' }] } },
          },
        }),
      ],
      [
        panel(1, 'A', {
          fieldConfig: {
            defaults: {
              thresholds: {
                mode: 'absolute',
                steps: [
                  { value: null, color: 'green' },
                  { value: 0.8, color: 'red' },
                ],
              },
            },
          },
        }),
      ],
      'panel `A`: thresholds `green` → `green, red from 0.8`',
    ],
    [
      'a size',
      [latency],
      [panel(1, 'Latency', { ...latency, gridPos: { x: 0, y: 1, w: 24, h: 4 } })],
      'panel `Latency`: wider (24 columns); lower (4 grid rows)',
    ],
    [
      'another row',
      [row(8, 'A'), row(9, 'B'), latency],
      [row(8, 'A'), latency, row(9, 'B')],
      'panel `Latency`: moved to row `A`',
    ],
    ['a row that is gone', [row(8, 'A')], [], 'row `A` removed'],
    ['a renamed row', [row(8, 'A')], [row(8, 'B')], 'row `B`: renamed from `A`'],
    [
      'a renamed row, of which no panel is said to have moved',
      [row(8, 'A'), latency],
      [row(8, 'B'), latency],
      'row `B`: renamed from `A`',
    ],
    [
      'a folded row',
      [row(8, 'A', { panels: [] })],
      [row(8, 'A', { panels: [], collapsed: true })],
      'row `A`: `collapsed` `false` → `true`',
    ],
    [
      'the order of rows',
      [row(8, 'A'), row(9, 'B')],
      [row(9, 'B'), row(8, 'A')],
      'rows are in another order',
    ],
  ])('names %s', (_what, base, head, words) => {
    expect(told(base, head)).toEqual([words]);
  });

  test('names variables, annotations, links and what the dashboard says of itself', () => {
    const more = {
      title: 'Shop two',
      templating: { list: [{ name: 'job', type: 'query' }] },
      annotations: { list: [{ name: 'Deployments' }] },
      links: [{ title: 'Docs', url: 'https://example.com' }],
    };
    expect(told([], [], more)).toEqual([
      'title `Shop` → `Shop two`',
      'new variable `job`',
      'new annotation `Deployments`',
      'new link `Docs`',
    ]);
  });

  test('is not told of panels that were only pushed down', () => {
    const [a, b] = [panel(1, 'A'), panel(2, 'B')];
    const pushed = { ...b, gridPos: { x: 0, y: 20, w: 12, h: 8 } };
    expect(told([a, b], [a, panel(3, 'C'), pushed])).toEqual(['new panel `C` (timeseries)']);
    expect(told([a, b], [a, pushed])).toEqual(['panel `B`: moved down']);
  });

  test('shows of long queries what differs', () => {
    const query = (service: string): object =>
      panel(1, 'A', {
        targets: [{ refId: 'A', expr: `sum(rate(${'x'.repeat(200)}{service="${service}"}[5m]))` }],
      });
    const [words = ''] = told([query('cart')], [query('pay')]);
    expect(words).toContain('is `… xxx');
    expect(words).toContain('service="pay"');
    expect(words.length).toBeLessThan(250);
  });

  test('shows text of others as code', () => {
    expect(told([], [panel(1, '@all `x` <b>')])).toEqual(['new panel `` @all `x` <b> `` (timeseries)']);
  });
});

describe('comparing any shipped dashboard', () => {
  const model = shippedModel();
  const [environment] = model.environments;
  if (environment === undefined) throw new Error('there is no environment');
  const jsons = compileDashboards(model, environment).map(({ json }) => json);

  const anyJson = fc.constantFrom(...jsons);

  test('with itself finds nothing', () => {
    for (const json of jsons) {
      expect(boardWords(compareBoards(readClassic(json), readClassic(structuredClone(json))))).toEqual([]);
    }
  });

  test('with any single change of it finds at least one', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(), fc.constantFrom('other', 7, true, undefined), (json, pick, value) => {
        const [base, head] = [readClassic(json), readClassic(changed(json, pick, value))];
        const seen = boardWords(compareBoards(base, head)).length > 0;
        expect(seen).toBe(!same(withoutPaths(base), withoutPaths(head)));
      }),
      { numRuns: 400 },
    );
  });
});

/** The JSON with one of its values replaced or removed. */
function changed(json: Raw, pick: number, value: unknown): Raw {
  const copy = structuredClone(json);
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [owner, key] = places[pick % places.length] ?? [];
  if (owner !== undefined && key !== undefined) owner[key] = value;
  return copy;
}

function withoutPaths(board: unknown): unknown {
  return JSON.parse(JSON.stringify(board, (key, value: unknown) => (key === 'path' ? undefined : value)));
}
