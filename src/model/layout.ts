import type { Kind } from './definition';

/** Where definitions of a kind live and what their files are called. */
export interface DefinitionLayout {
  readonly root: string;
  readonly suffix: string;
  /** Whether a folder per team lies between. */
  readonly byTeam: boolean;
  /** The function that makes the default export. */
  readonly define: string;
}

export const layout = {
  team: { root: 'services', suffix: '.team.ts', byTeam: true, define: 'defineTeam' },
  service: { root: 'services', suffix: '.service.ts', byTeam: true, define: 'defineService' },
  metrics: { root: 'services', suffix: '.metrics.ts', byTeam: true, define: 'defineMetrics' },
  environment: {
    root: 'environments',
    suffix: '.environment.ts',
    byTeam: false,
    define: 'defineEnvironment',
  },
  slo: { root: 'alert-rules', suffix: '.slo.ts', byTeam: true, define: 'defineSlo' },
  alerts: { root: 'alert-rules', suffix: '.alerts.ts', byTeam: true, define: 'defineAlerts' },
  maintenance: {
    root: 'alert-rules',
    suffix: '.maintenance.ts',
    byTeam: true,
    define: 'defineMaintenance',
  },
  dashboard: { root: 'dashboards', suffix: '.dashboard.ts', byTeam: true, define: 'defineDashboard' },
  values: { root: 'helm-values', suffix: '.values.ts', byTeam: false, define: 'defineValues' },
} as const satisfies Record<Kind, DefinitionLayout>;

export const runbooksRoot = 'runbooks';
