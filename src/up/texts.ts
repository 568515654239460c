import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DashboardArtifact } from '../model/artifacts';
import { renderMarkdownPage } from './markdown';

export interface Texts {
  /** Markdown by path below the project: `runbooks/shop/checkout.md`. */
  readonly runbooks: ReadonlyMap<string, string>;
  readonly dashboards: readonly DashboardArtifact[];
}

/** What alerts link to: runbooks, and what a dashboard holds, because no Grafana runs here. */
export function addTexts(server: FastifyInstance, { runbooks, dashboards }: Texts): void {
  server.get('/runbooks', (_request, reply) => send(reply, 'runbooks', listRunbooks([...runbooks.keys()])));
  server.get<{ Params: { '*': string } }>('/runbooks/*', (request, reply) => {
    const path = `runbooks/${request.params['*']}`;
    const text = runbooks.get(path);
    return text === undefined ? missing(reply, `There is no ${path}.`) : send(reply, path, text);
  });
  server.get<{ Params: { uid: string } }>('/d/:uid', (request, reply) => {
    const found = dashboards.find(({ uid }) => uid === request.params.uid);
    return found === undefined
      ? missing(reply, 'There is no such dashboard.')
      : send(reply, `dashboards/${found.title}`, describeDashboard(found));
  });
}

function send(reply: FastifyReply, title: string, markdown: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(renderMarkdownPage(title, markdown));
}

function missing(reply: FastifyReply, text: string): FastifyReply {
  return send(reply.code(404), 'not found', `# Not found\n\n${text} [All runbooks](/runbooks)\n`);
}

function listRunbooks(paths: readonly string[]): string {
  const items = [...paths].sort().map((path) => `- [${path.replace(/^runbooks\/|\.md$/g, '')}](/${path})\n`);
  return `# Runbooks\n\nWhat alerts link to: texts of their authors, and generated pages where there is none.\n\n${items.join('')}`;
}

interface GrafanaPanel {
  readonly title?: string;
  readonly type?: string;
  readonly panels?: readonly GrafanaPanel[];
  readonly targets?: readonly { readonly expr?: string }[];
}

/** @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/ */
function describeDashboard({ title, json }: DashboardArtifact): string {
  const panels = (json['panels'] ?? []) as readonly GrafanaPanel[];
  return `# ${title}

Grafana draws this dashboard on a cluster; here are its panels and what they ask.

${panels
  .flatMap((panel) => [panel, ...(panel.panels ?? [])])
  .map(describePanel)
  .join('\n')}`;
}

function describePanel({ title = '', type, targets = [] }: GrafanaPanel): string {
  if (type === 'row') return `## ${title}\n`;
  const queries = targets.flatMap(({ expr }) =>
    expr === undefined ? [] : [`\`\`\`promql\n${expr}\n\`\`\`\n`],
  );
  return `**${title}** (${type})\n\n${queries.join('\n')}`;
}
