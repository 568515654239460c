import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import { dataSources } from '../../grafana/data-sources';
import {
  type ConstantVariable,
  type CustomVariable,
  type IntervalVariable,
  isMulti,
  type LabelVariable,
  type TextVariable,
  type Variable,
} from '../../model/variable';
import { labelValues } from '../label-values';
import { refOf } from './targets';

export function buildVariable(variable: Variable): sdk.VariableModel {
  const model = modelOf(variable);
  return variable.hidden === true ? { ...model, hide: sdk.VariableHide.HideVariable } : model;
}

function modelOf(variable: Variable): sdk.VariableModel {
  switch (variable.kind) {
    case 'custom':
      return customVariable(variable);
    case 'constant':
      return constantVariable(variable);
    case 'interval':
      return intervalVariable(variable);
    case 'text':
      return textVariable(variable);
    default:
      return labelVariable(variable);
  }
}

function labelVariable(variable: LabelVariable): sdk.VariableModel {
  const { name, title = name, regex, all = isMulti(variable) } = variable;
  const builder = new sdk.QueryVariableBuilder(name)
    .label(title)
    .datasource(refOf(dataSources.prometheus))
    .query({
      qryType: 1,
      query: labelValues(variable),
      refId: 'PrometheusVariableQueryEditor-VariableQuery',
    })
    .refresh(sdk.VariableRefresh.OnTimeRangeChanged)
    .sort(sdk.VariableSort.NaturalAsc);
  if (regex !== undefined) builder.regex(regex);
  return { ...builder.build(), ...(all ? { allValue: '.+' } : {}), ...choiceOf(variable) };
}

/** Values with a text of their own are written `text : value`; a comma separates them. */
function customVariable(variable: CustomVariable): sdk.VariableModel {
  const { name, title = name, values } = variable;
  const options = Array.isArray(values)
    ? values.map((value: string) => ({ text: value, value }))
    : Object.entries(values).map(([text, value]) => ({ text, value }));
  const escaped = (value: string): string => value.replaceAll(',', '\\,');
  const query = options
    .map(({ text, value }) => (text === value ? escaped(value) : `${escaped(text)} : ${escaped(value)}`))
    .join(',');
  const builder = new sdk.CustomVariableBuilder(name).label(title).values(query).options(options);
  return { ...builder.build(), ...choiceOf(variable, options) };
}

const everything = { text: 'All', value: '$__all' } as const;

type Option = Readonly<Record<'text' | 'value', string>>;

/** How much can be chosen, and what is at first; nothing is said where Grafana takes the first value that it finds. */
function choiceOf(
  variable: LabelVariable | CustomVariable,
  options: readonly Option[] = [],
): Pick<sdk.VariableModel, 'multi' | 'includeAll' | 'current'> {
  const multi = isMulti(variable);
  const { all = multi } = variable;
  const chosen =
    variable.default === undefined
      ? [...(all ? [everything] : []), ...options].slice(0, 1)
      : [variable.default]
          .flat()
          .map((value) => options.find((option) => option.value === value) ?? { text: value, value });
  const [first] = chosen;
  const current = multi
    ? { text: chosen.map(({ text }) => text), value: chosen.map(({ value }) => value) }
    : first;
  return { multi, includeAll: all, ...(first === undefined || current === undefined ? {} : { current }) };
}

function constantVariable({ name, title = name, value }: ConstantVariable): sdk.VariableModel {
  return new sdk.ConstantVariableBuilder(name).label(title).value(value).build();
}

function intervalVariable({
  name,
  title = name,
  values,
  default: chosen,
}: IntervalVariable): sdk.VariableModel {
  const value = chosen ?? values[0] ?? '5m';
  return new sdk.IntervalVariableBuilder(name)
    .label(title)
    .values(values.join(','))
    .options(values.map((each) => ({ text: each, value: each })))
    .current({ text: value, value })
    .build();
}

function textVariable({ name, title = name, default: value = '' }: TextVariable): sdk.VariableModel {
  return new sdk.TextBoxVariableBuilder(name)
    .label(title)
    .defaultValue(value)
    .current({ text: value, value })
    .build();
}
