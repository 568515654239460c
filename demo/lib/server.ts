import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { type Context, readContext } from './context';
import { type Fault, faultSchema } from './fault';
import { errorFields } from './logger';
import { createRequestMetrics, type RequestMetrics } from './metrics';

declare module 'fastify' {
  interface FastifyRequest {
    context: Context;
  }
  interface FastifyContextConfig {
    /** The statuses that this route is known to answer with, beside 500. @default [200] */
    readonly answers?: readonly number[];
  }
}

export interface ServerOptions {
  readonly name: string;
  readonly log: Logger;
  readonly registry: Registry;
  readonly fault: Fault;
  /** Adds the routes of the service to an instance that logs and measures them. */
  readonly routes: (app: FastifyInstance) => void;
}

/** A server that has its own routes, `/metrics`, `/healthz` and the control endpoint `/_demo/fault`. */
export function createServer(options: ServerOptions): FastifyInstance {
  const server = fastify({ exposeHeadRoutes: false });
  // The routes below stay outside of the measured ones: scrapes would dilute the error ratio.
  server.get('/healthz', async () => ({ status: 'ok', service: options.name }));
  server.get('/metrics', async (_request, reply) => {
    await reply.type(options.registry.contentType).send(await options.registry.metrics());
  });
  server.get('/_demo/fault', async () => options.fault.current());
  server.post('/_demo/fault', async (request, reply) => {
    const settings = faultSchema.safeParse(request.body);
    if (!settings.success) return reply.code(400).send({ error: settings.error.issues[0]?.message });
    options.fault.set(settings.data);
    return settings.data;
  });
  server.register(async (app) => {
    observe(app, options);
    options.routes(app);
  });
  return server;
}

function observe(app: FastifyInstance, { log, registry }: ServerOptions): void {
  const metrics = createRequestMetrics(registry);
  app.decorateRequest('context');
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const status_code of [...(config?.answers ?? [200]), 500]) {
      metrics.duration.zero({ method: String(method), route: url, status_code });
    }
  });
  app.addHook('onRequest', async (request, reply) => {
    request.context = readContext(request.headers, log);
    const stop = metrics.duration.startTimer();
    metrics.inFlight.inc();
    // Not the hook onResponse: it stays silent when the caller hangs up.
    reply.raw.once('close', () => {
      metrics.inFlight.dec();
      record(request, reply, stop);
    });
  });
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.context.log.error(errorFields(error), error.message);
    await reply.code(status).send({ error: error.message });
  });
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send({ error: 'no such page' }));
}

/** What nginx logs when the caller hung up before the response was sent. */
const hungUp = 499;

type StopTimer = ReturnType<RequestMetrics['duration']['startTimer']>;

function record(request: FastifyRequest, reply: FastifyReply, stop: StopTimer): void {
  const status = reply.raw.writableFinished ? reply.statusCode : hungUp;
  // The pattern, never the path: a label value for each order would be a series for each order.
  const route = request.routeOptions.url ?? 'unmatched';
  const seconds = stop({ method: request.method, route, status_code: status });
  request.context.log[status >= 500 ? 'error' : 'info'](
    {
      'http.request.method': request.method,
      'http.route': route,
      'http.response.status_code': status,
      'event.duration': Math.round(seconds * 1e9),
    },
    `${request.method} ${route} ${status}`,
  );
}
