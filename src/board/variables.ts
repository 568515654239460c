import type { BoardAnnotation, BoardVariable, Raw } from './board';
import { known, numberIn, recordIn, recordsIn, textIn, textsIn, without } from './json';
import { dataSourceIn } from './parts';

const variableKeys = [
  'name',
  'type',
  'label',
  'description',
  'hide',
  'datasource',
  'query',
  'regex',
  'refresh',
  'sort',
  'multi',
  'includeAll',
  'allValue',
  'current',
  'options',
];

/** A variable of the classic schema. Queries are texts in old dashboards, objects with the text in newer ones. */
export function variableIn(raw: Raw): BoardVariable {
  const { query, current, options } = raw;
  return known<BoardVariable>({
    name: textIn(raw['name']) ?? '',
    type: textIn(raw['type']) ?? '',
    label: textIn(raw['label']) || undefined,
    description: textIn(raw['description']) || undefined,
    hide: numberIn(raw['hide']) ?? 0,
    dataSource: dataSourceIn(raw['datasource']),
    query: textIn(query) ?? textIn(recordIn(query)['query']),
    regex: textIn(raw['regex']) || undefined,
    refresh: numberIn(raw['refresh']),
    sort: numberIn(raw['sort']),
    multi: raw['multi'] === true,
    includeAll: raw['includeAll'] === true,
    allValue: textIn(raw['allValue']) || undefined,
    current: textsIn(recordIn(current)['value']),
    options: recordsIn(options).flatMap((option) => textIn(option['value']) ?? []),
    rest: without(raw, variableKeys),
  });
}

const annotationKeys = ['name', 'builtIn', 'enable', 'hide', 'datasource', 'expr', 'iconColor'];

export function annotationIn(raw: Raw): BoardAnnotation {
  return known<BoardAnnotation>({
    name: textIn(raw['name']) ?? '',
    builtIn: raw['builtIn'] === 1 || raw['builtIn'] === true,
    enable: raw['enable'] !== false,
    hide: raw['hide'] === true,
    dataSource: dataSourceIn(raw['datasource']),
    expr: textIn(raw['expr']),
    iconColor: textIn(raw['iconColor']),
    rest: without(raw, annotationKeys),
  });
}
