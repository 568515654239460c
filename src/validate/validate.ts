import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { validateOwnership } from './ownership';
import { validateRunbooks } from './runbooks';

/** Rules that need more than one definition, or more than the shape of one. */
export async function validate(model: Model): Promise<readonly Problem[]> {
  return [validateOwnership, validateRunbooks].flatMap((rule) => rule(model));
}
