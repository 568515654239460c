import type { Model } from '../model/model';
import type { Place, Problem } from '../problems/problem';
import { lintModel } from './definitions';

/** Errors of queries and their units: whatever makes dashboards takes queries as they are. */
const ofQuery = /^O11Y13/;

/**
 * What the linter says of dashboards in which queries are wrong, beside what is wrong with them: of other panels, and of other
 * dashboards. Nothing at all where an error may change what is made.
 * @param errors of the definitions
 */
export function lintBeside(model: Model, errors: readonly Problem[]): readonly Problem[] {
  const files = new Set(model.dashboards.map(({ file }) => file));
  if (!errors.every(({ code, at }) => at !== undefined && files.has(at.file) && ofQuery.test(code)))
    return [];
  const wrongFiles = new Set(errors.map(({ at }) => at?.file));
  const wrongPanels = new Set(errors.map(({ at }) => panelOf(at)));
  return lintModel(model).problems.filter(
    ({ at }) =>
      at !== undefined &&
      // Whether a variable or a waiver is used, and an alert shown, may depend on the query that is wrong.
      (wrongFiles.has(at.file) ? isInPanel(at) && !wrongPanels.has(panelOf(at)) : files.has(at.file)),
  );
}

const isInPanel = ({ path = [] }: Place): boolean => path[2] === 'panels';

/** `rows[0].panels[1]` of a file. */
const panelOf = (at: Place | undefined): string => JSON.stringify([at?.file, at?.path?.slice(0, 4)]);
