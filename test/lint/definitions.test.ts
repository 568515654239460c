import { lintModel } from '../../src/lint/definitions';
import type { Model } from '../../src/model/model';
import type { TimeseriesPanel } from '../../src/model/panel';
import { formatText } from '../../src/problems/format';
import { dashboard, modelOf, service } from '../dashboards/fixture';
import { cluster } from '../support/cluster';
import { checkWith } from '../support/project';
import * as sources from '../support/sources';

const panel: TimeseriesPanel = {
  kind: 'timeseries',
  title: 'Size of a read',
  description: 'x',
  unit: 'bytes',
  queries: [{ expr: 'node_load1' }, { expr: 'rate(node_disk_read_bytes_total[5m])' }],
};

const modelWith = (changes: Parameters<typeof dashboard>[0], more: Partial<Model> = {}): Model => ({
  ...modelOf([dashboard({ rows: [{ title: 'Disks', panels: [panel] }], ...changes })]),
  environments: [cluster(), cluster({ id: 'other' })],
  ...more,
});

const report = (model: Model): string => formatText(lintModel(model).problems, { colour: false });

const file = 'dashboards/shop/checkout.dashboard.ts';

describe('definitions', () => {
  it('are told at the query of the definition, once for all clusters', () => {
    expect(
      report(modelWith({})),
    ).toBe(`warning O11Y1830 target-rate-interval-rule: panel 'Size of a read': rate(node_disk_read_bytes_total[5m]) looks at 5m however far the reader zooms
  --> ${file}  rows[0].panels[0].queries[1].expr
  expected $__rate_interval: never less than four scrapes, and no gaps when the reader zooms out
  write [$__rate_interval]

0 errors, 1 warning
`);
  });

  it('are told at the variable', () => {
    const model = modelWith({
      variables: [{ name: 'uid', label: 'uid', metric: 'kube_pod_info' }],
      rows: [{ title: 'Disks', panels: [{ ...panel, queries: [{ expr: 'kube_pod_info{uid=~"$uid"}' }] }] }],
    });
    expect(lintModel(model).problems.map(({ rule, at }) => [rule, at?.path])).toEqual([
      ['unbounded-variable', ['variables', 0]],
    ]);
  });

  it('say with a reason what is meant so', () => {
    const reason = 'Compared with the report of the disk.';
    const { problems, waived } = lintModel(
      modelWith({ lint: [{ rule: 'target-rate-interval-rule', panel: 'Size of a read', reason }] }),
    );
    expect(problems).toEqual([]);
    expect(waived.map((each) => [each.problem.rule, each.reason])).toEqual([
      ['target-rate-interval-rule', reason],
    ]);
  });

  it('waive nothing that is not there', () => {
    const lint = [{ rule: 'panel-units-rule', panel: 'Gone', reason: 'x' }] as const;
    expect(
      report(modelWith({ lint })),
    ).toContain(`warning O11Y1831: the waiver waives nothing: panel-units-rule finds nothing in panel 'Gone'
  --> ${file}  lint[0]
  expected waivers of what is really found, so that none hides what comes later
  remove it
`);
  });

  it('show what their alerts look at', () => {
    const alerts: Model['alerts'] = [
      {
        id: 'shop/disks',
        name: 'disks',
        file: 'alert-rules/shop/disks.alerts.ts',
        service: service('checkout'),
        alerts: ['node_load1 > 3', 'node_filesystem_avail_bytes < 5 and node_filesystem_size_bytes > 1'].map(
          (expr, index) => ({
            name: `Alert${index}`,
            expr,
            for: '5m' as const,
            severity: 'page' as const,
            summary: 'x',
            description: 'x',
            fires: { series: {}, at: '1m' as const },
            quiet: { series: {}, at: '1m' as const },
          }),
        ),
      },
    ];
    const found = lintModel(modelWith({}, { alerts })).problems.filter(
      ({ rule }) => rule === 'alert-without-panel',
    );
    expect(
      formatText(found, { colour: false }),
    ).toBe(`warning O11Y1830 alert-without-panel: no dashboard of shop/checkout shows node_filesystem_avail_bytes or node_filesystem_size_bytes, which the alert Alert1 looks at
  --> alert-rules/shop/disks.alerts.ts  alerts[1].expr
  expected a panel, on a dashboard of the service, with a metric of the alert
  add a panel to a dashboard of the service

0 errors, 1 warning
`);
    const lint = [
      { rule: 'alert-without-panel', panel: 'Alert1', reason: 'The dashboard of the nodes.' },
    ] as const;
    expect(lintModel(modelWith({ lint }, { alerts })).waived).toHaveLength(1);
  });
});

