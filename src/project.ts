import { discover } from './discover/discover';
import { locateProblems } from './discover/locate';
import type { Model } from './model/model';
import { errorsOf, type Problem, ProblemError } from './problems/problem';
import { validate } from './validate/validate';

export interface Project {
  readonly model: Model;
  /** With file, line and text. */
  readonly problems: readonly Problem[];
}

/** Reads and checks everything that is defined below a root. What is right of it is checked even if the rest is not. */
export async function loadProject(root: string): Promise<Project> {
  const { model, partial, problems } = discover(root);
  return { model, problems: locateProblems(root, [...problems, ...validate(model, { partial })]) };
}

/** The model of a project without errors. Throws a {@link ProblemError} with all of them otherwise. */
export async function loadModel(root: string): Promise<Model> {
  const { model, problems } = await loadProject(root);
  if (errorsOf(problems).length > 0) throw new ProblemError(problems);
  return model;
}
