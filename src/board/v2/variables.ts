import type { Raw } from '../board';
import { foundIn, known, recordIn, textIn, without } from '../json';
import { queryOf } from './panel';

/** `QueryVariable` and its kin, by their names in the classic schema. */
const types: Readonly<Record<string, string>> = {
  QueryVariable: 'query',
  TextVariable: 'textbox',
  ConstantVariable: 'constant',
  DatasourceVariable: 'datasource',
  IntervalVariable: 'interval',
  CustomVariable: 'custom',
  GroupByVariable: 'groupby',
  AdhocVariable: 'adhoc',
  SwitchVariable: 'switch',
};

const hides: Readonly<Record<string, number>> = {
  dontHide: 0,
  hideLabel: 1,
  hideVariable: 2,
  inControlsMenu: 3,
};

const refreshes: Readonly<Record<string, number>> = {
  never: 0,
  onDashboardLoad: 1,
  onTimeRangeChanged: 2,
};

const sorts: Readonly<Record<string, number>> = {
  disabled: 0,
  alphabeticalAsc: 1,
  alphabeticalDesc: 2,
  numericalAsc: 3,
  numericalDesc: 4,
  alphabeticalCaseInsensitiveAsc: 5,
  alphabeticalCaseInsensitiveDesc: 6,
  naturalAsc: 7,
  naturalDesc: 8,
};

/** A variable of v2 as the classic schema writes it. */
export function classicVariable(variable: Raw): Raw {
  const spec = recordIn(variable['spec']);
  const isQuery = variable['kind'] === 'QueryVariable';
  const { datasource, __legacyStringValue, ...asked } = queryOf(recordIn(spec['query']));
  const numbered = (key: string, numbers: Readonly<Record<string, number>>): unknown =>
    typeof spec[key] === 'string' ? numbers[spec[key]] : spec[key];
  return known<Raw>({
    ...without(spec, ['query', 'pluginId']),
    type: foundIn(types, variable['kind']) ?? textIn(variable['kind']),
    hide: numbered('hide', hides),
    refresh: numbered('refresh', refreshes),
    sort: numbered('sort', sorts),
    // The plugin of a data source variable is what the classic schema calls its query.
    query: isQuery ? (__legacyStringValue ?? asked) : (spec['pluginId'] ?? spec['query']),
    datasource: isQuery ? datasource : undefined,
  });
}

export function classicAnnotation(annotation: Raw): Raw {
  const { query, legacyOptions, ...spec } = recordIn(annotation['spec']);
  return known<Raw>({ ...recordIn(legacyOptions), ...queryOf(recordIn(query)), ...spec });
}
