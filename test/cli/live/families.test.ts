import { eachOf } from '../../../src/cli/live/each-of';
import { familiesOf } from '../../../src/cli/live/live-families';
import type { LivePrometheus, Metadata } from '../../../src/cli/live/live-prometheus';
import { readFamilies } from '../../../src/cli/live/read-families';

const told = (type: string, unit = ''): readonly Metadata[] => [{ type, help: `a ${type}`, unit }];

const types = (
  names: readonly string[],
  metadata: Readonly<Record<string, readonly Metadata[]>> = {},
): readonly (readonly unknown[])[] =>
  familiesOf(names, new Map(Object.entries(metadata))).map(({ name, type, guessed, series }) => [
    name,
    type,
    guessed,
    series,
  ]);

describe('series of a Prometheus by metric', () => {
  test('as the metadata of a scrape tells it, the counters of OpenMetrics without their ending', () => {
    expect(
      types(['h_bucket', 'h_count', 'h_sum', 's', 's_count', 's_sum', 'a_total', 'i_info', 'g'], {
        h: told('histogram'),
        s: told('summary'),
        a: told('counter'),
        i: told('info'),
        g: told('unknown'),
      }),
    ).toEqual([
      ['h', 'histogram', false, ['h_bucket', 'h_count', 'h_sum']],
      ['s', 'summary', false, ['s', 's_count', 's_sum']],
      ['a_total', 'counter', false, ['a_total']],
      ['i_info', 'gauge', false, ['i_info']],
      ['g', 'untyped', false, ['g']],
    ]);
  });

  test('by their names where they were sent: all parts of a histogram, the ending of a counter, else no type', () => {
    expect(types(['h_bucket', 'h_count', 'h_sum', 'a_total', 'g', 'row_count'])).toEqual([
      ['h', 'histogram', true, ['h_bucket', 'h_count', 'h_sum']],
      ['a_total', 'counter', true, ['a_total']],
      ['g', undefined, true, ['g']],
      ['row_count', undefined, true, ['row_count']],
    ]);
  });
});

describe('what a Prometheus has of a job', () => {
  const asked: string[] = [];
  const live: LivePrometheus = {
    names: async (selector) => {
      asked.push(`names ${selector}`);
      return ['both_bucket', 'both_count', 'both_sum', 'both', 'alone', 'job:recorded:rate', 'sized'];
    },
    values: async (label, selector) => {
      asked.push(`values of ${label} ${selector}`);
      return label === 'le' ? ['+Inf', '0.5', '0.1'] : ['x', 'y'];
    },
    labels: async (selector) =>
      selector.includes('bucket') ? ['__name__', 'le', 'route', 'job'] : ['__name__', 'job'],
    metadata: async () =>
      new Map([
        ['both', told('histogram')],
        ['alone', told('histogram')],
        ['sized', told('gauge', 'bytes')],
      ]),
  };

  test('native histograms by series of their own name, buckets in order, no series of rules, help and unit', async () => {
    const families = await readFamilies(live, 'shop/"x"');
    expect(families).toEqual([
      {
        name: 'both',
        type: 'histogram',
        help: 'a histogram',
        labels: new Map([
          ['route', ['x', 'y']],
          ['job', ['x', 'y']],
        ]),
        bounds: [0.1, 0.5, Infinity],
        series: new Set(['both_bucket', 'both_count', 'both_sum', 'both']),
        native: 'also',
      },
      {
        name: 'alone',
        type: 'histogram',
        help: 'a histogram',
        labels: new Map([['job', ['x', 'y']]]),
        bounds: [],
        series: new Set(['alone']),
        native: 'only',
      },
      {
        name: 'sized',
        type: 'gauge',
        help: 'a gauge',
        unit: 'bytes',
        labels: new Map([['job', ['x', 'y']]]),
        bounds: [],
        series: new Set(['sized']),
      },
    ]);
    expect(asked).toContain('names {job="shop/\\"x\\""}');
    expect(asked.filter((question) => question.startsWith('values of job'))).toHaveLength(1);
  });
});

test('questions are asked a few at a time, and answered in their order', async () => {
  let open = 0;
  let most = 0;
  const answers = await eachOf(
    Array.from({ length: 50 }, (_, index) => index),
    async (index) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setTimeout(done, index % 3));
      open -= 1;
      return index * 2;
    },
  );
  expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => index * 2));
  expect(most).toBe(8);
});
