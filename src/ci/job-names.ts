/** Of a stack's jobs in a generated pipeline. */
export const jobNames = {
  plan: (stack: string): string => `plan:${stack}`,
  approve: (environment: string): string => `approve:${environment}`,
  apply: (stack: string): string => `apply:${stack}`,
  drift: (environment: string): string => `drift:${environment}`,
} as const;

/** Exact: the same in `.gitlab-ci.yml`. */
export const nodeImage = 'node:22.22.0-bookworm';

/** The job of the parent pipeline that synthesises, and the artifact that child jobs take from it. */
export const synthJob = 'synth';
