import { problemsOf } from '../support/project';
import { alert, alerts, dashboard, panel, shop, slo } from '../support/sources';

const dashboardFile = 'dashboards/shop/checkout.dashboard.ts';
const alertsFile = 'alert-rules/shop/checkout.alerts.ts';

describe('queries of a file whose shape is wrong', () => {
  it('are checked as well, where they stand', async () => {
    const wrong = dashboard(
      `${panel('up', { title: "'First'", widht: '5', unit: '' })},
        { kind: 'timeseries', title: 'No description', queries: [{ expr: 'rat(up)' }] },
        ${panel('sum(http_request_duration_seconds_count)')},
        ${panel('upp', { kind: "'graff'" })},
        ${panel('upp{x="$nothing"}', { title: "'Other'" })}`,
      ["timeRang: '6h'"],
    ).replace('description:', 'descripton:');
    const output = await problemsOf({ [dashboardFile]: wrong });
    const told = [...output.matchAll(/^error (O11Y\d+): (.*)\n.*ts:(\d+) {2}(.*)$/gm)].map((each) =>
      each.slice(1),
    );
    expect(told).toEqual([
      ['O11Y1101', "key 'descripton' is unknown", '6', 'descripton'],
      ['O11Y1101', "key 'timeRang' is unknown", '8', 'timeRang'],
      ['O11Y1101', "key 'widht' is unknown", '12', 'rows[0].panels[0].widht'],
      ['O11Y1102', "key 'rows[0].panels[1].description' is missing", '13', 'rows[0].panels[1].description'],
      [
        'O11Y1306',
        'http_request_duration_seconds_count is a counter: its value only tells how long the process has run; use rate() or increase()',
        '14',
        'rows[0].panels[2].queries[0].expr',
      ],
      ['O11Y1104', "rows[0].panels[3].kind is 'graff'", '15', 'rows[0].panels[3].kind'],
    ]);
  });

  it('are checked in SLOs and alerts, and where the service is wrong that they are about', async () => {
    const output = await problemsOf({
      'services/shop/checkout.service.ts': shop['services/shop/checkout.service.ts']?.replace(
        'tier:',
        "telemetri: 'otel',\n  tier:",
      ),
      [alertsFile]: alerts(alert({ expr: "'rat(up)'", runboook: "'x'" })),
      'alert-rules/shop/checkout.slo.ts': slo({
        sli: "{ kind: 'bad-events', bad: { promql: 'rate(x[5m]' }, total: { promql: 'up[' } }",
      }),
      [dashboardFile]: dashboard(panel('sum(up')),
    });
    expect(output).toContain("error O11Y1101: key 'runboook' is unknown");
    expect(output).toContain('error O11Y1301: rat is not a function');
    expect(output).toContain('error O11Y1301: ( is never closed (column 4)');
  });

  it('may use waivers and variables that are lost', async () => {
    const output = await problemsOf({
      [dashboardFile]: dashboard(panel('http_request_duration_seconds_count{route="$route"}[$window]'), [
        "variabels: [{ name: 'window' }]",
        "lnt: [{ rule: 'target-counter-agg-rule', reason: 'meant so' }]",
      ]),
    });
    expect(output).not.toContain('O11Y13');
  });
});
