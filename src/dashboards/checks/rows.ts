import type { Dashboard } from '../../model/model';
import { isMulti } from '../../model/variable';
import type { Problem, PropertyPath } from '../../problems/problem';
import { nearest } from '../../promql/nearest';
import { isWritten, variablesOf } from '../expand';
import { writtenPanels } from '../written';

/** Rows and panels that are repeated for nothing, and rows without a heading where one is needed. */
export function checkRows(dashboard: Dashboard): readonly Problem[] {
  const { rows, file } = dashboard;
  const written = rows.flatMap((row, index) => (isWritten(row) ? [{ row, path: ['rows', index] }] : []));
  return [
    ...written.flatMap(({ row, path }) => repeated(dashboard, `row '${row.title}'`, row.repeatBy, path)),
    ...writtenPanels(dashboard).flatMap(({ panel, path }) =>
      repeated(dashboard, `panel '${panel.title}'`, panel.repeatBy, path),
    ),
    ...written.flatMap(({ row, path }): readonly Problem[] => {
      const atTop = path[1] === 0 && row.collapsed !== true && row.repeatBy === undefined;
      if (row.untitled !== true || atTop) return [];
      return [
        {
          code: 'O11Y1813',
          severity: 'error',
          message: `row '${row.title}' has no heading`,
          at: { file, path: [...path, 'untitled'] },
          expected:
            'a heading on every row but the first, and on the first where it is collapsed or repeated',
          fix: 'remove `untitled`, or make it the first row',
        },
      ];
    }),
  ];
}

function repeated(
  dashboard: Dashboard,
  what: string,
  name: string | undefined,
  path: PropertyPath,
): readonly Problem[] {
  if (name === undefined) return [];
  const variables = variablesOf(dashboard);
  const variable = variables.find((each) => each.name === name);
  if (variable !== undefined && isMulti(variable)) return [];
  const usable = variables.filter(isMulti).map((each) => each.name);
  const meant = nearest(name, usable);
  return [
    {
      code: 'O11Y1811',
      severity: 'error',
      message: `the ${what} is repeated by '${name}', ${variable === undefined ? 'which is no variable of the dashboard' : 'which has one value at a time'}`,
      at: { file: dashboard.file, path: [...path, 'repeatBy'] },
      expected:
        usable.length === 0
          ? 'a variable of several values: there is none'
          : `a variable of several values: ${usable.join(', ')}`,
      fix:
        variable === undefined
          ? meant === undefined
            ? `add '${name}' to the variables of the dashboard`
            : `did you mean '${meant}'?`
          : `remove \`multi: false\` from the variable, or \`repeatBy\``,
    },
  ];
}