describe('o11y check', () => {
  it('lints what the dashboards compile to, with file, line and text', async () => {
    const { code, output } = await checkWith({
      'dashboards/shop/checkout.dashboard.ts': sources.dashboard(
        sources.panel('rate(node_disk_read_bytes_total[5m])', { unit: "'Bps'" }),
      ),
    });
    expect(`${code} ${output}`).toMatch(
      /^0 [\s\S]*warning O11Y1830 target-rate-interval-rule: panel 'Panel': .*\n {2}--> dashboards\/shop\/checkout\.dashboard\.ts:\d+ {2}rows\[0\]\.panels\[0\]\.queries\[0\]\.expr\n {3}\| {2}\S/,
    );
  });

  it('lints other panels and dashboards where a query is wrong, and not what is wrong with it', async () => {
    const wrong = sources.panel('rate(node_disk_reed_bytes_total[5m])', { title: "'Wrong'", unit: "'Bps'" });
    const legend = sources.panel('sum by (device) (rate(node_disk_read_bytes_total[$__rate_interval]))', {
      unit: "'Bps'",
      queries:
        "[{ expr: 'sum by (device) (rate(node_disk_read_bytes_total[$__rate_interval]))', legend: '{{disk}}' }]",
    });
    const { code, output } = await checkWith({
      'dashboards/shop/checkout.dashboard.ts': sources.dashboard(`${wrong}, ${legend}`),
      'dashboards/shop/other.dashboard.ts': sources
        .dashboard(sources.panel('rate(node_disk_read_bytes_total[5m])', { unit: "'Bps'" }))
        .replace(/title: '[^']*'/, "title: 'Other'"),
    });
    expect(code).toBe(1);
    const said = output.split('\n').filter((line) => /^(error|warning) |^ {2}-->/.test(line));
    expect(said.map((line) => line.replace(/:\d+ .*|: .*/, ''))).toEqual([
      'error O11Y1304',
      '  --> dashboards/shop/checkout.dashboard.ts',
      'error O11Y1830 missing-label',
      '  --> dashboards/shop/checkout.dashboard.ts',
      'warning O11Y1830 target-rate-interval-rule',
      '  --> dashboards/shop/other.dashboard.ts',
    ]);
  });

  it('is silent about dashboards where something else is wrong, which may change what they are made of', async () => {
    const { output } = await checkWith({
      'dashboards/shop/checkout.dashboard.ts': sources.dashboard(
        sources.panel('rate(node_disk_read_bytes_total[5m])', { unit: "'Bps'" }),
      ),
      'alert-rules/shop/x.alerts.ts': sources.alerts(sources.alert({ expr: "'up ='" })),
    });
    expect(output).toContain('O11Y1301');
    expect(output).not.toContain('O11Y1830');
  });

  it('refuses a waiver of a rule that does not exist', async () => {
    const { code, output } = await checkWith({
      'dashboards/shop/checkout.dashboard.ts': sources.dashboard(sources.panel('up'), [
        "lint: [{ rule: 'panel-unit-rule', reason: 'x' }]",
      ]),
    });
    expect(code).toBe(1);
    expect(output).toContain("did you mean 'panel-units-rule'?");
  });
});
