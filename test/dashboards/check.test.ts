import { checkDashboards } from '../../src/dashboards/check';
import { panelQueries } from '../../src/dashboards/written';
import type { Dashboard } from '../../src/model/model';
import { defineDashboard } from '../../src/o11y';
import { formatText } from '../../src/problems/format';
import { dashboard, modelOf, panels, service } from './fixture';

const file = 'dashboards/shop/checkout.dashboard.ts';

/** What a person reads, without the count at the end. */
function report(...dashboards: readonly Dashboard[]): string {
  const problems = checkDashboards(modelOf(dashboards));
  return formatText(problems, { colour: false }).replace(/\n*\d+ errors?, \d+ warnings?\n$/, '');
}

test('a dashboard with everything that a panel can say has no problem', () => {
  expect(
    checkDashboards(modelOf([dashboard({ rows: [{ title: 'All', panels: Object.values(panels) }] })])),
  ).toEqual([]);
});

test('a panel that is wider than the grid', () => {
  expect(
    report(dashboard({ rows: [{ title: 'Requests', panels: [{ ...panels.timeseries, width: 30 }] }] })),
  ).toBe(`error O11Y1801: the width of panel 'Rate' is 30
  --> ${file}  rows[0].panels[0].width
  expected 1 to 24 columns of the grid
  write 24, or leave it out: every kind of panel has a width that suits it`);
});

test('a panel without height', () => {
  expect(
    report(dashboard({ rows: [{ title: 'Requests', panels: [{ ...panels.logs, height: 0 }] }] })),
  ).toBe(`error O11Y1801: the height of panel 'Lines' is 0
  --> ${file}  rows[0].panels[0].height
  expected 1 to 50 grid rows of 30 px
  write 1, or leave it out: every kind of panel has a height that suits it`);
});

test('two dashboards of a team with the same title', () => {
  const other = dashboard({
    id: 'shop/payment',
    name: 'payment',
    file: 'dashboards/shop/payment.dashboard.ts',
  });
  expect(report(dashboard(), other)).toBe(`error O11Y1802: the title 'Checkout' is that of ${file} too
  --> dashboards/shop/payment.dashboard.ts  title
  expected a title that no other dashboard of team shop has, because they share a folder
  say in the title what tells the two apart`);
});

test('the same title in the folder of another team is fine', () => {
  const own = service('checkout');
  const other = dashboard({
    id: 'bank/checkout',
    service: { ...own, owner: { ...own.owner, id: 'bank', name: 'bank' } },
  });
  expect(checkDashboards(modelOf([dashboard(), other]))).toEqual([]);
});

test('a title that is longer than Grafana takes', () => {
  const title = 'Checkout '.repeat(600).trim();
  expect(
    report(dashboard({ title })),
  ).toBe(`error O11Y1803: the title has 5399 characters: 'Checkout Checkout Checkout Checkout Chec...'
  --> ${file}  title
  expected at most 5000 characters, which is what Grafana takes
  name what the dashboard shows in a few words and move the rest into the description`);
});

test('a text that names a variable which is not defined', () => {
  const text = { ...panels.text, markdown: 'Look at $rout first' };
  expect(
    report(
      dashboard({
        variables: [{ name: 'route', label: 'route', metric: 'up' }],
        rows: [{ title: 'Requests', panels: [text] }],
      }),
    ),
  ).toBe(`error O11Y1804: the dashboard has no variable 'rout'
  --> ${file}  rows[0].panels[0].markdown
  expected one of $route
  did you mean '$route'?`);
});

test('variables of Grafana and defined ones are known in every text', () => {
  const rows = [
    {
      title: 'Requests',
      panels: [
        { ...panels.logs, title: 'Lines of $route', query: 'http.route:$route' },
        {
          ...panels.traces,
          links: [{ title: 'Now', url: '/d/x?from=$__from&var-route=${route:queryparam}' }],
        },
      ],
    },
  ];
  const variables = [{ name: 'route', label: 'route', metric: 'up' }];
  expect(checkDashboards(modelOf([dashboard({ variables, rows })]))).toEqual([]);
  expect(checkDashboards(modelOf([dashboard({ rows })])).map(({ at }) => at?.path?.join('.'))).toEqual([
    'rows.0.panels.0.title',
    'rows.0.panels.0.query',
    'rows.0.panels.1.links.0.url',
  ]);
});

test('a text that names a variable where there is none', () => {
  expect(
    report(dashboard({ links: [{ title: 'Other', url: '/d/x?var-a=$a' }] })),
  ).toBe(`error O11Y1804: the dashboard has no variable 'a'
  --> ${file}  links[0].url
  expected no variable: none is defined
  add 'a' to the variables of the dashboard`);
});

