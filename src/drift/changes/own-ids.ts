import { type Board, type BoardPanel, panelsOf } from '../../board/board';

/**
 * A dashboard in Grafana, with our id for each panel that has another one there. Ids come from titles: where the definition has taken
 * over a new title, the panel keeps its former id until the next apply.
 */
export function withOwnIds(live: Board, rendered: Board): Board {
  const [ours, theirs] = [withoutPartner(rendered, live), withoutPartner(live, rendered)];
  const own = new Map<BoardPanel, BoardPanel>(
    theirs.flatMap((panel) => {
      const [one, ...others] = ours.filter(({ title }) => title === panel.title);
      const isOnly = theirs.filter(({ title }) => title === panel.title).length === 1;
      return one?.id === undefined || others.length > 0 || !isOnly ? [] : [[panel, { ...panel, id: one.id }]];
    }),
  );
  if (own.size === 0) return live;
  return {
    ...live,
    rows: live.rows.map((row) => ({ ...row, panels: row.panels.map((panel) => own.get(panel) ?? panel) })),
  };
}

function withoutPartner(board: Board, other: Board): readonly BoardPanel[] {
  const ids = new Set(panelsOf(other).map(({ id }) => id));
  return panelsOf(board).filter(({ id }) => !ids.has(id));
}
