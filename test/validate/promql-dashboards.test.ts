import { checkWith, type Files, problemsOf } from '../support/project';
import { dashboard, panel } from '../support/sources';

const dashboardFile = 'dashboards/shop/checkout.dashboard.ts';

describe('expressions of dashboards', () => {
  it('are pointed to by panel and query', async () => {
    expect(
      await problemsOf({ [dashboardFile]: dashboard(panel('sum(http_request_duration_seconds_count)')) }),
    ).toBe(`error O11Y1306: http_request_duration_seconds_count is a counter: its value only tells how long the process has run; use rate() or increase()
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].queries[0].expr
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', unit: 'short', queries: [{ expr: "sum(http_request_duration_seconds_count)" }] }],
  expected the growth of a counter, not its value
  wrap it: rate(...[$__rate_interval]) per second, increase(...[$__range]) in all

1 error, 0 warnings
`);
  });

  it('are waived for a panel by its title, and never for all that may come', async () => {
    const waived = (panels: string): Files => ({
      [dashboardFile]: dashboard(panel('sum(http_request_duration_seconds_count)'), [
        `lint: [{ rule: 'target-counter-agg-rule', ${panels}reason: 'meant so' }]`,
      ]),
    });
    expect(await checkWith(waived("panel: 'Panel', "))).toMatchObject({ code: 0 });
    expect(await problemsOf(waived(''))).toContain('error O11Y1306');
  });

  it('may be numbers, and may use the variables of the dashboard and of Grafana', async () => {
    const route = "{ name: 'route', label: 'route', metric: 'http_request_duration_seconds_count' }";
    expect(
      await checkWith({
        [dashboardFile]: dashboard(
          `${panel('time()', { unit: '' })}, ${panel('sum(rate(http_request_duration_seconds_count{route=~"$route"}[$__rate_interval]))', { title: "'Other'", unit: '' })}`,
          [`variables: [${route}]`],
        ),
      }),
    ).toMatchObject({ code: 0 });
  });

  it('name variables that exist', async () => {
    expect(
      await problemsOf({
        [dashboardFile]: dashboard(
          panel('sum(rate(http_request_duration_seconds_count{route="$rout"}[5m]))'),
        ),
      }),
    ).toBe(`error O11Y1804: the dashboard has no variable 'rout'
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].queries[0].expr
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', unit: 'short', queries: [{ expr: "sum(rate(http_request_duration_seconds_count{route=\\"$rout\\"}[5m]))" }] }],
  expected no variable: none is defined
  add 'rout' to the variables of the dashboard

1 error, 0 warnings
`);
  });

  it('name variables as other texts do, and say which one was meant', async () => {
    const route = "{ name: 'route', label: 'route', metric: 'http_request_duration_seconds_count' }";
    const [query, title] = ['sum(up{job="$rout"})', "'Of $rout'"];
    const output = await problemsOf({
      [dashboardFile]: dashboard(panel(query, { title }), [`variables: [${route}]`]),
    });
    const [first, ...rest] = output.split('\nerror ').map((problem) => problem.split('\n'));
    const wording = (lines: readonly string[] = []) => lines.filter((line) => !/-->| \| {2}/.test(line));
    expect(rest).toHaveLength(1);
    expect(wording(first)).toEqual([
      "error O11Y1804: the dashboard has no variable 'rout'",
      '  expected one of $route',
      "  did you mean '$route'?",
      '',
    ]);
    expect(wording(rest[0]).slice(0, 3)).toEqual(
      wording(first)
        .slice(0, 3)
        .map((line) => line.replace('error ', '')),
    );
  });

  it('of quantiles are shown with the window that panels have', async () => {
    const lost =
      'histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[$__rate_interval])))';
    expect(await problemsOf({ [dashboardFile]: dashboard(panel(lost)) })).toContain(
      '\n  write histogram_quantile(0.99, sum by (le) (rate(x_bucket[$__rate_interval])))\n',
    );
  });

  it('of variables name metrics and labels that exist', async () => {
    const rout = "{ name: 'route', label: 'rout', metric: 'http_request_duration_seconds_count' }";
    expect(await problemsOf({ [dashboardFile]: dashboard(panel('up'), [`variables: [${rout}]`]) })).toBe(
      `error O11Y1305: http_request_duration_seconds_count has no label rout; it has handler, method, route, status_code
  --> dashboards/shop/checkout.dashboard.ts:8  variables[0]
   |  variables: [{ name: 'route', label: 'rout', metric: 'http_request_duration_seconds_count' }],
  expected a label of the metric or of its target
  did you mean 'route'?

1 error, 0 warnings
`,
    );
  });
});