test('a variable that is defined twice', () => {
  const variable = { name: 'route', label: 'route', metric: 'up' };
  expect(
    report(dashboard({ variables: [variable, variable] })),
  ).toBe(`error O11Y1805: the variable 'route' is defined twice
  --> ${file}  variables[1].name
  expected each variable once
  rename or remove one of the two`);
});

test('two panels of a row with the same title', () => {
  expect(
    report(dashboard({ rows: [{ title: 'Requests', panels: [panels.stat, panels.stat] }] })),
  ).toBe(`error O11Y1806: the title 'State' belongs to another panel of the row already
  --> ${file}  rows[0].panels[1].title
  expected titles that tell the panels of a row apart: links are made from them
  say in the title what this one shows and the other does not`);
});

test('two rows with the same title; panels of different rows may share one', () => {
  const row = { title: 'Requests', panels: [panels.stat] };
  expect(
    report(dashboard({ rows: [row, row] })),
  ).toBe(`error O11Y1806: the title 'Requests' belongs to another row of the dashboard already
  --> ${file}  rows[1].title
  expected titles that tell the rows of a dashboard apart: links are made from them
  say in the title what this one shows and the other does not`);
});

test('thresholds out of order', () => {
  const thresholds = [
    { value: 5, colour: 'red' },
    { value: 1, colour: 'orange' },
  ] as const;
  expect(
    report(dashboard({ rows: [{ title: 'Requests', panels: [{ ...panels.gauge, thresholds }] }] })),
  ).toBe(`error O11Y1807: threshold 2 begins at 1, which is not above the one before
  --> ${file}  rows[0].panels[0].thresholds[1]
  expected values that rise from one threshold to the next; only the first may have none
  put the thresholds in order: each says the colour from its value upwards`);
});

test('a threshold without value that is not the first, in a table', () => {
  const thresholds = [{ colour: 'green' }, { colour: 'red' }] as const;
  const columns = [{ ...panels.table.columns[0], thresholds }];
  expect(
    report(dashboard({ rows: [{ title: 'Requests', panels: [{ ...panels.table, columns }] }] })),
  ).toBe(`error O11Y1807: threshold 2 has no value
  --> ${file}  rows[0].panels[0].columns[0].thresholds[1]
  expected values that rise from one threshold to the next; only the first may have none
  put the thresholds in order: each says the colour from its value upwards`);
});

test('a title that is the name of a folder', () => {
  expect(
    report(dashboard({ title: 'Shop' })),
  ).toBe(`error O11Y1808: the title 'Shop' is that of the folder of team shop
  --> ${file}  title
  expected a title that no folder has, because Grafana refuses to save it
  name what it shows of the team, like 'Shop overview'`);
});

test('two ids whose uids collide', () => {
  const one = dashboard({ id: 'shop/dashboard-of-everything-number-33711', title: 'One' });
  const other = dashboard({
    id: 'shop/dashboard-of-everything-number-83556',
    title: 'Other',
    file: 'dashboards/shop/other.dashboard.ts',
  });
  expect(
    report(one, other),
  ).toBe(`error O11Y1809: the uid shop-dashboard-of-everything-nu-1882b0fa is that of ${file} too
  --> dashboards/shop/other.dashboard.ts
  expected a uid of its own: Grafana would overwrite the other dashboard
  rename the file: the uid is made from the path`);
});

test('every PromQL expression of a definition can be checked at its place, with its variables', () => {
  const rows = [
    { kind: 'service-template', template: 'service-overview', service: service('checkout') },
    { title: 'Own', panels: [panels.text, panels.stat, panels.table, panels.heatmap] },
  ] as const;
  const variables = [{ name: 'route', label: 'route', metric: 'up' }];
  const places = panelQueries(modelOf([dashboard({ rows, variables })]));
  expect(places.map(({ expr, path }) => [path.join('.'), expr])).toEqual([
    ['rows.1.panels.1.queries.0.expr', 'sum(rate(http_requests_total[$__rate_interval]))'],
    ['rows.1.panels.2.columns.0.expr', 'sum by (route) (a)'],
    ['rows.1.panels.2.columns.1.expr', 'sum by (route) (b)'],
    ['rows.1.panels.3.expr', 'sum by (le) (x_bucket)'],
  ]);
  expect(places[0]).toMatchObject({ file, variables: { route: 'x' } });
});

