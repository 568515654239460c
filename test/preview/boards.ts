import type { Board, BoardPanel, Raw } from '../../src/board/board';
import { panelsOf } from '../../src/board/board';
import { readClassic } from '../../src/board/classic';
import { compileDashboards } from '../../src/dashboards/compile';
import { type Preview, type PreviewPanel, previewOf } from '../../src/preview/preview';
import { shippedModel } from '../support/rendered';

/** Every dashboard that is shipped. */
export function shippedBoards(): readonly Board[] {
  const model = shippedModel();
  const environment = model.environments.find(({ id }) => id === 'prod');
  if (environment === undefined) throw new Error('there is no production');
  return compileDashboards(model, environment).map(({ json }) => readClassic(json));
}

/** A dashboard with these panels. */
export function boardWith(panels: readonly object[], more: Raw = {}): Board {
  const placed = panels.map((panel, index) => ({
    id: index + 1,
    title: `Panel ${index + 1}`,
    gridPos: { x: 0, y: index * 8, w: 12, h: 8 },
    ...panel,
  }));
  return readClassic({
    uid: 'test',
    title: 'Test',
    time: { from: 'now-1h', to: 'now' },
    ...more,
    panels: placed,
  });
}

export function panelsIn({ rows }: Preview): readonly PreviewPanel[] {
  return rows.flatMap(({ panels }) => panels);
}

/** What is drawn of a panel alone on its dashboard. */
export function drawnOf(panel: object, more: Raw = {}): PreviewPanel['drawn'] {
  const [drawn] = panelsIn(previewOf(boardWith([panel], more)));
  if (drawn === undefined) throw new Error('there is no panel');
  return drawn.drawn;
}

export function firstPanel(board: Board): BoardPanel {
  const [panel] = panelsOf(board);
  if (panel === undefined) throw new Error('there is no panel');
  return panel;
}

export const target = (expr: string, more: object = {}): object => ({ refId: 'A', expr, ...more });

export const defaults = (values: object): object => ({ fieldConfig: { defaults: values } });
