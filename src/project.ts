import { discover } from './discover/discover';
import { locateProblems } from './discover/locate';
import type { Model } from './model/model';
import { errorsOf, type Problem, ProblemError } from './problems/problem';
import { validate } from './validate/validate';

export interface Project {
  readonly model: Model;
  /** With file, line and text; the ones of discovery hide those of validation, which would only repeat them. */
  readonly problems: readonly Problem[];
}

/** Reads and checks everything that is defined below a root. */
export async function loadProject(root: string): Promise<Project> {
  const { model, problems } = discover(root);
  const found = errorsOf(problems).length > 0 ? problems : [...problems, ...(await validate(model))];
  return { model, problems: locateProblems(root, found) };
}

/** The model of a project without errors. Throws a {@link ProblemError} with all of them otherwise. */
export async function loadModel(root: string): Promise<Model> {
  const { model, problems } = await loadProject(root);
  if (errorsOf(problems).length > 0) throw new ProblemError(problems);
  return model;
}
