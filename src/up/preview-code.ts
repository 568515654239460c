import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { bundlePage } from '../preview/bundle';
import type { PageCode } from '../preview/page';

/** What pages with dashboards run; bundled when somebody asks for it first, because that takes half a second. */
export function addPreviewCode(server: FastifyInstance): void {
  let bundled: PageCode | undefined;
  const code = (): PageCode => {
    bundled ??= bundlePage();
    return bundled;
  };
  server.get('/preview.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(code().script),
  );
  server.get('/preview.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(code().style));
}

/** The icon of every page. */
export function addIcon(server: FastifyInstance): void {
  const icon = readFileSync(join(__dirname, 'page', 'icon.svg'));
  server.get('/icon.svg', (_request, reply) => reply.type('image/svg+xml').send(icon));
}
