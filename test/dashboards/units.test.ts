import { compileDashboards } from '../../src/dashboards/compile';
import { contextOf } from '../../src/dashboards/context';
import { expandRows } from '../../src/dashboards/expand';
import { quantityOf as quantityIn, unitPlaces } from '../../src/dashboards/panel-units';
import { fits, describe as inWords, unitOf } from '../../src/dashboards/units';
import { discover } from '../../src/discover/discover';
import { units } from '../../src/model/unit';
import { number, perSecond, quantityOf, share, unsaid } from '../../src/promql/units/quantity';
import { checkWith, problemsOf, projectWith } from '../support/project';
import { shippedModel } from '../support/rendered';
import { dashboard, metrics, panel } from '../support/sources';

const file = 'dashboards/shop/checkout.dashboard.ts';

const quantile =
  'histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[$__rate_interval])))';

const shown = (expr: string, changes: Readonly<Record<string, string>> = {}) => ({
  [file]: dashboard(panel(expr, { unit: '', ...changes })),
});

describe('a panel without a unit', () => {
  it('gets the one that follows from its queries, each column and query its own', () => {
    const panels = [
      panel(quantile, { unit: '' }),
      panel('sum(rate(http_request_duration_seconds_count[5m]))', { unit: '', title: "'Rate'" }),
      `{ kind: 'heatmap', title: 'Spread', description: 'x', expr: 'sum by (le) (rate(http_request_duration_seconds_bucket[5m]))' }`,
      `{ kind: 'table', title: 'Table', description: 'x', labels: { instance: 'Instance' }, columns: [
        { title: 'Memory', expr: 'process_resident_memory_bytes' }, { title: 'Up', expr: 'up' }, { title: 'Age', expr: 'time() - process_start_time_seconds', unit: 'dtdurations' }] }`,
      `{ kind: 'stat', title: 'Two', description: 'x', queries: [{ expr: 'process_resident_memory_bytes' }, { expr: 'up', unit: 'bool' }] }`,
    ];
    const { model, problems } = discover(projectWith({ [file]: dashboard(panels.join(', ')) }));
    expect(problems).toEqual([]);
    const environment = model.environments.find(({ kind }) => kind === 'cluster');
    const [compiled] = environment === undefined ? [] : compileDashboards(model, environment);
    const found = [
      ...JSON.stringify(compiled?.json).matchAll(/"unit":"([^"]+)"|"id":"unit","value":"([^"]+)"/g),
    ];
    expect(found.map(([, unit, overridden]) => unit ?? overridden)).toEqual([
      's',
      'reqps',
      's',
      'bytes',
      'none',
      'dtdurations',
      'bytes',
      'bool',
    ]);
  });

  it('is refused where nothing says what is shown', async () => {
    expect(
      await problemsOf(shown('process_open_fds / process_max_fds')),
    ).toBe(`error O11Y1310: the unit of panel 'Panel' does not follow from its query 'process_open_fds / process_max_fds'
  --> ${file}:11  rows[0].panels[0].unit
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', queries: [{ expr: "process_open_fds / process_max_fds" }] }],
  expected a unit of Grafana, like s, bytes, percentunit, reqps or none
  write the unit of the result, or unit: 'none' for a plain number

1 error, 0 warnings
`);
  });

  it('is refused where its queries yield different ones', async () => {
    const queries = `[{ expr: 'process_resident_memory_bytes' }, { expr: 'time() - process_start_time_seconds' }]`;
    const output = await problemsOf(shown('up', { queries }));
    expect(output).toContain("error O11Y1310: the queries of panel 'Panel' yield bytes and seconds\n");
    expect(output).toContain("  write unit: 'bytes', and the other one beside its expr\n");
  });

  it('is told what is wrong with its query only, where something is', async () => {
    expect(await problemsOf(shown('proces_open_fds'))).toMatch(/O11Y1304[\s\S]*\n1 error, 0 warnings\n$/);
  });

  it('may lean on the unit that a metric declares', async () => {
    expect(
      await checkWith({
        ...shown('sum(queue_depth) / sum(queue_limit)'),
        'services/shop/checkout.metrics.ts': metrics(
          "{ queue_depth: { type: 'gauge', unit: 'mails' }, queue_limit: { type: 'gauge', unit: 'mails' } }",
        ),
      }),
    ).toMatchObject({ code: 0 });
  });
});

