import { type Rewritten, rewrite } from './rewrite';

/** A text in which Grafana's variables are replaced by samples, so that it can be parsed. */
export interface Substituted extends Rewritten {
  /** Variables that nothing defines, in order of appearance. */
  readonly unknown: readonly { readonly name: string; readonly from: number; readonly to: number }[];
}

/**
 * `$name`, `[[name:format]]`, `${name.field:format}`.
 * @see https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/
 */
const variable = /\$(\w+)|\[\[(\w+)(?::\w+)?\]\]|\$\{(\w+)(?:\.[^:}]+)?(?::[^}]+)?\}/g;

/**
 * What Grafana fills in by itself, with a value that is valid wherever the variable makes sense.
 * @see https://grafana.com/docs/grafana/latest/dashboards/variables/add-template-variables/#global-variables
 */
const builtIn: Readonly<Record<string, string>> = {
  __rate_interval: '5m',
  __rate_interval_ms: '300000',
  __interval: '1m',
  __interval_ms: '60000',
  __range: '1h',
  __range_s: '3600',
  __range_ms: '3600000',
  __from: '1700000000000',
  __to: '1700003600000',
  __dashboard: 'dashboard',
  __name: 'x',
  __org: '1',
  __user: 'user',
  timeFilter: 'x',
};

/**
 * @param samples one valid value for each variable of the dashboard. Names of digits only are left alone: `$1` belongs to
 * `label_replace`.
 */
export function substituteVariables(text: string, samples: Readonly<Record<string, string>>): Substituted {
  const unknown: { name: string; from: number; to: number }[] = [];
  const rewritten = rewrite(text, variable, (match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    if (/^\d+$/.test(name)) return undefined;
    const sample = samples[name] ?? builtIn[name];
    const from = match.index ?? 0;
    if (sample === undefined) unknown.push({ name, from, to: from + match[0].length });
    return sample ?? 'x';
  });
  return { ...rewritten, unknown };
}

/** The names of the variables in a text, without those that Grafana fills in by itself. */
export function variablesIn(text: string): readonly string[] {
  if (!/\$|\[\[/.test(text)) return [];
  return substituteVariables(text, {}).unknown.flatMap(({ name }) => (name.startsWith('__') ? [] : [name]));
}
