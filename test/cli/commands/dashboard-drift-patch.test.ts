/** Each edit in Grafana as a patch, which git applies. */
import { driftAfter, file, type Live, type Panel, panelOf, patched, source } from '../../support/drifted';
import { projectWith } from '../../support/project';

jest.setTimeout(60_000);

jest.spyOn(process.stderr, 'write').mockReturnValue(true);

describe('o11y dashboard drift --format patch', () => {
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
    const ran = await driftAfter(edit, { format: 'patch' });
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
    expect(patched(await driftAfter(edit, { format: 'patch' }, text(written)))).toBe(text(expected));
  });

  it('patches a query that was built: from the same metrics where the builder can say it, else as text', async () => {
    const text = source
      .replace("#o11y';\n", "#o11y';\nimport prometheus from '#o11y/metrics/prometheus';\n")
      .replace("          unit: 'none',\n", '')
      .replace('`min(up{${selected}})`', "prometheus.prometheus_notifications_sent_total.rate('5m').sum()");
    const ran = async (expr: string): Promise<string> =>
      patched(
        await driftAfter(
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
    const ran = await driftAfter(
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

  it('takes nothing over twice: a panel keeps its former id until the next apply', async () => {
    const { code, output } = await driftAfter(
      (live) => {
        Object.assign(panelOf(live, 'Up'), { id: 4711 });
      },
      { format: 'patch' },
    );
    expect({ code, output }).toEqual({ code: 1, output: '' });
  });

  it('patches the order of panels', async () => {
    const { output } = await driftAfter((live) => {
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
    const ran = await driftAfter(
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
    const ran = await driftAfter(
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
});
