import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Files of the page by path. */
function listAssets(): ReadonlyMap<string, string> {
  const page = join(__dirname, 'page');
  return new Map([
    ...readdirSync(page).map((file) => [`/${file}`, join(page, file)] as const),
    ['/', join(page, 'index.html')],
  ]);
}

/** Serves each file at its own route, so that no path can leave the folder. */
export function addAssets(server: FastifyInstance): void {
  for (const [route, file] of listAssets()) {
    const content = readFileSync(file);
    const type = types[extname(route) || '.html'] ?? 'application/octet-stream';
    server.get(route, (_request, reply) => reply.type(type).send(content));
  }
}
