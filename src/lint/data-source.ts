import type { Board, BoardDataSource, BoardPanel } from '../board/board';

/** What the text of a query is written in; `other` is not looked into. */
export type Language = 'promql' | 'logql' | 'other';

/** Data sources that take PromQL as Prometheus does. */
const prometheusLike: ReadonlySet<string> = new Set([
  'prometheus',
  'grafana-amazonprometheus-datasource',
  'grafana-azureprometheus-datasource',
]);

/** `$name`, `${name}` and `[[name]]`, with a format or without. */
const onlyVariable = /^(?:\$(\w+)|\$\{(\w+)(?::[^}]*)?\}|\[\[(\w+)(?::\w+)?\]\])$/;

/** The name of the variable that a text consists of. */
export function variableIn(text: string): string | undefined {
  const match = onlyVariable.exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Sources that are part of Grafana: mixed ones, those of another panel, its own, and expressions. */
export function isOfGrafana({ type, uid = '' }: BoardDataSource): boolean {
  return /^(-- .* --|grafana|__expr__)$/.test(uid) || type === '__expr__' || type === 'grafana';
}

/** Tells the type of a data source, through variables. */
export function dataSourceTypes({
  variables,
}: Pick<Board, 'variables'>): (source: BoardDataSource | undefined) => string | undefined {
  const named = new Map(
    variables.flatMap(({ type, name, query }) => (type === 'datasource' ? [[name, query] as const] : [])),
  );
  return (source) => {
    if (source === undefined) return undefined;
    if (isOfGrafana(source)) return source.type ?? 'grafana';
    return source.type ?? named.get(variableIn(source.uid ?? '') ?? '');
  };
}

/**
 * @param type where it is not known, as in old dashboards that name nothing, a query beside log lines is LogQL and any
 * other PromQL
 */
export function languageOf(type: string | undefined, panel: Pick<BoardPanel, 'type'>): Language {
  if (type === undefined) return panel.type === 'logs' ? 'logql' : 'promql';
  if (prometheusLike.has(type)) return 'promql';
  return type === 'loki' ? 'logql' : 'other';
}
