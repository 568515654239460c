import type { LabelVariable, Variable } from '../model/variable';
import { selector } from '../promql/print';

/** What Grafana asks for the values of a variable. */
export function labelValues({ label, metric, match }: LabelVariable): string {
  return `label_values(${metric === undefined ? label : `${selector(metric, match)}, ${label}`})`;
}

/** Where the values of a variable come from, in words that are equal for equal values. */
export function sourceOf(variable: Variable): string {
  switch (variable.kind) {
    case 'custom':
    case 'interval':
      return `the list ${JSON.stringify(variable.values)}`;
    case 'constant':
      return `'${variable.value}'`;
    case 'text':
      return 'what is typed';
    default:
      return labelValues(variable);
  }
}
