import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardDrift } from '../../../src/cli/commands/dashboard-drift';
import { compileDashboards } from '../../../src/dashboards/compile';
import { loadModel } from '../../../src/project';
import { sortKeys } from '../../../src/render/sort-keys';
import { type Answer, json, pathOf, smallGrafana } from '../../support/grafana';
import { projectWith } from '../../support/project';
import { refusalOf } from '../../support/thrown';

jest.setTimeout(60_000);

const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
beforeEach(() => said.mockClear());

const file = 'dashboards/shop/alerts.dashboard.ts';

const source = `import { defineDashboard } from '#o11y';
import checkout from '../../services/shop/checkout.service';

const selected = 'job="prometheus"';

const rateLines = ({ title, expr }: Record<'title' | 'expr', string>) =>
  ({
    kind: 'timeseries',
    title,
    description: 'How many a second.',
    queries: [{ expr }],
    unit: 'ops',
  }) as const;

export default defineDashboard({
  title: 'Alerts',
  description: 'What is sent.',
  service: checkout,
  rows: [
    {
      title: 'Sent',
      panels: [
        rateLines({ title: 'Alerts', expr: 'rate(prometheus_notifications_sent_total[5m])' }),
        rateLines({ title: 'Errors', expr: 'rate(prometheus_notifications_errors_total[5m])' }),
        {
          kind: 'stat',
          title: 'Up',
          description: 'Whether it runs.',
          queries: [{ expr: \`min(up{\${selected}})\`, legend: 'up' }],
          unit: 'none',
          thresholds: [{ colour: 'red' }, { value: 1, colour: 'green' }],
        },
      ],
    },
  ],
});
`;

interface Panel {
  [key: string]: unknown;
  readonly title?: string;
  targets?: Record<string, unknown>[];
  readonly fieldConfig?: { defaults: Record<string, unknown> };
}

/** What Grafana has: what is rendered, edited. */
interface Live {
  title: string;
  tags?: string[];
  refresh?: string;
  links?: object[];
  templating?: { list: Record<string, unknown>[] };
  version?: number;
  panels: Panel[];
}

interface Ran {
  readonly root: string;
  readonly code: number;
  readonly output: string;
}

type Options = Partial<Parameters<typeof dashboardDrift>[2]>;

const panelOf = ({ panels }: Live, title: string): Panel => {
  const found = panels.find((panel) => panel.title === title);
  if (found === undefined) throw new Error(`there is no panel ${title}`);
  return found;
};

async function run(edit: (live: Live) => void, options: Options = {}, text = source): Promise<Ran> {
  const root = projectWith({ [file]: text });
  const model = loadModel(root);
  const environment = model.environments.find(({ kind }) => kind === 'cluster');
  if (environment === undefined) throw new Error('there is no cluster');
  const answers = Object.fromEntries(
    compileDashboards(model, environment).map(({ uid, title, json: rendered }): [string, Answer] => {
      const live = JSON.parse(JSON.stringify(rendered)) as Live;
      if (title === 'Alerts') edit(live);
      return [
        pathOf(uid),
        // Grafana keeps no order of keys.
        json({ dashboard: sortKeys({ id: 7, ...live, version: 3 }), meta: { updatedBy: 'somebody' } }),
      ];
    }),
  );
  const grafana = await smallGrafana(answers);
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const given = { env: environment.id, url: grafana.url, format: 'text', ...options } as const;
    const code = await dashboardDrift(root, [], given);
    return { root, code, output: write.mock.calls.map(([part]) => String(part)).join('') };
  } finally {
    write.mockRestore();
    await grafana.stop();
  }
}

/** The definition after the patch was applied by git, which would refuse one that does not fit. */
function patched({ root, output }: Ran): string {
  writeFileSync(join(root, 'drift.patch'), output);
  execFileSync('git', ['apply', '--unsafe-paths', '--directory', root, join(root, 'drift.patch')], {
    cwd: '/',
  });
  return readFileSync(join(root, file), 'utf8');
}

