import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './binary';
import type { Configuration } from './configuration';

/**
 * What a plan compares with. `live`: the real state, refreshed from what runs. `state`: the real state as it was
 * last written. `empty`: nothing, so that everything shows as created.
 */
export type PlanView = 'live' | 'state' | 'empty';

/** Printed with every plan: a plan that did not look says so. */
export const viewTexts: Readonly<Record<PlanView, string>> = {
  live: 'against the real state, refreshed',
  state: 'against the real state, not refreshed: what was changed by hand does not show',
  empty: 'against an empty state: everything shows as created, and it cannot be applied',
};

/** One of these is set wherever somebody may read the state. */
const credentials: Readonly<Record<string, readonly string[]>> = {
  s3: [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  ],
  gcs: [
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_BACKEND_CREDENTIALS',
    'GOOGLE_CREDENTIALS',
    'GOOGLE_OAUTH_ACCESS_TOKEN',
  ],
  http: ['TF_HTTP_PASSWORD'],
};

/** The view of `--offline`: the real state where it can be had, an empty one elsewhere. */
export function offlineView({ terraform }: Configuration, folder: string, env: Env): PlanView {
  const [kind, settings] = Object.entries(terraform?.backend ?? {})[0] ?? ['local', {}];
  if (kind === 'local') {
    const path = settings['path'];
    return typeof path === 'string' && existsSync(join(folder, path)) ? 'state' : 'empty';
  }
  return (credentials[kind] ?? []).some((name) => env[name] !== undefined) ? 'state' : 'empty';
}
