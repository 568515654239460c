import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type * as v2 from '@grafana/grafana-foundation-sdk/dashboardv2';
import type { Variable } from '../../../model/variable';
import { buildVariable } from '../variables';
import type { Plain } from './plain';
import { dataQuery } from './query';

type Kind = Plain<v2.VariableKind>;

/** From the classic variable, in which all kinds are one type. */
export function variableOf(variable: Variable): Kind {
  const model = buildVariable(variable);
  const common = {
    name: model.name,
    label: model.label ?? model.name,
    hide: model.hide === sdk.VariableHide.HideVariable ? 'hideVariable' : 'dontHide',
    skipUrlSync: false,
    current: currentOf(model),
  } as const;
  const query = typeof model.query === 'string' ? model.query : '';
  const choice = {
    options: optionsOf(model),
    multi: model.multi ?? false,
    includeAll: model.includeAll ?? false,
    allowCustomValue: true,
    ...(model.allValue === undefined ? {} : { allValue: model.allValue }),
  };
  switch (variable.kind) {
    case 'custom':
      return { kind: 'CustomVariable', spec: { ...common, ...choice, query } };
    case 'constant':
      return { kind: 'ConstantVariable', spec: { ...common, query } };
    case 'text':
      return { kind: 'TextVariable', spec: { ...common, query } };
    case 'interval':
      return {
        kind: 'IntervalVariable',
        spec: {
          ...common,
          query,
          options: optionsOf(model),
          auto: false,
          auto_min: '10s',
          auto_count: 30,
          refresh: 'onTimeRangeChanged',
        },
      };
    default:
      return {
        kind: 'QueryVariable',
        spec: {
          ...common,
          ...choice,
          query: dataQuery({ ...Object(model.query), datasource: model.datasource }),
          regex: model.regex ?? '',
          refresh: 'onTimeRangeChanged',
          sort: 'naturalAsc',
        },
      };
  }
}

type Option = Plain<v2.VariableOption>;

/** Nothing is chosen where Grafana takes the first value that it finds. */
function currentOf({ current, query }: sdk.VariableModel): Option {
  if (current !== undefined) return current as Option;
  const value = typeof query === 'string' ? query : '';
  return { text: value, value };
}

function optionsOf({ options = [] }: sdk.VariableModel): readonly Option[] {
  return options.map(({ text, value }) => ({ text, value }) as Option);
}