test('variables that wait for each other', () => {
  const variables = [
    { name: 'node', label: 'node', metric: 'kube_pod_info', match: { pod: { re: '$pod' } } },
    { name: 'pod', label: 'pod', metric: 'kube_pod_info', match: { node: { re: '${node}' } } },
    { name: 'container', label: 'container', metric: 'kube_pod_info', match: { pod: { re: '$pod' } } },
  ];
  expect(
    report(dashboard({ variables })),
  ).toBe(`error O11Y1810: the values of variable 'node' depend on itself: $node -> $pod -> $node
  --> ${file}  variables[0].match
  expected matchers that name only variables which can be filled before this one
  remove the matcher that leads back, most often from the variable that is chosen first

error O11Y1810: the values of variable 'pod' depend on itself: $pod -> $node -> $pod
  --> ${file}  variables[1].match
  expected matchers that name only variables which can be filled before this one
  remove the matcher that leads back, most often from the variable that is chosen first`);
});

test('a panel that is repeated by no variable, and a row by one of a single value', () => {
  const variables = [
    { name: 'node', label: 'node', metric: 'kube_pod_info' },
    { kind: 'interval', name: 'window', values: ['5m'] },
  ] as const;
  const rows = [{ title: 'All', repeatBy: 'window', panels: [{ ...panels.stat, repeatBy: 'nod' }] }];
  expect(
    report(dashboard({ variables, rows })),
  ).toBe(`error O11Y1811: the panel 'State' is repeated by 'nod', which is no variable of the dashboard
  --> ${file}  rows[0].panels[0].repeatBy
  expected a variable of several values: node
  did you mean 'node'?

error O11Y1811: the row 'All' is repeated by 'window', which has one value at a time
  --> ${file}  rows[0].repeatBy
  expected a variable of several values: node
  remove \`multi: false\` from the variable, or \`repeatBy\``);
});

test('a default that cannot be chosen', () => {
  const variables = [{ kind: 'custom', name: 'quantile', values: ['0.5', '0.99'], default: '0.9' }] as const;
  expect(
    report(dashboard({ variables })),
  ).toBe(`error O11Y1812: the default '0.9' is none of the values of variable 'quantile'
  --> ${file}  variables[0].default
  expected one of '0.5', '0.99'
  write one of them, or add '0.9' to the values`);
});

test('a row without a heading below another', () => {
  const rows = [
    { title: 'Top', untitled: true, panels: [panels.stat] },
    { title: 'More', untitled: true, panels: [panels.stat] },
  ];
  expect(report(dashboard({ rows }))).toBe(`error O11Y1813: row 'More' has no heading
  --> ${file}  rows[1].untitled
  expected a heading on every row but the first, and on the first where it is collapsed or repeated
  remove \`untitled\`, or make it the first row`);
});

describe('a link', () => {
  const definition = defineDashboard({} as Parameters<typeof defineDashboard>[0]);
  const target = dashboard({
    id: 'shop/payment',
    title: 'Payment',
    file: 'dashboards/shop/payment.dashboard.ts',
    variables: [{ name: 'route', label: 'route', metric: 'up' }],
  });

  function linkReport(changes: Partial<Dashboard>): string {
    const model = { ...modelOf([dashboard(changes)]), linkedDashboards: new Map([[definition, target]]) };
    return formatText(checkDashboards(model), { colour: false }).replace(
      /\n*\d+ errors?, \d+ warnings?\n$/,
      '',
    );
  }

  test('that names a label where there is no value', () => {
    expect(
      linkReport({ links: [{ title: 'Logs', kibana: 'route:{{route}}' }] }),
    ).toBe(`error O11Y1814: the link 'Logs' names the label 'route', which is not at hand
  --> ${file}  links[0].kibana
  expected a link without labels: this one belongs to no value
  move it into \`dataLinks\` of the panel`);
  });

  test('that names a label which its table does not show', () => {
    const dataLinks = [{ title: 'Logs', kibana: 'pod:{{pod}}' }];
    const labels = { route: { title: 'Route', dataLinks } };
    expect(
      linkReport({ rows: [{ title: 'All', panels: [{ ...panels.table, labels }] }] }),
    ).toBe(`error O11Y1814: the link 'Logs' names the label 'pod', which is not at hand
  --> ${file}  rows[0].panels[0].labels.route.dataLinks[0].kibana
  expected one of the labels that are shown: route
  add 'pod' to the labels of the panel, or remove it from the link`);
  });

  test('that sets a variable which the other dashboard does not have', () => {
    expect(
      linkReport({ links: [{ title: 'Payment', dashboard: definition, variables: { rout: 'x' } }] }),
    ).toBe(`error O11Y1815: the link 'Payment' sets the variable 'rout', which shop/payment does not have
  --> ${file}  links[0].variables.rout
  expected variables of shop/payment: route
  did you mean 'route'?`);
  });
});
