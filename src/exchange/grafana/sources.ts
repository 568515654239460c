import type { Board, BoardDataSource, BoardPanel, BoardTarget } from '../../board/board';
import { isRecord } from '../../board/json';
import { dataSources } from '../../grafana/data-sources';
import { withoutSources } from './links';
import { sourceVariables } from './variables';

/**
 * The board asking the one Prometheus that is deployed, wherever it asked one: by name, by uid, by a variable, or by
 * saying nothing where the query is PromQL.
 */
export function withOnePrometheus(board: Board): Board {
  const variables = sourceVariables(board);
  const resolve = (source: BoardDataSource | undefined, asks: boolean): BoardDataSource | undefined => {
    const type = typeOf(source, variables);
    if (type === 'prometheus' || (type === undefined && asks)) return prometheus;
    return source;
  };
  const linkWithout = <T extends { readonly url?: unknown }>(link: T): T =>
    typeof link.url === 'string' ? { ...link, url: withoutSources(link.url, variables.keys()) } : link;
  const target = (panel: BoardPanel) => (each: BoardTarget) => {
    const own = each.dataSource ?? panel.dataSource;
    const dataSource = resolve(isMixed(own) ? undefined : own, each.expr !== undefined);
    return dataSource === undefined ? each : { ...each, dataSource };
  };
  return {
    ...board,
    links: board.links.map(linkWithout),
    variables: board.variables.map((variable) => {
      const dataSource = variable.type === 'query' ? resolve(variable.dataSource, true) : variable.dataSource;
      return dataSource === undefined ? variable : { ...variable, dataSource };
    }),
    annotations: board.annotations.map((annotation) => {
      const dataSource = resolve(annotation.dataSource, annotation.expr !== undefined);
      return dataSource === undefined ? annotation : { ...annotation, dataSource };
    }),
    rows: board.rows.map((row) => ({
      ...row,
      panels: row.panels.map((panel) => {
        const { dataSource: _, ...others } = panel;
        return {
          ...others,
          links: panel.links.map(linkWithout),
          field: { ...panel.field, links: panel.field.links.map(linkWithout) },
          overrides: panel.overrides.map((override) => ({
            ...override,
            properties: override.properties.map(({ id, value }) => ({
              id,
              value: id === 'links' && Array.isArray(value) ? value.filter(isRecord).map(linkWithout) : value,
            })),
          })),
          targets: panel.targets.map(target(panel)),
        };
      }),
    })),
  };
}

const prometheus: BoardDataSource = { type: dataSources.prometheus.type, uid: dataSources.prometheus.uid };

/** Each query of such a panel says itself whom it asks. */
function isMixed(source: BoardDataSource | undefined): boolean {
  return source?.uid === '-- Mixed --' || source?.type === 'mixed';
}

/** Old dashboards name a data source by a text that may be anything. */
function typeOf(
  source: BoardDataSource | undefined,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  const name = /^\$\{?(\w+)(?::\w+)?\}?$/.exec(source?.uid ?? '')?.[1] ?? '';
  return source?.type ?? variables.get(name);
}
