import { checkGenerated } from './compile/check';
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
  const found = [...problems, ...validate(model, { partial })];
  // What is generated from wrong definitions would only repeat what is wrong.
  const generated = errorsOf(found).length > 0 ? [] : await checkGenerated(model);
  return { model, problems: locateProblems(root, [...found, ...generated]) };
}

/** The model of a project without errors. Throws a {@link ProblemError} with all of them otherwise. */
export async function loadModel(root: string): Promise<Model> {
  const { model, problems } = await loadProject(root);
  if (errorsOf(problems).length > 0) throw new ProblemError(problems);
  return model;
}
