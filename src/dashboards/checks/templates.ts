import type { Dashboard, Model } from '../../model/model';
import type { Variable } from '../../model/variable';
import type { Problem } from '../../problems/problem';
import { type Known, knownOf } from '../context';
import { isWritten, madeVariables } from '../expand';
import { sourceOf } from '../label-values';
import { serviceTemplates } from '../templates/templates';

type Checked = Pick<Model, 'dashboards' | 'services' | 'slos' | 'metrics'>;

/** Templates with nothing to show, the same rows twice, and two meanings of one variable. */
export function checkTemplates(model: Checked): readonly Problem[] {
  const known = knownOf(model);
  return model.dashboards.flatMap((dashboard) => [
    ...emptyTemplates(dashboard, model, known),
    ...repeatedTemplates(dashboard),
    ...conflictingVariables(dashboard),
  ]);
}

function emptyTemplates({ file, rows }: Dashboard, { services }: Checked, known: Known): readonly Problem[] {
  return rows.flatMap((row, index): readonly Problem[] => {
    if (isWritten(row) || row.kind !== 'service-template') return [];
    const { template, service } = row;
    const { need } = serviceTemplates[template];
    if (need === undefined || need.met(service, known)) return [];
    const others = services.filter((other) => need.met(other, known)).map(({ id }) => id);
    return [
      {
        code: 'O11Y1840',
        severity: 'error',
        message: `the template ${functionOf(template)} has nothing to show of ${service.id}`,
        at: { file, path: ['rows', index] },
        expected: `a service ${need.expected}${others.length === 0 ? '' : `, like ${others.slice(0, 3).join(', ')}`}`,
        fix: need.fix,
      },
    ];
  });
}

function repeatedTemplates({ file, rows }: Dashboard): readonly Problem[] {
  const keys = rows.map((row) =>
    isWritten(row)
      ? undefined
      : `${functionOf(row.template)}(${row.kind === 'service-template' ? row.service.id : ''})`,
  );
  return keys.flatMap((key, index): readonly Problem[] =>
    key === undefined || keys.indexOf(key) === index
      ? []
      : [
          {
            code: 'O11Y1841',
            severity: 'error',
            message: `${key} stands in this dashboard already`,
            at: { file, path: ['rows', index] },
            expected: 'each template once for each service: panels are told apart by their rows',
            fix: 'remove one of the two',
          },
        ],
  );
}

/** A variable is one list of values, whoever asks for it. */
function conflictingVariables({ file, rows, variables = [] }: Dashboard): readonly Problem[] {
  const seen = new Map<string, Variable>(variables.map((variable) => [variable.name, variable]));
  return rows.flatMap((row, index) =>
    madeVariables(row).flatMap((made): readonly Problem[] => {
      const first = seen.get(made.name);
      seen.set(made.name, first ?? made);
      if (first === undefined || isWritten(row) || sourceOf(first) === sourceOf(made)) return [];
      return [
        {
          code: 'O11Y1842',
          severity: 'error',
          message: `${functionOf(row.template)} needs a variable '${made.name}' that has other values already`,
          at: { file, path: ['rows', index] },
          expected: `'${made.name}' from ${sourceOf(made)}; here it comes from ${sourceOf(first)}`,
          fix: 'give this template a dashboard of its own, or rename the variable of the dashboard',
        },
      ];
    }),
  );
}

/** As authors write it: `serviceOverview`. */
function functionOf(template: string): string {
  return template.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
