import fc from 'fast-check';
import { readBoard } from '../../src/board/read';
import { shippedCatalog } from '../../src/catalog/metrics-shipped';
import { lintGiven, repairGiven } from '../../src/lint/given';
import { lintBoard } from '../../src/lint/lint';
import type { LintContext } from '../../src/lint/rule';
import { rules } from '../../src/lint/rules';
import { type LintRuleId, lintRuleIds } from '../../src/model/lint';
import { examples } from './examples';
import { dashboard, label, panel, query, source } from './json';

const context: LintContext = {
  catalog: shippedCatalog(),
  scrapeSeconds: 30,
  requiredMatchers: ['job', 'instance', 'namespace'],
  dataSources: new Set(['prometheus']),
  dashboards: new Set(['known']),
};

const messages = (json: unknown, rule: LintRuleId): readonly string[] =>
  lintBoard(readBoard(JSON.stringify(json)), context, [rule]).map(({ message }) => message);

describe('every rule of the linter', () => {
  it.each(Object.entries(examples))(
    '%s finds what is wrong, and leaves alone what is right',
    (rule, { wrong, says, right }) => {
      expect(messages(wrong, rule as LintRuleId)).toEqual(says);
      expect(messages(right, rule as LintRuleId)).toEqual([]);
    },
  );

  it('says what it expects, and one thing to do', () => {
    expect(Object.keys(rules).sort()).toEqual([...lintRuleIds].sort());
    for (const { summary, expected, fix } of Object.values(rules)) {
      expect(summary).toMatch(/^[A-Z`].*\.$/);
      expect(expected).toMatch(/[^.]$/);
      expect(fix).toMatch(/^[a-z].*[^.]$/);
    }
  });
});

describe('a dashboard', () => {
  it('that is right gets no word', () => {
    const board = readBoard(JSON.stringify(dashboard()));
    expect(lintBoard(board, { ...context, requiredMatchers: ['job', 'instance'] })).toEqual([]);
  });

  it('needs no job and no instance unless somebody asks for them', () => {
    const board = readBoard(
      dashboard({ templating: { list: [source] }, panels: [panel({ targets: [query('node_load1')] })] }),
    );
    expect(lintBoard(board, { ...context, requiredMatchers: [] })).toEqual([]);
  });

  it('may ask other data sources what it wants, in their languages', () => {
    const influx = panel({
      datasource: { type: 'influxdb', uid: '${datasource}' },
      targets: [query('SELECT mean(x) FROM y WHERE $timeFilter AND z = $nothing')],
    });
    const board = readBoard(
      dashboard({ templating: { list: [{ ...source, query: 'influxdb' }] }, panels: [influx] }),
    );
    expect(lintBoard(board, context)).toEqual([]);
  });

  it.each([
    ['a length', { type: 'query', query: 'query_result(x)' }, 'node_load1 offset $v'],
    ['a number', { type: 'textbox', query: '5' }, 'topk($v, node_load1)'],
    [
      'a list of choices',
      { type: 'custom', query: 'short : 5m, long : 1h' },
      'avg_over_time(node_load1[$v])',
    ],
    [
      'steps',
      { type: 'interval', query: '1m,5m,auto', auto: true },
      'avg_over_time(node_load1[$__auto_interval_v])',
    ],
    ['a function', { type: 'custom', query: 'max,min', current: { value: 'max' } }, '$v(node_load1)'],
  ])('is read with a fitting sample where a variable stands for %s', (_, variable, expr) => {
    const board = readBoard(
      dashboard({
        templating: { list: [source, { name: 'v', ...variable }] },
        panels: [panel({ targets: [query(expr)] })],
      }),
    );
    expect(lintBoard(board, context, ['target-promql-rule', 'undefined-variable'])).toEqual([]);
  });

  it('of the new schema is read alike', () => {
    const board = readBoard({
      apiVersion: 'dashboard.grafana.app/v2beta1',
      kind: 'Dashboard',
      metadata: { name: 'shop' },
      spec: {
        title: 'Shop',
        editable: true,
        elements: {
          load: {
            kind: 'Panel',
            spec: {
              id: 1,
              title: 'Load',
              data: {
                kind: 'QueryGroup',
                spec: {
                  queries: [
                    {
                      kind: 'PanelQuery',
                      spec: {
                        refId: 'A',
                        query: { kind: 'DataQuery', group: 'prometheus', spec: { expr: 'sum(node_load1' } },
                      },
                    },
                  ],
                },
              },
              vizConfig: { kind: 'VizConfig', group: 'timeseries', spec: {} },
            },
          },
        },
        layout: {
          kind: 'GridLayout',
          spec: {
            items: [
              {
                kind: 'GridLayoutItem',
                spec: {
                  x: 20,
                  y: 0,
                  width: 8,
                  height: 8,
                  element: { kind: 'ElementReference', name: 'load' },
                },
              },
            ],
          },
        },
      },
    });
    expect(lintBoard(board, context).map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([
      'template-datasource-rule variables',
      'template-job-rule variables',
      'template-instance-rule variables',
      'panel-datasource-rule elements.load',
      'panel-title-description-rule elements.load',
      'panel-units-rule elements.load',
      'target-promql-rule elements.load.spec.data.spec.queries.0',
      'uneditable-dashboard editable',
      'panel-out-of-grid elements.load',
    ]);
  });

  it('of any JSON below the keys that rules look at ends without a crash', () => {
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('$x', '[[x]]', 'rate(a[$x])', -1));
    const record = (keys: readonly string[]) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, odd])), { requiredKeys: [] });
    const board = fc.record({
      title: odd,
      editable: odd,
      time: record(['from', 'to']),
      links: fc.array(fc.oneof(odd, record(['title', 'url', 'tags']))),
      templating: fc.record({
        list: fc.array(
          fc.oneof(odd, record(['name', 'type', 'query', 'regex', 'current', 'options', 'refresh'])),
        ),
      }),
      panels: fc.array(
        fc.oneof(
          odd,
          record([
            'id',
            'type',
            'title',
            'gridPos',
            'datasource',
            'fieldConfig',
            'options',
            'repeat',
            'panels',
          ]),
          fc.record({
            id: odd,
            targets: fc.array(fc.oneof(odd, record(['refId', 'expr', 'datasource', 'range']))),
          }),
        ),
      ),
    });
    fc.assert(
      fc.property(board, (json) => {
        const text = JSON.stringify(json);
        lintGiven({ file: 'x.json', text, board: readBoard(text) }, [], context);
        repairGiven({ file: 'x.json', text, board: readBoard(text) }, [], context);
      }),
      { numRuns: 100 },
    );
  });

  it('of anything at all ends without a crash', () => {
    const odd = {
      title: 7,
      panels: [null, 3, { type: 4, targets: [{ expr: 5 }, null], gridPos: 'x' }, panel({ targets: 'x' })],
      templating: { list: [{}, null, label('')] },
    };
    expect(() => lintBoard(readBoard(odd), context)).not.toThrow();
  });
});
