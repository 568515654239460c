import { readBoard } from '../../../src/board/read';
import { readDashboard } from '../../../src/exchange/grafana/dashboard';

const odd: readonly unknown[] = [{ toString: '' }, [{ toString: '' }], 'toString', '__proto__', 7, null];

describe('a value of a type that nobody expects', () => {
  it.each(odd)('keeps no panel from being imported: %j', (value) => {
    const mappings = ['value', 'regex', 'special'].map((type) => ({
      type,
      options: { pattern: value, match: value, result: { text: 'is odd', color: value } },
    }));
    const panel = {
      datasource: { type: 'prometheus', uid: 'x' },
      targets: [{ refId: 'A', expr: 'up' }],
      options: {
        colorMode: value,
        textMode: value,
        reduceOptions: { calcs: [value] },
        legend: { showLegend: true, displayMode: value, calcs: [value], sortBy: value, sortDesc: true },
      },
      fieldConfig: {
        defaults: {
          mappings,
          unit: value,
          color: { mode: value, fixedColor: value },
          custom: { lineInterpolation: value, drawStyle: value, showPoints: value },
          thresholds: { mode: 'absolute', steps: [{ value: null, color: value }] },
        },
        overrides: [{ matcher: { id: 'byName', options: value }, properties: [{ id: 'unit', value }] }],
      },
    };
    const types = ['timeseries', 'stat', 'gauge', 'bargauge'];
    const styles = [{ pattern: 'x', colorMode: 'cell', colors: [value], thresholds: [value] }];
    const panels = [
      ...types.map((type, id) => ({ ...panel, type, id, title: type })),
      { ...panel, type: 'table-old', id: 8, title: 'of columns that are known only when it runs', styles },
      { ...panel, type: value, id: 9, title: 'of an unknown plugin' },
    ];
    const { input } = readDashboard(readBoard({ title: 'Odd', panels }), () => undefined);
    const read = input.rows.flatMap((row) => ('panels' in row ? row.panels : []));
    expect(read.map(({ title }) => title)).toEqual(types);
  });
});
