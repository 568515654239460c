import type { Model } from '../model/model';
import { readQuery } from '../promql/query';
import { substituteVariables } from '../promql/variables';
import { expressionsOf } from '../validate/expressions';

/** Which definitions query a metric. */
export interface Usage {
  /** Files, of those that match on the label where one is given. */
  readonly of: (metric: string, label?: string) => readonly string[];
}

/** What alerts, SLOs and panels of the project query, as it is written. */
export function usageOf(model: Model): Usage {
  const users = new Map<string, Set<string>>();
  const note = (key: string, file: string): void => {
    users.set(key, (users.get(key) ?? new Set()).add(file));
  };
  for (const { expr, variables, file } of expressionsOf(model)) {
    const text = variables === undefined ? expr : substituteVariables(expr, variables).text;
    for (const { metric, matchers } of readQuery(text).selectors) {
      if (metric === undefined) continue;
      for (const name of [metric, metric.replace(/_(bucket|count|sum)$/, '')]) {
        note(name, file);
        for (const { label } of matchers) note(`${name}{${label}}`, file);
      }
    }
  }
  return {
    of: (metric, label) => [...(users.get(label === undefined ? metric : `${metric}{${label}}`) ?? [])],
  };
}
