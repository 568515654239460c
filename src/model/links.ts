import type { Environment, LocalEnvironment } from './model';

/** Where the page of `npm run up` is, if nobody says otherwise. */
const localPage = { host: '127.0.0.1', port: 4300 } as const;

/** The first of the ports of a local environment. */
export function localPortOf({ port = localPage.port }: Pick<LocalEnvironment, 'port'>): number {
  return port;
}

/** `http://127.0.0.1:4300`. */
export function localPageUrl(environment: Pick<LocalEnvironment, 'port'>): string {
  return `http://${localPage.host}:${localPortOf(environment)}`;
}

/** Pages that people open, by subdomain of the environment's domain. */
export const pages = ['grafana', 'kibana', 'jaeger', 'prometheus', 'alertmanager'] as const;

export type Page = (typeof pages)[number];

/** `https://grafana.o11y.example.com`; in the local environment everything is on one page. */
export function urlOf(environment: Environment, page: Page): string {
  if (environment.kind === 'local') return localPageUrl(environment);
  const existing = page === 'grafana' ? environment.existing?.grafana?.url : undefined;
  return existing ?? `https://${page}.${environment.domain}`;
}

/** Where the runbook of a definition is read. `file` is a path below `runbooks/`. */
export function runbookUrl(environment: Environment, file: string): string {
  const path = file.replace(/^runbooks\//, '');
  return environment.kind === 'local'
    ? `${localPageUrl(environment)}/runbooks/${path}`
    : `${environment.runbooks}/${path}`;
}
