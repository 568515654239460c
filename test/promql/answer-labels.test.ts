import { answerLabels } from '../../src/promql/answer-labels';

/** The labels that are known by name; `...` for others of the metric. */
const left = (text: string): string => {
  const { names, open } = answerLabels(text);
  return [...names, ...(open ? ['...'] : [])].join(' ');
};

describe('the labels that a query leaves are', () => {
  it.each([
    ['a', '...'],
    ['rate(a{x="y"}[5m])', '...'],
    ['sum(a)', ''],
    ['sum by (x, y) (a)', 'x y'],
    ['sum(a) by (x)', 'x'],
    ['max by (x) (sum by (x, y) (a))', 'x'],
    ['max by (z) (sum by (x, y) (a))', ''],
    ['sum without (x) (sum by (x, y) (a))', 'y'],
    ['topk(3, sum by (x) (a))', 'x'],
    ['topk by (y) (3, sum by (x) (a))', 'x'],
    ['count_values by (x) ("version", a)', 'x version'],
    ['histogram_quantile(0.9, sum by (le, x) (rate(a_bucket[5m])))', 'x'],
    ['label_replace(sum by (x) (a), "host", "$1", "x", "(.*)")', 'x host'],
    ['sum by (x) (a) / sum by (x) (b)', 'x'],
    ['sum by (x, y) (a) / on (x) group_left () sum by (x) (b)', 'x y'],
    ['sum by (x, y) (a) / on (x) group_left (z) sum by (x, z) (b)', 'x y z'],
    ['sum by (x) (a) * on (x) group_right sum by (x, y) (b)', 'x y'],
    ['sum by (x, y) (a) / on (x) sum by (x, z) (b)', 'x'],
    ['sum by (x, y) (a) > ignoring (y) sum by (x) (b)', 'x'],
    ['sum by (x) (a) or sum by (y) (b)', 'x y'],
    ['sum by (x) (a) and on () b', 'x'],
    ['sum by (x) (a) unless b', 'x'],
    ['2 * sum by (x) (a) > bool 3', 'x'],
    ['-sum by (x) (a) / scalar(b)', 'x'],
    ['max_over_time(sum by (x) (a)[1h:5m])', 'x'],
    ['sum by ("x.y") (a)', 'x.y'],
    ['vector(1)', ''],
    ['time() - 5', ''],
    ['absent(a{x="y"})', '...'],
    ['info(sum by (x) (a))', '...'],
    ['sum by (x) (a', '...'],
  ])('%s: %s', (text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it('without the name of the metric where its value is computed with', () => {
    for (const kept of ['a', 'a > 5', 'last_over_time(a[5m])', 'topk(1, a)', 'a and b'])
      expect(answerLabels(kept).has('__name__')).toBe(true);
    for (const lost of ['rate(a[5m])', 'a * 2', '-a', 'a > bool 5', 'sum without (x) (a)'])
      expect(answerLabels(lost).has('__name__')).toBe(false);
  });

  it('told apart although queries differ in texts only', () => {
    expect([left('count_values("x", a)'), left('count_values("y", a)')]).toEqual(['x', 'y']);
  });
});
