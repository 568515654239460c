import fc from 'fast-check';
import { readBoard } from '../../src/board/read';
import { shippedCatalog } from '../../src/catalog/metrics-shipped';
import { type GivenBoard, lintGiven, readGiven, repairGiven } from '../../src/lint/given';
import type { LintContext } from '../../src/lint/rule';
import { lintRuleIds } from '../../src/model/lint';
import { formatText } from '../../src/problems/format';
import { collapsed, dashboard, type Json, label, panel, query, second, selector, source } from './json';

const context: LintContext = {
  catalog: shippedCatalog(),
  scrapeSeconds: 30,
  requiredMatchers: [],
  dataSources: new Set(),
  dashboards: new Set(),
};

function given(json: unknown, indent = 2): GivenBoard {
  const text = typeof json === 'string' ? json : `${JSON.stringify(json, null, indent)}\n`;
  return { file: 'shop.json', text, board: readBoard(text) };
}

const told = (json: unknown): string =>
  formatText(lintGiven(given(json), [], context).problems, { colour: false });

/** Lines that differ, with what they were. */
function changes(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return now.filter((line) => !old.includes(line)).map((line) => line.trim());
}

describe('a file of JSON', () => {
  it('is told by the lines of what is wrong', () => {
    expect(
      told(
        dashboard({
          templating: { list: [source] },
          panels: [panel({ targets: [query('sum(node_load1')] })],
        }),
      ),
    ).toBe(`error O11Y1830 target-promql-rule: panel 'Load': ( is never closed
  --> shop.json:45  panels[0].targets[0].expr
  expected an expression that Prometheus takes
  mend it where the message says

1 error, 0 warnings
`);
  });

  it.each<[string, (inner: Json) => Json]>([
    ['the answer of the API', (inner) => ({ meta: { slug: 'shop' }, dashboard: inner })],
    [
      'an object of the Kubernetes API',
      (inner) => ({
        apiVersion: 'dashboard.grafana.app/v1beta1',
        kind: 'Dashboard',
        metadata: { name: 'shop' },
        spec: inner,
      }),
    ],
  ])('is told by its lines within %s too', (_, wrap) => {
    const { text, board } = given(wrap(dashboard({ editable: true })));
    const [problem] = lintGiven({ file: 'shop.json', text, board }, [], context).problems;
    expect(problem?.rule).toBe('uneditable-dashboard');
    expect(text.split('\n')[(problem?.at?.line ?? 0) - 1]?.trim()).toBe('"editable": true,');
  });

  it.each<[string, string]>([
    ['{ "title": "Shop", "panels": [', 'O11Y2501'],
    ['[]', 'O11Y2503'],
    ['{"kind": "ConfigMap", "apiVersion": "v1"}', 'O11Y2503'],
    [`{"panels": [], "x": "${'x'.repeat(10_000_000)}"}`, 'O11Y2502'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'O11Y2502'],
    [`{"panels": ${'[{"panels":'.repeat(200)}1${'}]'.repeat(200)}}`, 'O11Y2502'],
  ])('that is no dashboard ends in one problem', (text, code) => {
    expect(readGiven({ file: 'shop.json', text })).toMatchObject({ code, severity: 'error' });
  });
});

