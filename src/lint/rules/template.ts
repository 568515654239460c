import type { BoardVariable, Raw } from '../../board/board';
import { recordIn } from '../../board/json';
import type { PropertyPath } from '../../problems/problem';
import { isOfGrafana, variableIn } from '../data-source';
import { placedRecords, type Repair } from '../repair';
import type { Finding, LintContext, LintRules } from '../rule';
import { placedVariables, type Subject } from '../subject';
import { upstream } from '../upstream';

function findTemplatedDataSource(
  { board, panels }: Subject,
  { dataSources }: LintContext,
): readonly Finding[] {
  const templated = placedVariables(board).filter(({ variable }) => variable.type === 'datasource');
  const asked = panels.flatMap(({ panel }) =>
    panel.targets.map(({ dataSource = panel.dataSource }) => dataSource ?? {}),
  );
  if (templated.length === 0) {
    if (asked.every((source) => isOfGrafana(source) || dataSources.has(source.uid ?? ''))) return [];
    return [
      {
        message: 'no variable chooses the data source',
        path: [board.schema === 'v2' ? 'variables' : 'templating'],
      },
    ];
  }
  return templated.flatMap(({ variable, path }) => misnamed(variable, path, templated.length === 1));
}

function misnamed(
  { name, query = '' }: BoardVariable,
  path: PropertyPath,
  only: boolean,
): readonly Finding[] {
  const specific = `${query.toLowerCase()}_datasource`;
  if (name === specific || (only && name === 'datasource')) return [];
  const wanted = only ? `datasource or ${specific}` : specific;
  return [
    {
      message: `the data source variable is named '${name}', not ${wanted}`,
      path,
      variable: name,
      fix: `rename it to ${only ? 'datasource' : specific}`,
    },
  ];
}

/** Of a label that selectors must match: a variable from which several values, or all, can be chosen. */
function findLabelVariable(label: string): (subject: Subject, context: LintContext) => readonly Finding[] {
  return ({ board, queries }, { requiredMatchers }) => {
    if (!requiredMatchers.includes(label) || !queries.some(({ language }) => language === 'promql'))
      return [];
    const placed = placedVariables(board).find(({ variable }) => variable.name === label);
    if (placed === undefined)
      return [
        {
          message: `there is no variable '${label}'`,
          path: [board.schema === 'v2' ? 'variables' : 'templating'],
        },
      ];
    const { variable, path } = placed;
    const uid = variableIn(variable.dataSource?.uid ?? '');
    const wrong = [
      ...(variable.type === 'query' ? [] : [`is of type ${variable.type}, not query`]),
      ...(board.variables.some(({ type, name }) => type === 'datasource' && name === uid)
        ? []
        : ['does not ask the data source that a variable chooses']),
      ...(variable.multi ? [] : ['does not take several values']),
      ...(variable.allValue === '.+' ? [] : [`has the value '${variable.allValue ?? ''}' for all, not .+`]),
    ];
    return wrong.map((what) => ({ message: `the variable '${label}' ${what}`, path, variable: label }));
  };
}

const labelVariable = (label: string) =>
  ({
    severity: 'warning',
    summary: `There is a query variable \`${label}\` that takes several values, where \`--require-matchers\` names the label.`,
    expected: `a variable '${label}': a query, several values, .+ for all, of the data source that is chosen`,
    fix: `add or change it, or leave ${label} out of --require-matchers`,
    source: upstream(`template-${label}-rule`),
    check: findLabelVariable(label),
  }) as const;

/** 0 never, 1 when the dashboard is opened, 2 when the time range changes. */
const onTimeChange = 2;

function refreshOnTimeChange(json: Raw): readonly Repair[] {
  const repair = (name: unknown, path: PropertyPath, value: unknown): Repair => ({
    path: [...path, 'refresh'],
    value,
    what: `the variable '${name}' is read again when the time range changes`,
  });
  return [
    ...placedRecords(json, ['templating', 'list']).flatMap(({ record, path }) =>
      record['type'] === 'query' && record['refresh'] !== onTimeChange
        ? [repair(record['name'], path, onTimeChange)]
        : [],
    ),
    // The new schema has words for the numbers.
    ...placedRecords(json, ['variables']).flatMap(({ record, path }) => {
      const spec = recordIn(record['spec']);
      return record['kind'] === 'QueryVariable' && spec['refresh'] !== 'onTimeRangeChanged'
        ? [repair(spec['name'], [...path, 'spec'], 'onTimeRangeChanged')]
        : [];
    }),
  ];
}

export const templateRules = {
  'template-datasource-rule': {
    severity: 'warning',
    summary: 'The data source is chosen by a variable `datasource`, or is one that is deployed here.',
    expected:
      'a variable of type datasource, or the uid of a data source that is deployed with the dashboard',
    fix: 'add a variable datasource and name it in every panel: ${datasource}',
    source: upstream('template-datasource-rule'),
    check: findTemplatedDataSource,
  },
  'template-job-rule': labelVariable('job'),
  'template-instance-rule': labelVariable('instance'),
  'template-on-time-change-reload-rule': {
    severity: 'warning',
    summary: 'Query variables are read again when the time range changes.',
    expected: 'refresh on time range change, so that the choices are those of the time that is looked at',
    fix: 'set refresh to 2, or let --fix do it',
    source: upstream('template-on-time-change-reload-rule'),
    check: ({ board }) =>
      placedVariables(board)
        .filter(({ variable }) => variable.type === 'query' && variable.refresh !== onTimeChange)
        .map(({ variable: { name, refresh = 0 }, path }) => ({
          message: `the variable '${name}' is read ${refresh === 0 ? 'never again' : 'when the dashboard is opened only'}`,
          path,
          variable: name,
        })),
    repair: refreshOnTimeChange,
  },
} as const satisfies Partial<LintRules>;
