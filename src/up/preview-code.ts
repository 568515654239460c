import type { FastifyInstance } from 'fastify';
import { bundleCharts, bundlePage, readStyle } from '../preview/bundle';

/** What pages with charts run; bundled when somebody asks for it first, because that takes half a second. */
export function addPreviewCode(server: FastifyInstance): void {
  const page = once(bundlePage);
  const charts = once(bundleCharts);
  const files: Readonly<Record<string, readonly [string, () => string]>> = {
    '/colours.css': ['text/css', () => readStyle('colours.css')],
    '/charts.css': ['text/css', () => readStyle('charts.css')],
    '/preview.js': ['text/javascript', () => page().script],
    '/preview.css': ['text/css', () => page().style],
    '/drawing.mjs': ['text/javascript', charts],
  };
  for (const [route, [type, text]] of Object.entries(files)) {
    server.get(route, (_request, reply) => reply.type(`${type}; charset=utf-8`).send(text()));
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
