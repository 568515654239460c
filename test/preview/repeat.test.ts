import { readClassic } from '../../src/board/classic';
import { marksOf, shownAnnotations } from '../../src/preview/marks';
import { previewOf } from '../../src/preview/preview';
import { repeatedBoard } from '../../src/preview/repeat';
import { boardWith, drawnOf, target } from './boards';

const namespaces = {
  name: 'namespace',
  type: 'query',
  query: 'label_values(kube_pod_info, namespace)',
  multi: true,
  includeAll: true,
  current: { text: 'All', value: '$__all' },
};
const templating = { list: [namespaces] };
const lines = (more: object) => ({
  type: 'timeseries',
  targets: [target('sum(up{namespace=~"$namespace"})')],
  ...more,
});

describe('what is repeated', () => {
  test('is a row for each value, a few at most, and the last says how many more there are', () => {
    const row = { id: 9, type: 'row', title: 'Of ${namespace:text}', repeat: 'namespace', collapsed: false };
    const board = readClassic({
      uid: 'x',
      templating,
      panels: [row, { id: 1, title: 'Up in $namespace', ...lines({}) }],
    });
    const { rows } = previewOf(repeatedBoard(board, { namespace: ['a', 'b', 'c', 'd', 'e', 'f'] }));
    expect(
      rows.map(({ title, repeated, panels }) => [title, repeated, panels[0]?.title, panels[0]?.queries]),
    ).toEqual(
      ['a', 'b', 'c', 'd'].map((value) => [
        `Of ${value}`,
        { by: 'namespace', more: value === 'd' ? 2 : 0 },
        `Up in ${value}`,
        [`sum(up{namespace=~"${value}"})`],
      ]),
    );
    const ids = rows.flatMap(({ panels }) => panels.map(({ id }) => id));
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe('1');
  });

  test('is a panel beside itself, which pushes down what is below', () => {
    const board = boardWith(
      [
        lines({
          repeat: 'namespace',
          repeatDirection: 'h',
          maxPerRow: 2,
          gridPos: { x: 0, y: 0, w: 24, h: 6 },
        }),
        lines({ title: 'Below', gridPos: { x: 0, y: 6, w: 12, h: 4 } }),
      ],
      { templating },
    );
    const [{ panels = [] } = {}] = previewOf(repeatedBoard(board)).rows;
    expect(panels.map(({ title, position: { x, y, w, h } }) => [title, x, y, w, h])).toEqual([
      ['Panel 1', 0, 0, 12, 6],
      ['Panel 1', 12, 0, 12, 6],
      ['Panel 1', 0, 6, 12, 6],
      ['Below', 0, 12, 12, 4],
    ]);
  });

  test('is what is chosen, where something is, and what a list has', () => {
    const repeated = (variable: object): readonly unknown[] =>
      previewOf(
        repeatedBoard(
          boardWith([lines({ repeat: 'namespace', title: '$namespace' })], {
            templating: { list: [{ ...namespaces, ...variable }] },
          }),
        ),
      ).rows.flatMap(({ panels }) => panels.map(({ title }) => title));
    expect(repeated({ current: { value: ['shop', 'bank'] } })).toEqual(['shop', 'bank']);
    expect(repeated({ type: 'custom', query: 'one,Two : 2' })).toEqual(['one', '2']);
  });
});

describe('annotations', () => {
  const annotations = {
    list: [
      { name: 'Deployments', enable: true, iconColor: 'blue', expr: 'x', useValueForTime: true },
      { name: 'Alerts', enable: true, iconColor: 'red', expr: 'y' },
      { name: 'Off', enable: false, iconColor: 'green', expr: 'z' },
    ],
  };

  test('are marked on every line chart: a moment, or as long as they last', () => {
    const drawn = drawnOf(lines({}), { annotations });
    const marks = drawn.kind === 'lines' ? (drawn.marks ?? []) : [];
    expect(marks.map(({ colour, from, to }) => [colour, Math.sign(to - from), from > -3600])).toEqual([
      ['blue', 0, true],
      ['red', 1, true],
    ]);
  });

  test('are where their queries say', () => {
    const [deployments, alerts] = shownAnnotations(boardWith([], { annotations }));
    const range = { times: [-180, -120, -60, 0], end: 1000 };
    const series = (values: readonly (number | null)[]) => [{ labels: {}, values }];
    expect(deployments && marksOf(deployments, series([900_000, 900_000, null, 100_000]), range)).toEqual([
      { from: -100, to: -100, colour: 'blue' },
    ]);
    expect(alerts && marksOf(alerts, series([1, 1, null, 1]), range)).toEqual([
      { from: -180, to: -120, colour: 'red' },
      { from: 0, to: 0, colour: 'red' },
    ]);
  });
});

test('made-up numbers are those of the SLOs and alerts that are defined', () => {
  const names = [
    { slo: 'shop/pay', slo_service: 'shop/checkout' },
    { slo: 'shop/mail', slo_service: 'shop/mailer' },
    { alertname: 'QueueOld', service: 'shop/mailer', severity: 'ticket' },
  ];
  const shown = (expr: string, legend: string): readonly string[] => {
    const board = boardWith([{ type: 'timeseries', targets: [target(expr, { legendFormat: legend })] }]);
    const [{ panels = [] } = {}] = previewOf(board, { names }).rows;
    const drawn = panels[0]?.drawn;
    return drawn?.kind === 'lines' ? drawn.series.map(({ name }) => name) : [];
  };
  expect(shown('slo:burn_rate:ratio{slo_service="shop/mailer"}', '{{slo}}')).toEqual(['shop/mail']);
  expect(shown('sum by (slo) (slo_info)', '{{slo}}')).toEqual(['shop/pay', 'shop/mail']);
  expect(shown('ALERTS{service=~"shop/(mailer|x)"}', '{{alertname}} {{severity}}')).toEqual([
    'QueueOld ticket',
  ]);
  expect(shown('ALERTS{service="shop/checkout"}', '{{alertname}}')).toEqual([]);
});