describe('--fix', () => {
  const repaired = (json: Json, waivers: Parameters<typeof repairGiven>[1] = [], indent = 2) => {
    const before = given(json, indent);
    const { text, done } = repairGiven(before, waivers, context);
    return { before, text, done: done.map(({ what }) => what), changed: changes(before.text, text) };
  };

  it('changes nothing in a file that is right', () => {
    const { before, text, done } = repaired(dashboard());
    expect(text).toBe(before.text);
    expect(done).toEqual([]);
  });

  it('lets variables follow the time range, and forbids editing', () => {
    const json = dashboard({
      editable: true,
      templating: { list: [source, label('job', { refresh: 1 }), label('instance')] },
    });
    const { changed, done } = repaired(json);
    expect(changed).toEqual(['"editable": false,']);
    expect(done).toEqual([
      "the variable 'job' is read again when the time range changes",
      'the dashboard cannot be edited in Grafana any more',
    ]);
  });

  it('numbers panels and letters queries where they are not told apart', () => {
    const { changed } = repaired(
      dashboard({
        panels: [
          panel({ targets: [query(selector), query(selector), query(selector, { refId: undefined })] }),
          second({ id: 1 }),
          collapsed(panel({ id: undefined, title: 'Inner', type: 'stat' })),
        ],
      }),
    );
    expect(changed).toEqual(['"refId": "B",', '"refId": "C",', '"id": 10,', '"id": 11,']);
  });

  it('writes ${name} for [[name]], and leaves other brackets alone', () => {
    const { changed } = repaired(
      dashboard({
        panels: [
          panel({
            title: 'Load of [[job:text]]',
            targets: [query('{__name__=~"node_[[:alpha:]]+", job=~"[[job]]", instance=~"$instance"}')],
          }),
        ],
      }),
    );
    expect(changed).toEqual([
      '"title": "Load of ${job:text}",',
      '"expr": "{__name__=~\\"node_[[:alpha:]]+\\", job=~\\"${job}\\", instance=~\\"$instance\\"}",',
    ]);
  });

  it('moves panels into the grid and off each other', () => {
    const { text, before } = repaired(
      dashboard({
        panels: [
          panel({ gridPos: { x: 20, y: 0, w: 30, h: 8 } }),
          second({ gridPos: { x: 12, y: 4, w: 12, h: 8 } }),
          panel({ id: 3, title: 'Third', type: 'stat', gridPos: { x: 12, y: 6, w: 12, h: 2 } }),
        ],
      }),
    );
    const places = readBoard(text).rows[0]?.panels.map(({ title, position }) => ({ title, ...position }));
    expect(places).toEqual([
      { title: 'Load', x: 0, y: 0, w: 24, h: 8 },
      { title: 'Other', x: 12, y: 8, w: 12, h: 8 },
      { title: 'Third', x: 12, y: 16, w: 12, h: 2 },
    ]);
    expect(text.split('\n')).toHaveLength(before.text.split('\n').length);
  });

  it('keeps the indentation, and one line where the file has one', () => {
    const json = dashboard({ editable: undefined, panels: [panel({ id: undefined })] });
    expect(repaired(json, [], 4).text).toMatch(/^\{\n {4}"editable": false,\n {4}"title"/);
    expect(repaired(json, [], 0).text.split('\n')).toHaveLength(2);
  });

  it('leaves alone what is waived', () => {
    const json = dashboard({ editable: true, panels: [panel(), second({ id: undefined })] });
    const { changed } = repaired(json, [
      { rule: 'uneditable-dashboard', effect: 'waive', reason: 'a playground' },
    ]);
    expect(changed).toEqual(['"id": 2,']);
    const other = repaired(json, [{ rule: 'panel-id', effect: 'waive', panel: 'Other', reason: 'old' }]);
    expect(other.changed).toEqual(['"editable": false,']);
  });

  it('mends the new schema as far as it is the same', () => {
    const json = {
      apiVersion: 'dashboard.grafana.app/v2',
      kind: 'Dashboard',
      metadata: { name: 'shop' },
      spec: {
        title: 'Shop',
        editable: true,
        elements: {},
        layout: { kind: 'GridLayout', spec: { items: [] } },
        variables: [{ kind: 'QueryVariable', spec: { name: 'job', refresh: 'never', query: {} } }],
      },
    };
    expect(repaired(json).changed).toEqual(['"editable": false,', '"refresh": "onTimeRangeChanged",']);
  });

  it('is done after one pass, and changes no query and no look', () => {
    const number = fc.option(fc.integer({ min: -3, max: 40 }), { nil: undefined });
    const anyPanel = fc.record({
      id: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      gridPos: fc.record({ x: number, y: number, w: number, h: number }),
      refIds: fc.array(fc.constantFrom('A', 'B', '', undefined), { maxLength: 3 }),
      type: fc.constantFrom('stat', 'timeseries'),
    });
    fc.assert(
      fc.property(fc.array(anyPanel, { maxLength: 6 }), fc.boolean(), (panels, inRow) => {
        const made = panels.map(({ refIds, ...each }, index) =>
          panel({ ...each, title: `P${index}`, targets: refIds.map((refId) => query(selector, { refId })) }),
        );
        const before = given(dashboard({ editable: inRow, panels: inRow ? [collapsed(...made)] : made }));
        const { text } = repairGiven(before, [], context);
        const after = given(text);
        const fixable = lintGiven(after, [], context).problems.filter(({ rule }) =>
          lintRuleIds
            .filter((id) =>
              /^(panel-id|ref-id|panel-out-of-grid|panel-overlap|uneditable-dashboard)$/.test(id),
            )
            .some((id) => id === rule),
        );
        expect(fixable).toEqual([]);
        const shown = ({ board }: GivenBoard) =>
          board.rows
            .flatMap((row) =>
              row.panels.map(({ title, targets, field }) => [title, field, targets.map(({ expr }) => expr)]),
            )
            .sort();
        expect(shown(after)).toEqual(shown(before));
      }),
      { numRuns: 60 },
    );
  });
});