describe('a unit that is written', () => {
  const said = async (unit: string, expr: string): Promise<readonly string[]> => {
    const output = await problemsOf(shown(expr, { unit: `'${unit}'` }));
    return output.split('\n').filter((line) => line !== '' && !/^ {2}-->|^ {3}\||^1 error/.test(line));
  };

  it.each([
    [
      'ms',
      quantile,
      [
        "error O11Y1311: the unit is 'ms', and the query yields seconds",
        "  expected one of 's', 'dtdurations'; without a unit it follows from the query",
        "  remove the unit, or write 's'; for 'ms' multiply the query by 1000",
      ],
    ],
    [
      'bytes',
      quantile,
      [
        "error O11Y1311: the unit is 'bytes', and the query yields seconds",
        "  expected one of 's', 'dtdurations'; without a unit it follows from the query",
        "  remove the unit, or write 's'",
      ],
    ],
    [
      'percent',
      'sum(rate(http_request_duration_seconds_count{status_code=~"5.."}[5m])) / sum(rate(http_request_duration_seconds_count[5m]))',
      [
        "error O11Y1311: the unit is 'percent', and the query yields a share from 0 to 1",
        "  expected 'percentunit'; without a unit it follows from the query",
        "  remove the unit, or write 'percentunit'; for 'percent' multiply the query by 100",
      ],
    ],
    [
      'none',
      'rate(process_cpu_seconds_total[5m]) * process_resident_memory_bytes',
      [
        "error O11Y1311: the unit is 'none', and the query yields bytes",
        "  expected one of 'bytes', 'decbytes'; without a unit it follows from the query",
        "  remove the unit, or write 'bytes'",
      ],
    ],
    [
      'short',
      'rate(http_request_duration_seconds_count[5m])',
      [
        "error O11Y1311: the unit is 'short', and the query yields requests per second",
        "  expected one of 'reqps', 'ops', 'cps', 'eps', 'mps', 'pps', 'recps', 'rps', 'wps', 'iops', 'hertz'; without a unit it follows from the query",
        "  remove the unit, or write 'reqps'",
      ],
    ],
  ])('must not be %s where the query says something else', async (unit, expr, lines) => {
    expect(await said(unit, expr)).toEqual(lines);
  });

  it.each([
    ['dtdurations', quantile],
    ['ops', 'rate(http_request_duration_seconds_count[5m])'],
    ['short', 'up'],
    ['percentunit', 'avg(up)'],
    ['dateTimeFromNow', 'process_start_time_seconds * 1000'],
    ['percentunit', 'rate(process_cpu_seconds_total[5m])'],
    ['percent', 'rate(process_cpu_seconds_total[5m]) * 100'],
    ['s', 'process_open_fds'],
  ])('may be %s for %s', async (unit, expr) => {
    expect(await checkWith(shown(expr, { unit: `'${unit}'` }))).toMatchObject({ code: 0 });
  });
});

test('no panel that a template makes contradicts its query, and each has a unit', () => {
  const model = shippedModel();
  const wrong = model.environments.flatMap((environment) => {
    const context = contextOf(model, environment);
    return model.dashboards.flatMap((dashboard) =>
      expandRows(dashboard, context).flatMap(({ title, panels }) =>
        panels.flatMap((panel) =>
          unitPlaces(panel).flatMap((place) =>
            place.expressions.flatMap((expr) => {
              const quantity = quantityIn(expr, place, context.catalog);
              const { written } = place;
              if (written === undefined) return [`${dashboard.id} ${title} ${panel.title} has no unit`];
              if (quantity === undefined || fits(written, quantity)) return [];
              return [`${dashboard.id} ${title} ${panel.title} says ${written}: ${inWords(quantity)}`];
            }),
          ),
        ),
      ),
    );
  });
  expect(wrong).toEqual([]);
});

test('every unit of Grafana shows something', () => {
  const quantities = [
    ...['seconds', 'milliseconds', 'microseconds', 'nanoseconds', 'minutes', 'hours', 'days'],
    ...['bytes', 'bits', 'percent', 'celsius', 'hertz', 'euros', 'dollars'],
  ].map(quantityOf);
  const all = [
    ...quantities,
    number,
    share,
    perSecond(quantityOf('bytes')),
    perSecond(quantityOf('bits')),
    { ...quantityOf('hertz'), scale: 1 / 60 },
  ];
  expect(units.filter((unit) => !all.some((quantity) => fits(unit, quantity)))).toEqual([]);
  expect(all.filter((quantity) => !fits(unitOf(quantity) ?? 'none', quantity)).map(inWords)).toEqual([]);
  expect(units.filter((unit) => !fits(unit, unsaid))).toEqual([]);
});
