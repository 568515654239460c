import * as levenshtein from 'fastest-levenshtein';
import type { Model } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';

/** A runbook that is named must exist. */
export function validateRunbooks(model: Model): readonly Problem[] {
  const check = (file: string, path: PropertyPath, runbook: string | undefined): readonly Problem[] =>
    runbook === undefined || model.runbooks.has(runbook) ? [] : [missing(model, file, path, runbook)];
  return [
    ...model.slos.flatMap((slo) => check(slo.file, ['runbook'], slo.runbook)),
    ...model.alerts.flatMap((set) =>
      set.alerts.flatMap((alert, index) => check(set.file, ['alerts', index, 'runbook'], alert.runbook)),
    ),
  ];
}

function missing(model: Model, file: string, path: PropertyPath, runbook: string): Problem {
  const known = [...model.runbooks.keys()];
  return {
    code: 'O11Y1405',
    severity: 'error',
    message: `runbook '${runbook}' does not exist`,
    at: { file, path },
    expected: 'a file below runbooks/, by its path from the root',
    fix:
      known.length === 0
        ? `write ${runbook}, or leave the key out: a page is generated then`
        : `did you mean '${levenshtein.closest(runbook, known)}'? Without the key a page is generated`,
  };
}
