import type { ClusterEnvironment, Model } from '../model/model';
import { type Problem, ProblemError } from '../problems/problem';
import { type Stack, selectStacks } from '../terraform/stacks';

/** An environment and those of its stacks that a pipeline works on, in order. */
export interface Target {
  readonly environment: string;
  readonly production: boolean;
  readonly stacks: readonly Stack[];
}

export interface TargetOptions {
  /** @default every cluster */
  readonly environments?: readonly string[];
  /** Names of the stacks that count. @default all */
  readonly only?: ReadonlySet<string>;
  /** Refuses environments whose state a pipeline cannot keep. @default false */
  readonly deployable?: boolean;
}

/** Throws a {@link ProblemError} with every environment that cannot be worked on. */
export function targetsOf(model: Model, stacks: readonly Stack[], options: TargetOptions): readonly Target[] {
  const clusters = model.environments.filter((environment) => environment.kind === 'cluster');
  const names = options.environments ?? clusters.map(({ id }) => id);
  const problems: Problem[] = [];
  const targets = names.flatMap((name): readonly Target[] => {
    const environment = clusters.find(({ id }) => id === name);
    if (environment === undefined) {
      problems.push(noCluster(name, clusters));
      return [];
    }
    if (options.deployable === true && environment.state.kind === 'local') {
      problems.push(localState(environment));
      return [];
    }
    const own = selectStacks(stacks, { environment: name });
    const chosen = own.filter((stack) => options.only?.has(stack.name) ?? true);
    return [{ environment: name, production: environment.stage === 'production', stacks: chosen }];
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return targets.filter((target) => target.stacks.length > 0);
}

function noCluster(name: string, clusters: readonly ClusterEnvironment[]): Problem {
  return {
    code: 'O11Y2214',
    severity: 'error',
    message: `there is no cluster environment '${name}'`,
    expected: `one of ${clusters.map(({ id }) => id).join(', ')}`,
    fix: 'Mend the variable O11Y_ENVIRONMENTS.',
  };
}

function localState({ id, file }: ClusterEnvironment): Problem {
  return {
    code: 'O11Y2214',
    severity: 'error',
    message: `${id} keeps its state in a local file, which is gone when a job ends`,
    at: { file, path: ['state'] },
    expected: 'a remote state: s3, gcs or gitlab-http',
    fix: `Give ${id} a remote state, or take it out of O11Y_ENVIRONMENTS.`,
  };
}
