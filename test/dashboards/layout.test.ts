import fc from 'fast-check';
import { bottomOf, flow, type Position } from '../../src/dashboards/layout';

const size = fc.record({
  width: fc.integer({ min: 1, max: 24 }),
  height: fc.integer({ min: 1, max: 50 }),
});

function overlap(a: Position, b: Position): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

describe('flow', () => {
  test('fills a line from left to right and begins the next below the highest panel', () => {
    expect(
      flow(
        [
          { width: 12, height: 4 },
          { width: 12, height: 8 },
          { width: 6, height: 2 },
        ],
        10,
      ),
    ).toEqual([
      { x: 0, y: 10, w: 12, h: 4 },
      { x: 12, y: 10, w: 12, h: 8 },
      { x: 0, y: 18, w: 6, h: 2 },
    ]);
  });

  test('keeps every panel within 24 columns, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(size, { maxLength: 30 }), fc.nat(100), (sizes, top) => {
        const positions = flow(sizes, top);
        expect(positions.every(({ x, w, y }) => x >= 0 && x + w <= 24 && y >= top)).toBe(true);
        positions.forEach((position, index) => {
          const later = positions.slice(index + 1);
          expect(later.some((other) => overlap(position, other))).toBe(false);
          expect(later.every(({ y }) => y >= position.y)).toBe(true);
        });
        expect(positions.every(({ y, h }) => y + h <= bottomOf(positions, top))).toBe(true);
      }),
    );
  });

  test('leaves the top where there is nothing', () => {
    expect(bottomOf(flow([], 7), 7)).toBe(7);
  });
});
