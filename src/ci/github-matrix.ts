import type { PipelineAction } from './action';
import type { Target } from './targets';

export interface MatrixEntry {
  readonly environment: string;
  /** Only where a job works on one stack. */
  readonly stack?: string;
}

/**
 * The `matrix` of GitHub's jobs: one a stack for plans, one an environment for what must run in order, because jobs of
 * a matrix cannot wait for each other.
 */
export function compileGithubMatrix(
  action: PipelineAction,
  targets: readonly Target[],
): { readonly include: readonly MatrixEntry[] } {
  return {
    include: targets.flatMap(({ environment, stacks }): readonly MatrixEntry[] =>
      action === 'plan' ? stacks.map(({ name }) => ({ environment, stack: name })) : [{ environment }],
    ),
  };
}
