import type { Environment } from './model';

/** The page of `npm run up`. */
export const localPage = { host: '127.0.0.1', port: 4300 } as const;

/** Pages that people open, by subdomain of the environment's domain. */
export const pages = ['grafana', 'kibana', 'jaeger', 'prometheus', 'alertmanager'] as const;

export type Page = (typeof pages)[number];

/** `https://grafana.o11y.example.com`; in the local environment everything is on one page. */
export function urlOf(environment: Environment, page: Page): string {
  if (environment.kind === 'local') return `http://${localPage.host}:${localPage.port}`;
  const existing = page === 'grafana' ? environment.existing?.grafana?.url : undefined;
  return existing ?? `https://${page}.${environment.domain}`;
}

/** Where the runbook of a definition is read. `file` is a path below `runbooks/`. */
export function runbookUrl(environment: Environment, file: string): string {
  const path = file.replace(/^runbooks\//, '');
  return environment.kind === 'local'
    ? `http://${localPage.host}:${localPage.port}/runbooks/${path}`
    : `${environment.runbooks}/${path}`;
}
