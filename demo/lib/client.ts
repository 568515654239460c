import type { Registry } from 'prom-client';
import { type Context, contextHeaders } from './context';
import { httpError } from './http-error';
import { createCallHistogram } from './metrics';
import { addressVariable, type ServiceName } from './topology';

type Method = 'GET' | 'POST';

/** The status that each method succeeds with, for each service that is called. */
type Peers<Peer extends ServiceName> = Readonly<Record<Peer, Readonly<Partial<Record<Method, number>>>>>;

/**
 * Calls another service on behalf of a request. A form is sent as one, any other body as JSON; redirects are returned.
 * Throws an error of status 502 where the service is broken or away, 504 where it is too slow.
 */
export type Client = (context: Context, method: Method, path: string, body?: unknown) => Promise<Response>;

/** Milliseconds. */
const patience = 5_000;

/** A client for each peer, at the address in its environment variable (`CATALOGUE_URL`). */
export function createClients<Peer extends ServiceName>(
  registry: Registry,
  peers: Peers<Peer>,
): Readonly<Record<Peer, Client>> {
  const histogram = createCallHistogram(registry);
  const clients = Object.entries<Peers<Peer>[Peer]>(peers).map(([peer, methods]) => {
    for (const [method, success] of Object.entries(methods)) {
      for (const status_code of [success, 500, 502, 'error']) histogram.zero({ method, peer, status_code });
    }
    return [peer, createClient(peer, addressOf(peer), histogram)];
  });
  return Object.fromEntries(clients);
}

function addressOf(peer: string): string {
  const variable = addressVariable(peer);
  const address = process.env[variable];
  if (address === undefined) throw new Error(`${variable} is not set, expected the address of ${peer}`);
  return address;
}

function createClient(
  peer: string,
  address: string,
  histogram: ReturnType<typeof createCallHistogram>,
): Client {
  return async (context, method, path, body) => {
    const stop = histogram.startTimer({ method, peer });
    const response = await fetch(new URL(path, address), {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...encode(body, contextHeaders(context)),
    }).catch((error: Error) => {
      stop({ status_code: 'error' });
      throw error.name === 'TimeoutError'
        ? httpError(504, `${peer} did not answer within ${patience} ms`, error)
        : httpError(502, `${peer} cannot be reached`, error);
    });
    stop({ status_code: response.status });
    if (response.status < 500) return response;
    await response.body?.cancel();
    throw httpError(502, `${peer} answered ${response.status}`);
  };
}

function encode(body: unknown, headers: Readonly<Record<string, string>>): RequestInit {
  if (body === undefined) return { headers };
  if (body instanceof URLSearchParams) return { headers, body };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
