import { httpConventions } from '../catalog/conventions';
import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { hasConvention } from '../slo/sli';

/** SLIs that count HTTP requests need a service that says how they are measured. */
export function validateSlis(model: Model): readonly Problem[] {
  return model.slos.flatMap((slo): readonly Problem[] => {
    const { sli, file } = slo;
    if (hasConvention(slo) || !('service' in sli)) return [];
    return [
      {
        code: 'O11Y1206',
        severity: 'error',
        message: `${sli.service.id} does not say how its HTTP requests are measured`,
        at: { file, path: ['sli'] },
        expected: `telemetry: { http: ${Object.keys(httpConventions)
          .map((name) => `'${name}'`)
          .join(' | ')} } in the service`,
        fix: "say it there, or count with { kind: 'bad-events', bad, total }",
      },
    ];
  });
}
