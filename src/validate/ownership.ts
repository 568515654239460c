import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';

/** The folder says whose a service is; `owner` must say the same. */
export function validateOwnership(model: Model): readonly Problem[] {
  return model.services
    .filter((service) => service.id.split('/')[0] !== service.owner.id)
    .map((service) => ({
      code: 'O11Y1404',
      severity: 'error',
      message: `the owner is team '${service.owner.id}', and the folder says '${service.id.split('/')[0]}'`,
      at: { file: service.file, path: ['owner'] },
      expected: 'the team of the folder',
      fix: `move the file to services/${service.owner.id}/ or name the other team`,
    }));
}
