import { comparisonOf } from '../../src/promql/comparison';

describe('the number with which an alert compares', () => {
  test.each([
    ['x > 5', '>', 5],
    ['sum by (a) (rate(x[5m])) >= 0.25', '>=', 0.25],
    ['0.1 > x', '<', 0.1],
    ['x < -3', '<', -3],
    ['(x / y) > (1e3)', '>', 1000],
    ['x > bool on () 5', '>', 5],
    ['x > 0.9 and y < 1', '>', 0.9],
    ['(x > 0.9) unless on (a) y', '>', 0.9],
  ])('of %s is on its right or its left side', (expr, operator, limit) => {
    expect(comparisonOf(expr)).toMatchObject({ operator, limit });
  });

  test('stands beside the expression whose value is compared', () => {
    expect(comparisonOf('(0.8 < sum by (a) (x)) and y')?.value).toBe('sum by (a) (x)');
  });

  test.each(['x', 'x == 0', 'x > y', 'x > 5 or y > 3', 'absent(x)', 'x >', 'x > 1h'])(
    'is not there in %s',
    (expr) => {
      expect(comparisonOf(expr)).toBeUndefined();
    },
  );
});
