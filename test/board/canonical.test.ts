import { panelsOf } from '../../src/board/board';
import { canonical } from '../../src/board/canonical/canonical';
import { readBoard } from '../../src/board/read';

const shown = (panel: object): unknown => {
  const [read] = panelsOf(canonical(readBoard({ title: 'Shop', panels: [panel] })));
  return JSON.parse(JSON.stringify(read)) as unknown;
};

const lines = (more: object = {}): object => ({
  type: 'timeseries',
  title: 'Orders',
  targets: [{ refId: 'A', expr: 'up' }],
  ...more,
});
const custom = (settings: object): object => ({
  fieldConfig: { defaults: { custom: settings }, overrides: [] },
});
const state = (range: object): object => ({
  type: 'state-timeline',
  title: 'Circuits',
  fieldConfig: {
    defaults: { mappings: [{ type: 'range', options: { ...range, result: { text: 'open' } } }] },
  },
});
const steps = (...list: readonly (readonly [number | null, string])[]): object => ({
  mode: 'absolute',
  steps: list.map(([value, color]) => ({ value, color })),
});

describe('the canonical form of a panel', () => {
  it.each<[string, object, object]>([
    [
      'without the defaults of its plugin',
      lines(),
      lines({
        ...custom({ lineWidth: 1, fillOpacity: 0, drawStyle: 'line', axisLabel: '' }),
        options: { tooltip: { mode: 'single', sort: 'none' } },
      }),
    ],
    [
      'whatever stores it, and whichever version wrote it',
      lines(),
      lines({ pluginVersion: '11.0.0', editable: true, cacheTimeout: null }),
    ],
    [
      'with keys in any order',
      lines({
        targets: [{ metrics: [{ type: 'logs', id: '1' }] }],
        transformations: [{ id: 'a', options: { b: 1, c: 2 } }],
      }),
      lines({
        transformations: [{ options: { c: 2, b: 1 }, id: 'a' }],
        targets: [{ metrics: [{ id: '1', type: 'logs' }] }],
      }),
    ],
    [
      'with queries by the letter of their place',
      lines(),
      lines({
        targets: [
          { refId: 'Z', expr: ' up ', legendFormat: '', intervalFactor: 1, step: 240, editorMode: 'code' },
        ],
      }),
    ],
    [
      'with colours written in one way',
      lines({ fieldConfig: { defaults: { color: { mode: 'fixed', fixedColor: '#1f78c1' } } } }),
      lines({ fieldConfig: { defaults: { color: { mode: 'fixed', fixedColor: 'rgb(31, 120, 193)' } } } }),
    ],
    [
      'without thresholds that nothing shows',
      lines(),
      lines({ fieldConfig: { defaults: { thresholds: steps([null, 'green'], [80, 'red']) } } }),
    ],
    [
      'with the thresholds that Grafana takes where none are given',
      { type: 'stat', title: 'Up' },
      {
        type: 'stat',
        title: 'Up',
        fieldConfig: { defaults: { thresholds: steps([null, 'green'], [80, 'red']) } },
      },
    ],
    [
      'with the range of shares that Grafana writes into a panel that is opened',
      { type: 'stat', title: 'Left', fieldConfig: { defaults: { unit: 'percentunit' } } },
      { type: 'stat', title: 'Left', fieldConfig: { defaults: { unit: 'percentunit', min: 0, max: 1 } } },
    ],
    ['with ranges of values that have one end', state({ from: 1, to: null }), state({ from: 1 })],
    [
      'with the defaults of newer versions',
      { type: 'nodeGraph', title: 'Map' },
      { type: 'nodeGraph', title: 'Map', options: { layoutAlgorithm: 'layered', zoomMode: 'cooperative' } },
    ],
    [
      'with shares of a known range as values of it',
      {
        type: 'gauge',
        title: 'Fill',
        fieldConfig: { defaults: { min: 0, max: 1, thresholds: steps([null, 'green'], [0.8, 'red']) } },
      },
      {
        type: 'gauge',
        title: 'Fill',
        fieldConfig: {
          defaults: { max: 1, thresholds: { ...steps([0, 'green'], [80, 'red']), mode: 'percentage' } },
        },
      },
    ],
    [
      'with each value that is mapped',
      {
        type: 'stat',
        title: 'Up',
        fieldConfig: {
          defaults: {
            mappings: [
              { type: 'value', options: { 1: { text: 'up', index: 0 } } },
              { type: 'value', options: { 0: { text: 'down' } } },
            ],
          },
        },
      },
      {
        type: 'stat',
        title: 'Up',
        fieldConfig: {
          defaults: {
            mappings: [
              { type: 'value', options: { 0: { text: 'down', index: 5 }, 1: { text: 'up', index: 2 } } },
            ],
          },
        },
      },
    ],
    [
      'without a legend that is hidden',
      lines({ options: { legend: { showLegend: false } } }),
      lines({ options: { legend: { displayMode: 'hidden', calcs: ['max'] } } }),
    ],
  ])('is the same %s', (_, one, other) => {
    expect(shown(other)).toEqual(shown(one));
  });

  it.each<[string, object]>([
    ['another query', lines({ targets: [{ refId: 'A', expr: 'down' }] })],
    ['another title', lines({ title: 'Sales' })],
    ['another unit', lines({ fieldConfig: { defaults: { unit: 's' } } })],
    ['thicker lines', lines(custom({ lineWidth: 2 }))],
    [
      'thresholds that are shown',
      lines({
        fieldConfig: {
          defaults: {
            custom: { thresholdsStyle: { mode: 'line' } },
            thresholds: steps([null, 'green'], [5, 'red']),
          },
        },
      }),
    ],
    [
      'an override',
      lines({
        fieldConfig: {
          defaults: {},
          overrides: [{ matcher: { id: 'byName', options: 'a' }, properties: [{ id: 'unit', value: 's' }] }],
        },
      }),
    ],
    ['a key that nobody knows', lines({ glow: true })],
  ])('differs for %s', (_, other) => {
    expect(shown(other)).not.toEqual(shown(lines()));
  });
});

