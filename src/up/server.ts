import fastify, { type FastifyInstance } from 'fastify';
import { assertPortFree, loopback } from '../engines/port';
import { type Api, addApi } from './api';
import { addAssets } from './assets';
import { addDashboards, type Dashboards } from './dashboards';
import { guard } from './guard';
import { addTexts, type Texts } from './texts';

export interface PageServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface PageOptions extends Api, Dashboards, Texts {
  readonly port: number;
}

/** The page, its API, the dashboards and texts that alerts link to, and the sink of every receiver. */
export function createPageServer(options: PageOptions): FastifyInstance {
  // Browsers keep connections open, which must not keep us from ending.
  const server = fastify({ logger: false, forceCloseConnections: true });
  // A form of another site can send text without asking first, JSON it cannot.
  server.removeContentTypeParser('text/plain');
  guard(server, options.port);
  addAssets(server);
  addTexts(server, options);
  addDashboards(server, options);
  addApi(server, options);
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'no such page' }));
  return server;
}

/**
 * Listens on 127.0.0.1.
 * @throws ProblemError O11Y2005
 */
export async function startPageServer(options: PageOptions): Promise<PageServer> {
  await assertPortFree(options.port, 'the page');
  const server = createPageServer(options);
  await server.listen({ host: loopback, port: options.port });
  return { url: `http://${loopback}:${options.port}`, stop: () => server.close() };
}
