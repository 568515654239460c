import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Headers of every answer: nothing is loaded from elsewhere, nobody frames the page or is told where it is.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/**
 * Only this machine may ask, and only the page itself may change something. A name that an attacker lets point to
 * 127.0.0.1 arrives with that name as `Host`; a form or script of another site arrives with its `Origin`.
 */
export function guard(server: FastifyInstance, port: number): void {
  const hosts: readonly unknown[] = [`127.0.0.1:${port}`, `localhost:${port}`];
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    const error = objectionTo(request, hosts);
    if (error !== undefined) await reply.code(403).send({ error });
  });
}

function objectionTo(
  { method, headers: sent }: FastifyRequest,
  hosts: readonly unknown[],
): string | undefined {
  const { host, origin, 'sec-fetch-site': site = 'none' } = sent;
  if (!hosts.includes(host)) return 'this page answers to 127.0.0.1 and localhost only';
  const reads = method === 'GET' || method === 'HEAD';
  const own =
    (origin === undefined || origin === `http://${host}`) && (site === 'same-origin' || site === 'none');
  return reads || own ? undefined : 'only the page itself may do this';
}
