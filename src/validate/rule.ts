import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';

/** What a rule may look at besides the model. */
export interface Scope {
  /** Something that is defined is left out of the model, so that nothing can be called unknown. */
  readonly partial: boolean;
}

/** A check across definitions: pure, and silent where a definition it needs is missing. */
export type Rule = (model: Model, scope: Scope) => readonly Problem[];
