import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { readQuery } from '../promql/query';
import { sliExpressions } from './expressions';

/** SLIs that read `up`. The rules of an SLO ask it whether the SLO is observed: where nothing answers, nothing is counted. */
export function validateObserved({ slos }: Model): readonly Problem[] {
  return slos.flatMap(sliExpressions).flatMap(({ expr, file, path }): readonly Problem[] => {
    if (!readQuery(expr).selectors.some(({ metric }) => metric === 'up')) return [];
    return [
      {
        code: 'O11Y1219',
        severity: 'error',
        message:
          'the SLI reads up, which says whether it is observed: it would be bad only while it is not, and what is not observed is taken to be like the rest',
        at: { file, path },
        expected: 'what targets say while they answer, or a probe, which asks from outside',
        fix: "count with { kind: 'probe', target }, or by a gauge of the exporter such as pg_up; that no target answers is told by the alert ...TargetsDown",
      },
    ];
  });
}