describe('o11y dashboard drift', () => {
  it('finds nothing where Grafana has what is defined, whatever it counts or a reader chose', async () => {
    const { code, output } = await run(() => undefined);
    expect(output).toMatch(/^\d+ dashboards are in Grafana what is defined\n$/);
    expect(code).toBe(0);
  });

  it('says what was edited in words and as a patch, each value at its place', async () => {
    const ran = await run((live) => {
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

  it.each<[string, (live: Live) => void, (text: string) => string]>([
    [
      'a value',
      (live) => {
        panelOf(live, 'Up')['description'] = 'Whether it answers.';
      },
      (text) => text.replace('Whether it runs.', 'Whether it answers.'),
    ],
    [
      'a key that the definition leaves out',
      (live) => {
        const { defaults } = panelOf(live, 'Up').fieldConfig ?? { defaults: {} };
        defaults['decimals'] = 2;
      },
      (text) => text.replace("colour: 'green' }],\n", "colour: 'green' }],\n          decimals: 2,\n"),
    ],
    [
      'a list of another length',
      (live) => {
        const { defaults } = panelOf(live, 'Up').fieldConfig ?? { defaults: {} };
        defaults['thresholds'] = { mode: 'absolute', steps: [{ value: null, color: 'red' }] };
      },
      (text) => text.replace("[{ colour: 'red' }, { value: 1, colour: 'green' }]", "[{ colour: 'red' }]"),
    ],
    [
      'a key that is gone',
      (live) => {
        const { defaults } = panelOf(live, 'Up').fieldConfig ?? { defaults: {} };
        defaults['thresholds'] = { mode: 'absolute', steps: [{ value: null, color: 'green' }] };
      },
      (text) =>
        text.replace("          thresholds: [{ colour: 'red' }, { value: 1, colour: 'green' }],\n", ''),
    ],
    [
      'the title of the dashboard',
      (live) => {
        live.title = 'Alerts that were sent';
      },
      (text) =>
        text.replace("title: 'Alerts',\n  description", "title: 'Alerts that were sent',\n  description"),
    ],
    [
      'a panel that is gone',
      (live) => {
        live.panels = live.panels.filter(({ title }) => title !== 'Errors');
      },
      (text) => text.replace(/ {8}rateLines\(\{ title: 'Errors'.*\n/, ''),
    ],
    [
      'a panel that is new',
      (live) => {
        live.panels.push({
          id: 4711,
          type: 'text',
          title: 'Note',
          description: 'A note.',
          gridPos: { x: 0, y: 40, w: 24, h: 4 },
          options: { mode: 'markdown', content: 'call the shop' },
        });
      },
      (text) =>
        text.replace(
          "colour: 'green' }],\n        },\n",
          `colour: 'green' }],
        },
        {
          kind: 'text',
          title: 'Note',
          description: 'A note.',
          markdown: 'call the shop',
        },
`,
        ),
    ],
  ])('patches %s', async (_, edit, expected) => {
    const ran = await run(edit, { format: 'patch' });
    expect(ran.code).toBe(1);
    expect(patched(ran)).toBe(expected(source));
  });

  it.each([
    [
      'on one line',
      "        { kind: 'stat', title: 'All', description: 'Who runs.', queries: [{ expr: 'up' }] },",
      `        {
          kind: 'stat',
          title: 'All',
          description: 'Who runs.',
          queries: [{ expr: 'up' }],
          decimals: 2,
          min: 0,
        },`,
    ],
    [
      'without a comma behind its last key',
      `        { kind: 'stat', title: 'All', description: 'Who runs.', queries: [{ expr: 'up' }] // both
        },`,
      `        { kind: 'stat', title: 'All', description: 'Who runs.', queries: [{ expr: 'up' }], // both
          decimals: 2,
          min: 0,
        },`,
    ],
  ])('patches several keys that a panel %s leaves out', async (_, written, expected) => {
    const text = (panel: string): string => source.replace('panels: [\n', `panels: [\n${panel}\n`);
    const edit = (live: Live): void => {
      Object.assign(panelOf(live, 'All').fieldConfig?.defaults ?? {}, { decimals: 2, min: 0 });
    };
    expect(patched(await run(edit, { format: 'patch' }, text(written)))).toBe(text(expected));
  });

  it('says which expression makes what it cannot patch', async () => {
    const { output } = await run((live) => {
      const { defaults } = panelOf(live, 'Errors').fieldConfig ?? { defaults: {} };
      defaults['unit'] = 's';
    });
    expect(output).toContain(
      `  by hand: rows[0].panels[1].unit is "s"; it is made by rateLines(...) (${file}:`,
    );
    expect(output).not.toContain('+++');
  });

  it('patches a query that was built: from the same metrics where the builder can say it, else as text', async () => {
    const text = source
      .replace("#o11y';\n", "#o11y';\nimport prometheus from '#o11y/metrics/prometheus';\n")
      .replace("          unit: 'none',\n", '')
      .replace('`min(up{${selected}})`', "prometheus.prometheus_notifications_sent_total.rate('5m').sum()");
    const ran = async (expr: string): Promise<string> =>
      patched(
        await run(
          (live) => {
            const up = panelOf(live, 'Up');
            up.targets = [{ ...up.targets?.[0], expr }];
          },
          { format: 'patch' },
          text,
        ),
      );
    const sent = "prometheus.prometheus_notifications_sent_total.rate('5m').sum()";
    expect(await ran('max(rate(prometheus_notifications_sent_total[5m]))')).toBe(
      text.replace(sent, "prometheus.prometheus_notifications_sent_total.rate('5m').max()"),
    );
    expect(await ran('stddev(up)')).toBe(text.replace(sent, "'stddev(up)'"));
  });

  it('patches variables, links and headings', async () => {
    const text = source.replace(
      '  rows: [\n',
      `  variables: [
    { kind: 'custom', name: 'plan', values: ['free', 'paid'] },
    { kind: 'text', name: 'filter' },
  ],
  links: [{ title: 'Wiki', url: 'https://wiki.example.com' }],
  rows: [
`,
    );
    const ran = await run(
      (live) => {
        const [plan = {}] = live.templating?.list ?? [];
        Object.assign(plan, { label: 'Plan', current: { text: 'paid', value: 'paid' } });
        const interval = { type: 'interval', name: 'window', query: '5m,1h' };
        live.templating = { list: [plan, interval] };
        live.links = [
          ...(live.links ?? []).map((link) =>
            'title' in link && link.title === 'Wiki'
              ? { ...link, url: 'https://wiki.example.com/new' }
              : link,
          ),
          { type: 'link', title: 'Chat', url: 'https://chat.example.com' },
        ];
        Object.assign(panelOf(live, 'Sent'), { title: 'Sent by us' });
      },
      { format: 'patch' },
      text,
    );
    expect(patched(ran)).toBe(
      text
        .replace("values: ['free', 'paid'] },", "values: ['free', 'paid'], title: 'Plan' },")
        .replace(
          "    { kind: 'text', name: 'filter' },\n",
          `    {
      kind: 'interval',
      name: 'window',
      values: ['5m', '1h'],
    },
`,
        )
        .replace(
          "[{ title: 'Wiki', url: 'https://wiki.example.com' }]",
          `[
    { title: 'Wiki', url: 'https://wiki.example.com/new' },
    { title: 'Chat', url: 'https://chat.example.com' },
  ]`,
        )
        .replace("title: 'Sent',", "title: 'Sent by us',"),
    );
  });

  it('says by which words no definition can follow: tags, refresh', async () => {
    const { output } = await run((live) => {
      live.tags = ['mine'];
      live.refresh = '5s';
    });
    expect(output).toContain('by hand: tags is ["mine"]; no word of a definition says this');
    expect(output).toContain('by hand: refresh is "5s"; no word of a definition says this');
  });

  const place = (live: Live, title: string, x: number, y: number): Panel => {
    const panel = panelOf(live, title);
    return Object.assign(panel, { gridPos: { ...(panel['gridPos'] as object), x, y } });
  };
  const written = (title: string, from = source): string => {
    const start = from.indexOf(
      title === 'Up' ? "        {\n          kind: 'stat'" : `        rateLines({ title: '${title}'`,
    );
    return from.slice(
      start,
      from.indexOf(title === 'Up' ? '        },\n' : '\n', start) + (title === 'Up' ? 11 : 1),
    );
  };

  it('patches the order of panels', async () => {
    const { output } = await run((live) => {
      live.panels = [
        panelOf(live, 'Sent'),
        place(live, 'Alerts', 6, 1),
        place(live, 'Errors', 0, 9),
        place(live, 'Up', 0, 1),
      ];
    });
    expect(output).not.toContain('by hand');
    const root = projectWith({ [file]: source });
    expect(patched({ root, code: 1, output: output.slice(output.indexOf('--- a/')) })).toBe(
      source.replace(written('Up'), '').replace(written('Alerts'), written('Up') + written('Alerts')),
    );
  });

  it('patches rows that are new, with panels that stood elsewhere', async () => {
    const ran = await run(
      (live) => {
        const heading = {
          ...panelOf(live, 'Sent'),
          id: 99,
          title: 'State',
          gridPos: { x: 0, y: 9, w: 24, h: 1 },
        };
        live.panels = [
          ...live.panels.filter(({ title }) => title !== 'Up'),
          heading,
          place(live, 'Up', 0, 10),
        ];
      },
      { format: 'patch' },
    );
    const indented = written('Up').replace(/^ {8}/gm, '        ');
    expect(patched(ran)).toBe(
      source
        .replace(written('Up'), '')
        .replace(
          '      ],\n    },\n  ],\n',
          `      ],\n    },\n    {\n      title: 'State',\n      panels: [\n${indented}      ],\n    },\n  ],\n`,
        ),
    );
  });

  it('tells rows apart whose titles end alike', async () => {
    const text = source.replace(
      '  rows: [\n',
      `  rows: [
    {
      title: 'All: Sent',
      panels: [{ kind: 'text', title: 'Note', description: 'A note.', markdown: 'first' }],
    },
`,
    );
    const ran = await run(
      (live) => {
        panelOf(live, 'Up')['description'] = 'Whether it answers.';
        panelOf(live, 'Note')['description'] = 'The first note.';
      },
      { format: 'patch' },
      text,
    );
    expect(patched(ran)).toBe(
      text.replace('Whether it runs.', 'Whether it answers.').replace('A note.', 'The first note.'),
    );
  });

  it('says what no definition could say, and what a template makes', async () => {
    const text = source
      .replace('{ defineDashboard }', '{ defineDashboard, sloFleet }')
      .replace('  rows: [\n', '  rows: [\n    sloFleet(),\n');
    const { output } = await run(
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

  it('says the same to machines', async () => {
    const { output } = await run(
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
