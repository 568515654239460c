import type { Panel } from './panel';

/** A query of a panel and where it stands below the panel. */
export interface PanelQuery {
  readonly expr: string;
  readonly path: readonly (string | number)[];
}

/** Every PromQL expression of a panel. */
export function queriesOf(panel: Panel): readonly PanelQuery[] {
  if ('queries' in panel) {
    return panel.queries.map(({ expr }, index) => ({ expr, path: ['queries', index, 'expr'] }));
  }
  if (panel.kind === 'table') {
    return panel.columns.map(({ expr }, index) => ({ expr, path: ['columns', index, 'expr'] }));
  }
  return panel.kind === 'heatmap' ? [{ expr: panel.expr, path: ['expr'] }] : [];
}
