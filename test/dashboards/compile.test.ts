import fc from 'fast-check';
import { compileDashboards } from '../../src/dashboards/compile';
import { dashboardUid } from '../../src/dashboards/uid';
import type { Row } from '../../src/model/dashboard';
import type { Dashboard } from '../../src/model/model';
import type { Panel } from '../../src/model/panel';
import { cluster } from '../support/cluster';
import { dashboard, modelOf, panels } from './fixture';

interface GridPos {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface PanelJson {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: GridPos;
  readonly datasource?: { readonly type: string; readonly uid: string };
  readonly targets?: readonly { readonly refId: string; readonly legendFormat?: string }[];
  readonly panels?: readonly PanelJson[];
}

interface Json {
  readonly panels: readonly PanelJson[];
  readonly [key: string]: unknown;
}

function compile(changes: Partial<Dashboard> = {}): Json {
  const [artifact] = compileDashboards(modelOf([dashboard(changes)]), cluster());
  if (artifact === undefined) throw new Error('nothing was compiled');
  return artifact.json as Json;
}

describe('compileDashboards', () => {
  test('names the dashboard after its id and files it under its team', () => {
    const [artifact] = compileDashboards(modelOf([dashboard()]), cluster());
    expect(artifact).toMatchObject({ uid: dashboardUid('shop/checkout'), title: 'Checkout', team: 'shop' });
  });

  test('cannot be edited in Grafana, shares its crosshair and says its schema', () => {
    expect(compile({ timeRange: '6h' })).toMatchObject({
      uid: dashboardUid('shop/checkout'),
      title: 'Checkout',
      description: 'Whether customers can pay',
      tags: ['generated', 'service:shop/checkout', 'team:shop'],
      editable: false,
      graphTooltip: 1,
      schemaVersion: 42,
      refresh: '1m',
      time: { from: 'now-6h', to: 'now' },
    });
  });

  test('links the other dashboards of the team, its alerts with how they reach it, and the given pages, with the time range kept', () => {
    const { links } = compile({ links: [{ title: 'Wiki', url: 'https://wiki.example.com' }] });
    expect(links).toEqual([
      {
        title: 'Dashboards of shop',
        type: 'dashboards',
        icon: 'external link',
        tooltip: '',
        tags: ['team:shop'],
        asDropdown: true,
        targetBlank: false,
        includeVars: true,
        keepTime: true,
      },
      {
        title: 'Alerts of shop',
        type: 'link',
        icon: 'bolt',
        tooltip: 'Pages: e-mail to shop@example.com; tickets: e-mail to shop@example.com',
        tags: [],
        asDropdown: false,
        targetBlank: false,
        includeVars: false,
        keepTime: false,
        url: '/alerting/groups?queryString=team%3Dshop&alertmanager=Alertmanager',
      },
      {
        title: 'Wiki',
        type: 'link',
        icon: 'external link',
        tooltip: '',
        tags: [],
        asDropdown: false,
        targetBlank: true,
        includeVars: true,
        keepTime: true,
        url: 'https://wiki.example.com',
      },
    ]);
  });

  test('asks for the values of a variable again when the time range changes, with all of them at first', () => {
    const { templating } = compile({
      variables: [{ name: 'node', label: 'instance', metric: 'up', match: { job: 'node' }, title: 'Node' }],
    });
    expect(templating).toEqual({
      list: [
        {
          type: 'query',
          name: 'node',
          label: 'Node',
          datasource: { type: 'prometheus', uid: 'prometheus' },
          query: {
            qryType: 1,
            query: 'label_values(up{job="node"}, instance)',
            refId: 'PrometheusVariableQueryEditor-VariableQuery',
          },
          refresh: 2,
          sort: 7,
          multi: true,
          includeAll: true,
          allValue: '.+',
          allowCustomValue: true,
          current: { text: ['All'], value: ['$__all'] },
        },
      ],
    });
  });

  test('puts an open row before its panels and a collapsed one around them', () => {
    const { panels: json } = compile({
      rows: [
        { title: 'Open', panels: [panels.stat] },
        { title: 'Closed', collapsed: true, panels: [panels.logs] },
        { title: 'Last', panels: [panels.text] },
      ],
    });
    expect(json.map(({ type, title, gridPos }) => [type, title, gridPos.y])).toEqual([
      ['row', 'Open', 0],
      ['stat', 'State', 1],
      ['row', 'Closed', 5],
      ['row', 'Last', 6],
      ['text', 'Read me', 7],
    ]);
    expect(json[2]?.panels?.map(({ title }) => title)).toEqual(['Lines']);
  });

  test('names the data source of every panel that asks one by type and uid', () => {
    const { panels: json } = compile({ rows: [{ title: 'All', panels: Object.values(panels) }] });
    const sources = Object.fromEntries(json.map(({ title, datasource }) => [title, datasource?.uid]));
    expect(sources).toEqual({
      All: undefined,
      Rate: 'prometheus',
      State: 'prometheus',
      Fill: 'prometheus',
      Largest: 'prometheus',
      'By region': 'prometheus',
      Spread: 'prometheus',
      Parts: 'prometheus',
      Routes: 'prometheus',
      Latency: 'prometheus',
      History: 'prometheus',
      Checks: 'prometheus',
      Calls: 'prometheus',
      Map: 'jaeger',
      'Read me': undefined,
      Lines: 'elasticsearch',
      Exceptions: 'elasticsearch',
      Traces: 'jaeger',
      Alerts: undefined,
      Notes: undefined,
    });
  });

  test('letters the queries of a panel, beyond Z too', () => {
    const queries = Array.from({ length: 28 }, (_, index) => ({ expr: `vector(${index})` }));
    const { panels: json } = compile({
      rows: [{ title: 'Many', panels: [{ ...panels.timeseries, queries }] }],
    });
    const refIds = json[1]?.targets?.map(({ refId }) => refId) ?? [];
    expect([refIds[0], refIds[25], refIds[26], refIds[27]]).toEqual(['A', 'Z', 'AA', 'AB']);
    expect(new Set(refIds).size).toBe(28);
  });

  test('is the same bytes every time and holds nothing but data', () => {
    const rows = [{ title: 'All', panels: Object.values(panels) }];
    const first = compile({ rows });
    expect(JSON.stringify(compile({ rows }))).toBe(JSON.stringify(first));
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  test('never gives two panels the same id or the same place', () => {
    const kind = fc.constantFrom<Panel>(...Object.values(panels));
    const panel = fc
      .tuple(kind, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 20 }))
      .map(([one, width, height]): Panel => ({ ...one, width, height }));
    const row = fc.record({
      collapsed: fc.boolean(),
      panels: fc.array(panel, { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (made) => {
        const rows = made.map(
          (one, index): Row => ({
            ...one,
            title: `Row ${index}`,
            panels: one.panels.map((each, at) => ({ ...each, title: `${each.title} ${at}` })),
          }),
        );
        const json = compile({ rows }).panels;
        const inner = json.flatMap((each) => each.panels ?? []);
        const ids = [...json, ...inner].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const level of [json, ...json.map((each) => each.panels ?? [])])
          expect(overlaps(level)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

function overlaps(level: readonly PanelJson[]): readonly string[] {
  return level.flatMap(({ title, gridPos: a }, index) =>
    level
      .slice(index + 1)
      .filter(({ gridPos: b }) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
      .map((other) => `${title} and ${other.title}`),
  );
}
