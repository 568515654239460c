import type { FastifyInstance, FastifyReply } from 'fastify';
import { renderMarkdownPage } from './markdown';

export interface Texts {
  /** Markdown by path below the project: `runbooks/shop/checkout.md`. */
  readonly runbooks: ReadonlyMap<string, string>;
}

/** What alerts link to. */
export function addTexts(server: FastifyInstance, { runbooks }: Texts): void {
  server.get('/runbooks', (_request, reply) => send(reply, 'runbooks', listRunbooks([...runbooks.keys()])));
  server.get<{ Params: { '*': string } }>('/runbooks/*', (request, reply) => {
    const path = `runbooks/${request.params['*']}`;
    const text = runbooks.get(path);
    return text === undefined ? missing(reply, `There is no ${path}.`) : send(reply, path, text);
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
