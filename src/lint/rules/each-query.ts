import type { Query } from '../../promql/query';
import type { Finding, LintContext, LintRule } from '../rule';
import { isUnreadable, panelName, type SubjectQuery } from '../subject';

/** A finding about a query. */
export function atQuery({ panel, index, path }: SubjectQuery, what: string): Finding {
  return { message: `${panelName(panel)}: ${what}`, path, panel, target: index };
}

/** A query of Prometheus that can be read. */
export interface ReadQuery extends SubjectQuery {
  readonly query: Query;
}

/** A check of each query of Prometheus that can be read. What is said of several queries of a panel is said once. */
export function eachQuery(
  find: (query: ReadQuery, context: LintContext) => readonly string[],
): LintRule['check'] {
  return ({ panels }, context) =>
    panels.flatMap(({ queries }) => {
      const said = new Set<string>();
      return queries.flatMap((subject) => {
        const { query } = subject;
        if (query === undefined || isUnreadable(query)) return [];
        const found = [...new Set(find({ ...subject, query }, context))].filter((what) => !said.has(what));
        for (const what of found) said.add(what);
        return found.map((what) => atQuery(subject, what));
      });
    });
}
