import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { checkEnvironment } from '../sizing/check-environment';

/** Sizes, replicas, mail, watchdog and state of every cluster. */
export function validateEnvironments(model: Model): readonly Problem[] {
  return model.environments.flatMap((environment) =>
    environment.kind === 'cluster' ? checkEnvironment(model, environment) : [],
  );
}
