import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Histogram } from 'prom-client';
import { cdnMetrics } from '../../src/catalog/conventions';
import { createCache } from '../lib/cache';
import { createClients } from '../lib/client';
import { durationBuckets } from '../lib/metrics';
import { runService } from '../lib/service';

declare module 'fastify' {
  interface FastifyRequest {
    cacheStatus: (typeof cacheStatuses)[number];
  }
}

const cacheStatuses = ['hit', 'miss', 'bypass'] as const;

interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Stands for the CDN before the shop: keeps pages that are the same for everybody for a second, and no failures. */
void runService('edge', ({ registry, fault }) => {
  const { storefront } = createClients(registry, { storefront: { GET: 200, POST: 303 } });
  const registers = [registry];
  const requests = new Counter({
    name: cdnMetrics.requests,
    help: 'Requests of clients',
    labelNames: ['cache_status', 'status_class'],
    registers,
  });
  const bytes = new Counter({
    name: cdnMetrics.bytes,
    help: 'Bytes of bodies sent to clients',
    labelNames: ['cache_status'],
    registers,
  });
  const origin = new Histogram({
    name: cdnMetrics.origin,
    help: 'Time until the storefront has answered',
    buckets: durationBuckets,
    registers,
  });
  for (const cache_status of cacheStatuses) {
    bytes.inc({ cache_status }, 0);
    for (const status_class of ['2xx', '3xx', '4xx', '5xx']) requests.inc({ cache_status, status_class }, 0);
  }
  const cached = createCache<Page>({ ttl: 1_000, size: 100, count: () => {} });

  const ask = async ({ context, method, url, body }: FastifyRequest): Promise<Page> => {
    const stop = origin.startTimer();
    try {
      const answer = await storefront(context, method === 'POST' ? 'POST' : 'GET', url, body);
      const headers = ['content-type', 'location'].flatMap((name) => {
        const value = answer.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      });
      return {
        status: answer.status,
        headers: Object.fromEntries(headers),
        body: Buffer.from(await answer.arrayBuffer()),
      };
    } finally {
      stop();
    }
  };
  const send = (reply: FastifyReply, { status, headers, body }: Page): FastifyReply =>
    reply.code(status).headers(headers).send(body);

  return (app) => {
    app.decorateRequest('cacheStatus', 'bypass');
    app.addHook('preHandler', fault.strike);
    app.addHook<string | Buffer | undefined>('onSend', async ({ cacheStatus }, reply, payload) => {
      const status_class = `${Math.trunc(reply.statusCode / 100)}xx`;
      requests.inc({ cache_status: cacheStatus, status_class });
      bytes.inc({ cache_status: cacheStatus }, Buffer.byteLength(payload ?? ''));
      reply.header('x-cache', cacheStatus);
    });
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
    );
    for (const url of ['/', '/products/:id']) {
      app.get(url, async (request, reply) => {
        request.cacheStatus = 'hit';
        const page = cached(request.url, () => {
          request.cacheStatus = 'miss';
          return ask(request);
        });
        return send(reply, await page);
      });
    }
    for (const url of ['/orders/:id', '/returns']) {
      app.get(url, async (request, reply) => send(reply, await ask(request)));
    }
    for (const url of ['/checkout', '/vitals']) {
      app.post(url, async (request, reply) => send(reply, await ask(request)));
    }
  };
});
