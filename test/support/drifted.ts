import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardDrift } from '../../src/cli/commands/dashboard-drift';
import { compileDashboards } from '../../src/dashboards/compile';
import { loadModel } from '../../src/project';
import { sortKeys } from '../../src/render/sort-keys';
import { type Answer, json, pathOf, smallGrafana } from './grafana';
import { projectWith } from './project';

export const file = 'dashboards/shop/alerts.dashboard.ts';

export const source = `import { defineDashboard } from '#o11y';
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

export interface Panel {
  [key: string]: unknown;
  readonly title?: string;
  targets?: Record<string, unknown>[];
  readonly fieldConfig?: { defaults: Record<string, unknown> };
}

/** What Grafana has: what is rendered, edited. */
export interface Live {
  title: string;
  tags?: string[];
  refresh?: string;
  links?: object[];
  templating?: { list: Record<string, unknown>[] };
  version?: number;
  panels: Panel[];
}

export interface Ran {
  readonly root: string;
  readonly code: number;
  readonly output: string;
}

type Options = Partial<Parameters<typeof dashboardDrift>[2]>;

export const panelOf = ({ panels }: Live, title: string): Panel => {
  const found = panels.find((panel) => panel.title === title);
  if (found === undefined) throw new Error(`there is no panel ${title}`);
  return found;
};

export async function driftAfter(
  edit: (live: Live) => void,
  options: Options = {},
  text = source,
): Promise<Ran> {
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
export function patched({ root, output }: Ran): string {
  writeFileSync(join(root, 'drift.patch'), output);
  execFileSync('git', ['apply', '--unsafe-paths', '--directory', root, join(root, 'drift.patch')], {
    cwd: '/',
  });
  return readFileSync(join(root, file), 'utf8');
}
