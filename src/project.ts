import { checkGenerated } from './compile/check';
import { type Discovered, discover, discoverer } from './discover/discover';
import { locateProblems } from './discover/locate';
import { lintBeside } from './lint/beside';
import { lintModel } from './lint/definitions';
import type { Model } from './model/model';
import { errorsOf, type Problem, ProblemError } from './problems/problem';
import { validate } from './validate/validate';

export interface Project {
  readonly model: Model;
  /** With file, line and text. */
  readonly problems: readonly Problem[];
  /** How many files of definitions were run for it. */
  readonly ran: number;
}

/** Reads and checks everything that is defined below a root, and what is generated from it. */
export function loadProject(root: string): Promise<Project> {
  return projectOf(root, () => discover(root));
}

/** {@link loadProject}, again and again: what was not saved since, and needs nothing that was, is not checked again. */
export function projectLoader(root: string): () => Promise<Project> {
  const read = discoverer(root);
  return () => projectOf(root, read);
}

async function projectOf(root: string, read: () => Discovered): Promise<Project> {
  const { model, problems, ran } = definitionsOf(root, read);
  const errors = errorsOf(problems);
  // What is generated from wrong definitions would only repeat what is wrong.
  const generated = errors.length > 0 ? [] : await checkGenerated(model);
  const linted = errors.length > 0 ? lintBeside(model, errors) : lintModel(model).problems;
  return { model, problems: [...problems, ...generated, ...locateProblems(root, linted)], ran };
}

/**
 * The model of a project without errors; whoever generates something checks that. Throws a {@link ProblemError} with
 * everything that is wrong with the definitions otherwise.
 */
export function loadModel(root: string): Model {
  return modelOf(root, () => discover(root));
}

/** {@link loadModel}, again and again: what was not saved since, and needs nothing that was, is the same as before. */
export function modelLoader(root: string): () => Model {
  const read = discoverer(root);
  return () => modelOf(root, read);
}

function modelOf(root: string, read: () => Discovered): Model {
  const { model, problems } = definitionsOf(root, read);
  if (errorsOf(problems).length > 0) throw new ProblemError(problems);
  return model;
}

/** What is right of the definitions is checked even if the rest is not. */
function definitionsOf(root: string, read: () => Discovered): Project {
  const { model, problems, ran, ...scope } = read();
  return { model, problems: locateProblems(root, [...problems, ...validate(model, scope)]), ran };
}
