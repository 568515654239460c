import { placedLinks } from '../dashboards/written';
import { runbooksRoot } from '../model/layout';
import type { Model } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';
import { nearest } from '../promql/nearest';

/** A runbook that is named must exist. */
export function validateRunbooks(model: Model): readonly Problem[] {
  const check = (
    file: string,
    path: PropertyPath,
    runbook: string | undefined,
    without?: string,
  ): readonly Problem[] =>
    runbook === undefined || model.runbooks.has(runbook)
      ? []
      : [missing([...model.runbooks.keys()], { file, path, runbook, without })];
  const generated = 'a page is generated then';
  return [
    ...model.slos.flatMap((slo) => check(slo.file, ['runbook'], slo.runbook, generated)),
    ...model.alerts.flatMap(({ file, alerts }) =>
      alerts.flatMap(({ runbook }, index) => check(file, ['alerts', index, 'runbook'], runbook, generated)),
    ),
    ...model.dashboards.flatMap((dashboard) =>
      placedLinks(dashboard).flatMap(({ link, path }) =>
        'runbook' in link ? check(dashboard.file, [...path, 'runbook'], link.runbook) : [],
      ),
    ),
  ];
}

interface Missing {
  readonly file: string;
  readonly path: PropertyPath;
  readonly runbook: string;
  /** What happens without the key, where it may be left out. */
  readonly without: string | undefined;
}

function missing(known: readonly string[], { file, path, runbook, without }: Missing): Problem {
  const below = belowRunbooks(runbook);
  const meant = known.includes(below) ? below : nearest(below, known);
  const first = meant === undefined ? `write the file ${below}` : `did you mean '${meant}'?`;
  return {
    code: 'O11Y1405',
    severity: 'error',
    message: `runbook '${runbook}' does not exist`,
    at: { file, path },
    expected: `a file below ${runbooksRoot}/, by its path from the root, like '${runbooksRoot}/shop/checkout.md'`,
    fix:
      without === undefined
        ? first
        : `${first}${meant === undefined ? ', or leave' : ' Or leave'} the key out: ${without}`,
  };
}

/** `shop/checkout.md`, `./runbooks/shop/checkout.md` and `../../runbooks/shop/checkout.md` mean the same. */
function belowRunbooks(runbook: string): string {
  const path = runbook.replace(/^(\.{0,2}\/)+/, '');
  return path.startsWith(`${runbooksRoot}/`) ? path : `${runbooksRoot}/${path}`;
}
