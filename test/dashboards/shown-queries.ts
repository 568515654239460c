import { contextOf } from '../../src/dashboards/context';
import { expandRow, expandRows, type KeyedRow, variablesOf } from '../../src/dashboards/expand';
import { queriesOf } from '../../src/model/panel-queries';
import { sampleOf } from '../../src/model/variable';
import { substituteVariables } from '../../src/promql/variables';
import { context, javaVariants, shipped } from './everything';

export interface ShownQuery {
  readonly place: string;
  readonly expr: string;
}

function queriesIn(
  place: string,
  rows: readonly KeyedRow[],
  variables: Readonly<Record<string, string>>,
): readonly ShownQuery[] {
  return rows.flatMap(({ panels }) =>
    panels.flatMap((panel) =>
      queriesOf(panel).map(({ expr }) => ({
        place: `${place}: ${panel.title}`,
        expr: substituteVariables(expr, variables).text,
      })),
    ),
  );
}

const queries: readonly ShownQuery[] = [
  ...shipped.environments.flatMap((environment) =>
    shipped.dashboards.flatMap((dashboard) =>
      queriesIn(
        dashboard.id,
        expandRows(dashboard, contextOf(shipped, environment)),
        // All values of a label are chosen.
        Object.fromEntries(
          variablesOf(dashboard).map((variable) => [
            variable.name,
            (variable.kind ?? 'label') === 'label' ? '.+' : sampleOf(variable),
          ]),
        ),
      ),
    ),
  ),
  ...javaVariants.flatMap(([name, row]) => queriesIn(name, expandRow(row, context), {})),
];

/** Of every shipped dashboard in every environment, each once; a Java process in each way that it is measured. */
export const shownQueries: readonly ShownQuery[] = [
  ...new Map(queries.map((query) => [query.expr, query])).values(),
];
