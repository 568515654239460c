import type { Query } from '../../model/panel-parts';
import { answerLabels } from '../../promql/answer-labels';
import { substituteVariables } from '../../promql/variables';

interface Titled {
  readonly title: string;
  readonly queries: readonly Query[];
}

/**
 * Series of a panel that writes names: one that stands alone and has no labels is called like its panel. Grafana would write
 * its whole query, which leaves no room for numbers.
 */
export function named({ title, queries }: Titled): readonly Query[] {
  const [query] = queries;
  if (query === undefined || queries.length > 1 || query.legend !== undefined) return queries;
  const { names, open } = answerLabels(substituteVariables(query.expr, {}).text);
  return open || names.length > 0 ? queries : [{ ...query, legend: title }];
}
