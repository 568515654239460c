import { panelsOf } from '../../src/board/board';
import type { Lines } from '../../src/preview/draw/drawn';
import { previewOf } from '../../src/preview/preview';
import { syntheticData } from '../../src/preview/synthetic/synthetic';
import { boardWith, defaults, drawnOf, firstPanel, panelsIn, shippedBoards, target } from './boards';

const dataOf = (panel: object) => {
  const board = boardWith([panel]);
  return syntheticData(board, firstPanel(board), (text) => text).queries;
};

const valuesOf = (panel: object): readonly number[] =>
  dataOf(panel).flatMap(({ series }) => series.flatMap(({ values }) => values.map(Number)));

const lines = (expr: string, unit: string, more: object = {}): object => ({
  type: 'timeseries',
  targets: [target(expr, more)],
  ...defaults({ unit }),
});

const latency = (quantile: number): string =>
  `histogram_quantile(${quantile}, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))`;

describe('made-up series', () => {
  test('are the same every time, to the byte', () => {
    const boards = shippedBoards();
    expect(JSON.stringify(boards.map((board) => previewOf(board)))).toBe(
      JSON.stringify(boards.map((board) => previewOf(board))),
    );
  });

  test('stay between 0 and 1 where the unit is a ratio', () => {
    for (const board of shippedBoards()) {
      for (const panel of panelsOf(board).filter(({ field }) => field.unit === 'percentunit')) {
        for (const { series } of syntheticData(board, panel, (text) => text).queries) {
          for (const value of series.flatMap(({ values }) => values.map(Number))) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }
    }
  });

  test('have quantiles of one histogram in order at every time', () => {
    const [low = [], middle = [], high = []] = [0.5, 0.95, 0.99].map((quantile) =>
      valuesOf(lines(latency(quantile), 's')),
    );
    expect(low.length).toBeGreaterThan(50);
    low.forEach((value, at) => {
      expect(value).toBeLessThan(middle[at] ?? 0);
      expect(middle[at]).toBeLessThan(high[at] ?? 0);
    });
  });

  test('look like their unit', () => {
    const between = (panel: object, low: number, high: number): void => {
      for (const value of valuesOf(panel)) {
        expect(value).toBeGreaterThan(low);
        expect(value).toBeLessThan(high);
      }
    };
    between(lines('node_memory_MemFree_bytes', 'bytes'), 1e6, 1e12);
    between(lines('sum(rate(http_requests_total[5m]))', 'reqps'), 1, 1000);
    between(lines('sum(rate(http_requests_total{status=~"5.."}[5m]))', 'reqps'), 0, 1);
    between(lines('up', 'none'), 0.5, 1.5);
    for (const value of valuesOf(lines('count(up)', 'none'))) expect(Number.isInteger(value)).toBe(true);
  });

  test('reach a threshold now and then, and mostly stay on its good side', () => {
    const thresholds = {
      mode: 'absolute',
      steps: [
        { value: null, color: 'green' },
        { value: 100, color: 'red' },
      ],
    };
    const panel = (metric: string): object => ({
      type: 'timeseries',
      targets: [target(`sum by (pod) (${metric})`, { legendFormat: '{{pod}}' })],
      ...defaults({ unit: 'none', thresholds }),
    });
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((metric) => valuesOf(panel(metric)));
    const reached = all.filter((value) => value >= 100).length / all.length;
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(0.2);
  });

  test('are states of the mappings', () => {
    const mappings = [
      { type: 'value', options: { 0: { text: 'down', color: 'red' }, 1: { text: 'up', color: 'green' } } },
    ];
    const values = valuesOf({ type: 'state-timeline', targets: [target('up')], ...defaults({ mappings }) });
    expect([...new Set(values)].every((value) => value === 0 || value === 1)).toBe(true);
    expect(values.filter((value) => value === 1).length).toBeGreaterThan(values.length / 2);
  });

  test('are named by the labels that the query keeps, with values that it asks for', () => {
    const named = (expr: string, legendFormat?: string): readonly string[] => {
      const drawn = drawnOf({ type: 'timeseries', targets: [target(expr, { legendFormat })] }) as Lines;
      return drawn.series.map(({ name }) => name);
    };
    expect(named('sum by (method) (rate(x_total[5m]))', '{{method}}')).toEqual(['GET', 'POST', 'PUT']);
    expect(named('sum by (state) (x{state=~"on|off"})', 'is {{state}}')).toEqual(['is on', 'is off']);
    expect(named('sum by (plan) (x{plan="gold"})', '{{plan}}')).toEqual(['gold']);
    expect(named('sum(x)', 'all')).toEqual(['all']);
    // The label is lost by the aggregation: so it is in Grafana.
    expect(named('sum by (pod) (x)', 'of {{node}}')).toEqual(['of', 'of', 'of']);
    expect(named('topk(3, sum by (queue) (x))', '{{queue}}')).toEqual(['orders', 'mails']);
  });

  test('fill buckets of a histogram, each with those below it', () => {
    const [query] = dataOf({ type: 'heatmap', targets: [target('sum by (le) (rate(x_bucket[5m]))')] });
    const last = query?.series.map(({ values }) => Number(values.at(-1))) ?? [];
    expect(last).toEqual([...last].sort((a, b) => a - b));
    expect(query?.series.at(-1)?.labels).toEqual({ le: '+Inf' });
  });

  test('say why there are none where the query cannot be read', () => {
    expect(drawnOf({ type: 'timeseries', targets: [target('sum(')] })).toEqual({
      kind: 'message',
      text: expect.stringMatching(/^The query cannot be read: /),
    });
  });
});

describe('every panel of every shipped dashboard', () => {
  test.each(shippedBoards().map((board) => [board.title, board] as const))(
    'of %s has a picture',
    (_title, board) => {
      const panels = panelsIn(previewOf(board));
      expect(panels.length).toBeGreaterThan(0);
      for (const { title, type, drawn, description } of panels) {
        expect({ title, type, kind: drawn.kind, described: description !== '' }).not.toMatchObject({
          kind: 'message',
        });
        expect(description).not.toBe('');
      }
    },
  );
});