describe('what is said of single series', () => {
  const of = (legends: readonly string[], names: readonly string[], more: object = {}): unknown => {
    const overrides = names.map((options) => ({
      matcher: { id: 'byName', options },
      properties: [{ id: 'unit', value: 's' }],
    }));
    const targets = legends.map((legendFormat) => ({ expr: 'up', legendFormat }));
    return shown(lines({ targets, fieldConfig: { defaults: {}, overrides }, ...more }));
  };

  it('is nothing where no line has the name', () => {
    expect(of(['Used', 'Free'], ['Used', 'Buffers'])).toEqual(of(['Used', 'Free'], ['Used']));
  });

  it.each([
    ['a label', ['Used', '{{device}}']],
    ['a variable', ['Used', '$device']],
    ['what Grafana finds', ['Used', '']],
    ['a number for the second of a name', ['Used', 'Buffers 2']],
  ])('counts where a name is %s', (_, legends) => {
    expect(of(legends, ['Used', 'Buffers 2'])).not.toEqual(of(legends, ['Used']));
  });

  it('counts where Grafana gives other names', () => {
    const renamed = { transformations: [{ id: 'renameByRegex', options: {} }] };
    expect(of(['Used'], ['Used', 'Free'], renamed)).not.toEqual(of(['Used'], ['Used'], renamed));
  });
});

describe('the canonical form of a dashboard', () => {
  it('has neither what the editor keeps nor what Grafana adds', () => {
    const board = (more: object): unknown =>
      JSON.parse(JSON.stringify(canonical(readBoard({ title: 'Shop', panels: [], ...more })))) as unknown;
    expect(
      board({
        id: 7,
        version: 3,
        schemaVersion: 39,
        style: 'dark',
        liveNow: false,
        timezone: 'browser',
        timepicker: {},
        annotations: { list: [{ builtIn: 1, name: 'Annotations & Alerts' }] },
      }),
    ).toEqual(board({}));
    expect(board({ timezone: 'UTC' })).not.toEqual(board({}));
  });

  it('has one threshold of those that begin alike, as Grafana colours', () => {
    const stat = (...given: [number | null, string][]): unknown =>
      canonical(
        readBoard({
          title: 'Shop',
          panels: [{ type: 'stat', fieldConfig: { defaults: { thresholds: steps(...given) } } }],
        }),
      );
    expect(stat([null, 'green'], [1, 'red'], [1, 'blue'])).toEqual(stat([null, 'green'], [1, 'blue']));
    expect(stat([null, 'green'], [null, 'red'], [2, 'blue'])).toEqual(
      stat([null, 'green'], [0, 'red'], [2, 'blue']),
    );
  });

  it('is its own canonical form', () => {
    const board = canonical(readBoard({ title: 'Shop', panels: [lines(), { type: 'stat', title: 'Up' }] }));
    expect(canonical(board)).toEqual(board);
  });
});
