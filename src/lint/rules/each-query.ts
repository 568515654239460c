import type { Query } from '../../promql/query';
import { originOf } from '../../promql/rewrite';
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

/** A stretch of the query as its author wrote it, with variables and on one line. */
export function asWritten(
  { substituted: { edits }, target: { expr = '' } }: SubjectQuery,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return expr.slice(originOf(edits, from, 'from'), originOf(edits, to, 'to')).replaceAll(/\s+/g, ' ');
}

function isRead(query: SubjectQuery): query is ReadQuery {
  return query.query !== undefined && !isUnreadable(query.query);
}

/** A check of each query of Prometheus that can be read. What is said of several queries of a panel is said once. */
export function eachQuery(
  find: (query: ReadQuery, context: LintContext) => readonly string[],
): LintRule['check'] {
  return ({ panels }, context) =>
    panels.flatMap(({ queries }) => {
      const found = queries
        .filter(isRead)
        .flatMap((query) => find(query, context).map((what) => ({ query, what })));
      return found
        .filter(({ what }, index) => found.findIndex((other) => other.what === what) === index)
        .map(({ query, what }) => atQuery(query, what));
    });
}
