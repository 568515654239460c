import { dashboardDrift } from '../../../src/cli/commands/dashboard-drift';
import { compileDashboards } from '../../../src/dashboards/compile';
import { loadModel } from '../../../src/project';
import { driftAfter, file, panelOf, source } from '../../support/drifted';
import { type Answer, json, pathOf, smallGrafana } from '../../support/grafana';
import { projectWith } from '../../support/project';
import { refusalOf } from '../../support/thrown';

jest.setTimeout(60_000);

const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
beforeEach(() => said.mockClear());

describe('o11y dashboard drift', () => {
  it('finds nothing where Grafana has what is defined, whatever it counts or a reader chose', async () => {
    const { code, output } = await driftAfter(() => undefined);
    expect(output).toMatch(/^\d+ dashboards are in Grafana what is defined\n$/);
    expect(code).toBe(0);
  });

  it('says what was edited in words and as a patch, each value at its place', async () => {
    const ran = await driftAfter((live) => {
      const errors = panelOf(live, 'Errors');
      errors.targets = [{ ...errors.targets?.[0], expr: 'rate(prometheus_notifications_errors_total[10m])' }];
    });
    expect(ran.code).toBe(1);
    expect(
      said.mock.calls
        .map(([part]) => String(part))
        .join('')
        .replace(/http:\S+/g, 'http://grafana'),
    ).toMatch(
      /error O11Y2508: shop\/alerts was changed in Grafana at http:\/\/grafana\n {2}--> dashboards\/shop\/alerts.dashboard.ts\n {2}expected what is defined\n {2}take the changes over with `--format patch \| git apply`, or apply the stack of dashboards to undo them\n/,
    );
    expect(ran.output).toMatch(/^Alerts \(shop\/alerts\)\n {2}panel `Errors`: query A? ?changed: .*\n\n---/);
    expect(ran.output).toContain(`--- a/${file}
+++ b/${file}
`);
    expect(
      ran.output,
    ).toContain(`-        rateLines({ title: 'Errors', expr: 'rate(prometheus_notifications_errors_total[5m])' }),
+        rateLines({ title: 'Errors', expr: 'rate(prometheus_notifications_errors_total[10m])' }),
`);
  });

  it('says which expression makes what it cannot patch', async () => {
    const { output } = await driftAfter((live) => {
      const { defaults } = panelOf(live, 'Errors').fieldConfig ?? { defaults: {} };
      defaults['unit'] = 's';
    });
    expect(output).toContain(
      `  by hand: rows[0].panels[1].unit is "s"; it is made by rateLines(...) (${file}:`,
    );
    expect(output).not.toContain('+++');
  });

  it('says by which words no definition can follow: tags, refresh', async () => {
    const { output } = await driftAfter((live) => {
      live.tags = ['mine'];
      live.refresh = '5s';
    });
    expect(output).toContain('by hand: tags is ["mine"]; no word of a definition says this');
    expect(output).toContain('by hand: refresh is "5s"; no word of a definition says this');
  });

  it('says what no definition could say, and what a template makes', async () => {
    const text = source
      .replace('{ defineDashboard }', '{ defineDashboard, sloFleet }')
      .replace('  rows: [\n', '  rows: [\n    sloFleet(),\n');
    const { output } = await driftAfter(
      (live) => {
        panelOf(live, 'Up')['timeShift'] = '1d';
        const made = live.panels.find(
          ({ title, type }) => type !== 'row' && !/^(Up|Alerts|Errors)$/.test(title ?? ''),
        );
        if (made === undefined) throw new Error('the template makes no panel');
        made['description'] = 'Edited.';
      },
      {},
      text,
    );
    expect(output).toContain(
      '  by hand: panel Up: timeShift is "1d"; no word of a definition says this: the next apply undoes it\n',
    );
    expect(output).toMatch(
      / {2}by hand: panel .+; a template makes it: change that, or write the panel out\n/,
    );
  });

  it('says of a heading that a template makes it, once, and of its panels nothing', async () => {
    const text = source
      .replace('{ defineDashboard }', '{ defineDashboard, serviceOverview }')
      .replace('  rows: [\n', '  rows: [\n    serviceOverview(checkout),\n');
    const { output } = await driftAfter(
      (live) => {
        Object.assign(panelOf(live, 'State of checkout'), { title: 'How it is' });
        panelOf(live, 'Requests of checkout')['collapsed'] = true;
      },
      {},
      text,
    );
    expect(output).toBe(`Alerts (shop/alerts)
  row \`How it is\`: renamed from \`State of checkout\`
  row \`Requests of checkout\`: \`collapsed\` \`false\` → \`true\`
  by hand: row State of checkout is called How it is; a template makes it: change that, or write its panels out
  by hand: row Requests of checkout is collapsed; a template makes it: change that, or write its panels out
`);
  });

  it('leaves nothing to be done where a unit follows from a new query', async () => {
    const text = source.replace("          unit: 'none',\n", '');
    const ran = async (unit: string | undefined) =>
      driftAfter(
        (live) => {
          const up = panelOf(live, 'Up');
          up.targets = [{ ...up.targets?.[0], expr: 'sum(node_memory_MemTotal_bytes)' }];
          if (unit !== undefined) Object.assign(up.fieldConfig?.defaults ?? {}, { unit });
        },
        {},
        text,
      );
    const followed = await ran(undefined);
    expect(followed.output).toContain(
      "+          queries: [{ expr: 'sum(node_memory_MemTotal_bytes)', legend: 'up' }],",
    );
    expect(followed.output).not.toContain('by hand');
    expect((await ran('decbytes')).output).toContain("+          unit: 'decbytes',");
  });

  it('says the same to machines', async () => {
    const { output } = await driftAfter(
      (live) => {
        live.title = 'Sent';
      },
      { format: 'json' },
    );
    const { drifted } = JSON.parse(output) as { readonly drifted: readonly Record<string, unknown>[] };
    expect(drifted).toMatchObject([{ id: 'shop/alerts', file, missing: false, unpatched: [] }]);
    expect(String(drifted[0]?.['patch'])).toContain("+  title: 'Sent',");
  });

  it('finds a dashboard that Grafana does not have', async () => {
    const root = projectWith({ [file]: source });
    const grafana = await smallGrafana({});
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const code = await dashboardDrift(root, ['shop/alerts'], {
        env: 'prod',
        url: grafana.url,
        format: 'text',
      });
      expect(code).toBe(1);
      expect(write.mock.calls.map(([part]) => String(part)).join('')).toBe(
        'Alerts (shop/alerts)\n  is not in Grafana\n',
      );
    } finally {
      write.mockRestore();
      await grafana.stop();
    }
  });

  it.each<[string, Answer, string]>([
    ['401', json({ message: 'Unauthorized' }, 401), 'O11Y2505'],
    ['HTML', { status: 200, body: '<html>' }, 'O11Y2506'],
    ['a redirect', { status: 302, body: '', headers: { location: '/login' } }, 'O11Y2506'],
  ])('ends in one problem where Grafana answers with %s', async (_, answer, code) => {
    const root = projectWith({ [file]: source });
    const model = loadModel(root);
    const [environment] = model.environments;
    if (environment === undefined) throw new Error('there is no environment');
    const uids = compileDashboards(model, environment).map(({ uid }) => uid);
    const grafana = await smallGrafana(Object.fromEntries(uids.map((uid) => [pathOf(uid), answer])));
    try {
      const refusal = await refusalOf(
        dashboardDrift(root, [], { env: environment.id, url: grafana.url, format: 'text' }),
      );
      expect(refusal).toContain(`error ${code}: `);
      expect(refusal).toContain('1 error, 0 warnings');
    } finally {
      await grafana.stop();
    }
  });

  it('knows no dashboard that is not defined', async () => {
    const root = projectWith({ [file]: source });
    expect(await refusalOf(dashboardDrift(root, ['shop/none'], { env: 'prod', format: 'text' }))).toContain(
      "error O11Y2509: there is no dashboard 'shop/none'",
    );
  });
});
