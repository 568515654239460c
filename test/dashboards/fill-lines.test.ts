import fc from 'fast-check';
import { flow } from '../../src/dashboards/layout';
import { sizeOf } from '../../src/dashboards/sizes';
import { fillLines } from '../../src/dashboards/templates/fill-lines';
import type { Panel } from '../../src/model/panel';
import { panels } from './fixture';

const sizes = (list: readonly Panel[]) => list.map(sizeOf);

const panel = fc
  .tuple(fc.constantFrom<Panel>(...Object.values(panels)), fc.option(fc.integer({ min: 1, max: 24 })))
  .map(([one, width]): Panel => (width === null ? one : { ...one, width }));

describe('the lines of a template', () => {
  test('are filled by panels that say no width, as high as the highest of them', () => {
    expect(sizes(fillLines([panels.stat, panels.stat, panels.stat, panels.timeseries]))).toEqual([
      { width: 8, height: 4 },
      { width: 8, height: 4 },
      { width: 8, height: 4 },
      { width: 24, height: 8 },
    ]);
    expect(sizes(fillLines([panels.stat, panels.timeseries]))).toEqual([
      { width: 9, height: 8 },
      { width: 15, height: 8 },
    ]);
  });

  test('keep the sizes that panels ask for', () => {
    const asked = { ...panels.stat, width: 4, height: 3 };
    expect(sizes(fillLines([asked, panels.timeseries]))).toEqual([
      { width: 4, height: 3 },
      { width: 20, height: 8 },
    ]);
  });

  test('hold three thirds rather than two halves and a lonely panel', () => {
    const { legend: _, ...timeseries } = panels.timeseries;
    expect(sizes(fillLines([timeseries, timeseries, timeseries])).map(({ width }) => width)).toEqual([
      8, 8, 8,
    ]);
    expect(sizes(fillLines([timeseries, timeseries, panels.table])).map(({ width }) => width)).toEqual([
      12, 12, 24,
    ]);
    const beside = panels.timeseries;
    expect(sizes(fillLines([beside, beside, beside])).map(({ width }) => width)).toEqual([12, 12, 24]);
    const half = { ...timeseries, width: 12 };
    expect(sizes(fillLines([half, half, timeseries])).map(({ width }) => width)).toEqual([12, 12, 24]);
  });

  test('hold the same panels as before, and no line has room left where a width is free', () => {
    fc.assert(
      fc.property(fc.array(panel, { minLength: 1, maxLength: 12 }), (list) => {
        const filled = fillLines(list);
        expect(filled.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
        const positions = flow(sizes(filled), 0);
        list.forEach((one, index) => {
          if (one.width !== undefined) return;
          const line = positions.filter(({ y }) => y === positions[index]?.y);
          expect(line.reduce((sum, { w }) => sum + w, 0)).toBe(24);
        });
      }),
    );
  });
});
