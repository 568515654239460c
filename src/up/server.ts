import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { localPage } from '../model/links';
import type { Inbox, WebhookBody } from './notifications';
import type { State } from './state';

export interface PageServer {
  readonly url: string;
  readonly inbox: Inbox;
  readonly stop: () => Promise<void>;
}

export interface PageOptions {
  readonly inbox: Inbox;
  readonly state: () => Promise<State>;
  /** Text by path below `runbooks/`. */
  readonly runbooks: ReadonlyMap<string, string>;
}

const assets = {
  '/': ['index.html', 'text/html'],
  '/page.js': ['page.js', 'text/javascript'],
  '/page.css': ['page.css', 'text/css'],
} as const;

/** The page, and the sink that takes the notifications of every receiver. */
export async function startServer({ inbox, state, runbooks }: PageOptions): Promise<PageServer> {
  const server = fastify({ logger: false });
  addAssets(server);
  server.get('/api/state', () => state());
  server.post<{ Params: { receiver: string }; Body: WebhookBody }>(
    '/notify/:receiver',
    async (request, reply) => {
      inbox.add(request.params.receiver, request.body);
      return reply.code(204).send();
    },
  );
  server.get<{ Params: { '*': string } }>('/runbooks/*', async (request, reply) => {
    const text = runbooks.get(`runbooks/${request.params['*']}`);
    return reply
      .type('text/plain; charset=utf-8')
      .code(text === undefined ? 404 : 200)
      .send(text ?? 'no such runbook\n');
  });
  await server.listen({ host: localPage.host, port: localPage.port });
  return { url: `http://${localPage.host}:${localPage.port}`, inbox, stop: () => server.close() };
}

function addAssets(server: FastifyInstance): void {
  for (const [route, [file, type]] of Object.entries(assets)) {
    const content = readFileSync(join(__dirname, 'page', file));
    server.get(route, (_request, reply) => reply.type(`${type}; charset=utf-8`).send(content));
  }
}
