import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { createFault, type Fault } from './fault';
import { createLogger, errorFields } from './logger';
import { createRegistry } from './metrics';
import { createServer } from './server';
import type { ServiceName } from './topology';

/** What a service is built from. */
export interface Parts {
  readonly log: Logger;
  readonly registry: Registry;
  readonly fault: Fault;
}

/** Milliseconds that requests in flight get at the end. */
const grace = 3_000;

/**
 * Runs a service in this process, on loopback and the port in `PORT` (0 or none: a free one), and tells its address to
 * the parent. It ends with SIGTERM, SIGINT or its parent.
 */
export async function runService(
  name: ServiceName,
  define: (parts: Parts) => (app: FastifyInstance) => void,
): Promise<void> {
  const parts: Parts = { log: createLogger(name), registry: createRegistry(), fault: createFault() };
  process.on('uncaughtExceptionMonitor', (error) => parts.log.fatal(errorFields(error), `${name} crashed`));
  try {
    const server = createServer({ name, ...parts, routes: define(parts) });
    stopWithParent(() => server.close());
    const url = await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) });
    parts.log.info({ 'url.full': url }, `${name} listens`);
    process.send?.({ url });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

function stopWithParent(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), grace).unref();
    void close().then(() => process.exit(0));
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, stop);
  // The parent may have gone before anybody listened.
  if (process.send !== undefined && !process.connected) stop();
}
