import { checkGenerated } from './compile/check';
import { discover } from './discover/discover';
import { locateProblems } from './discover/locate';
import { lintModel } from './lint/definitions';
import type { Model } from './model/model';
import { errorsOf, type Problem, ProblemError } from './problems/problem';
import { validate } from './validate/validate';

export interface Project {
  readonly model: Model;
  /** With file, line and text. */
  readonly problems: readonly Problem[];
}

/** Reads and checks everything that is defined below a root, and what is generated from it. */
export async function loadProject(root: string): Promise<Project> {
  const { model, problems } = readProject(root);
  // What is generated from wrong definitions would only repeat what is wrong.
  const generated =
    errorsOf(problems).length > 0
      ? []
      : [...(await checkGenerated(model)), ...locateProblems(root, lintModel(model).problems)];
  return { model, problems: [...problems, ...generated] };
}

/**
 * The model of a project without errors; whoever generates something checks that. Throws a {@link ProblemError} with
 * everything that is wrong with the definitions otherwise.
 */
export function loadModel(root: string): Model {
  const { model, problems } = readProject(root);
  if (errorsOf(problems).length > 0) throw new ProblemError(problems);
  return model;
}

/** What is right of the definitions is checked even if the rest is not. */
function readProject(root: string): Project {
  const { model, partial, problems } = discover(root);
  return { model, problems: locateProblems(root, [...problems, ...validate(model, { partial })]) };
}
