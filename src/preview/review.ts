import { type Board, type BoardPanel, panelsOf } from '../board/board';
import { boardWords, compareBoards, type PanelChange } from '../report/boards/board-changes';
import type { Action } from '../report/change';
import type { PanelData, QueryData } from './data';
import { syntheticMarks } from './marks';
import { pictureOf } from './picture/picture';
import { type Live, type PreviewPanel, previewOf } from './preview';
import { syntheticData } from './synthetic/synthetic';
import { chosenOf, queryFillerOf } from './variables';

/** What happened to a dashboard, in words and with its panels before and after. */
export interface BoardReview {
  readonly uid: string;
  readonly title: string;
  readonly action: Action;
  readonly words: readonly string[];
  readonly panels: readonly PanelReview[];
}

export interface PanelReview {
  readonly title: string;
  readonly action: Action;
  /** In Markdown, one statement each. */
  readonly words: readonly string[];
  /** SVG; nothing on a side where the panel is not there. */
  readonly before?: string;
  readonly after?: string;
}

/** Pictures of a dashboard that is new or gone altogether. */
const mostPictures = 60;

/** Compares the two sides of a dashboard; nothing where they are the same. Both are drawn with the same made-up numbers. */
export function reviewBoard(base: Board | undefined, head: Board | undefined): BoardReview | undefined {
  if (base !== undefined && head !== undefined) return reviewChange(base, head);
  const [board, action, side] =
    head === undefined ? ([base, 'removed', 'before'] as const) : ([head, 'added', 'after'] as const);
  if (board === undefined) return undefined;
  const panels = [...drawn(board).values()].slice(0, mostPictures);
  return {
    ...frameOf(board),
    action,
    words: [],
    panels: panels.map((panel) => ({
      title: panel.title || panel.type,
      action,
      words: [],
      [side]: pictureOf(panel).svg,
    })),
  };
}

function reviewChange(base: Board, head: Board): BoardReview | undefined {
  const changes = compareBoards(base, head);
  if (boardWords(changes).length === 0) return undefined;
  const [before, after] = [drawn(base), drawn(head, sameNumbers(base, head, changes.panels))];
  return {
    ...frameOf(head),
    action: 'changed',
    words: changes.frame,
    panels: changes.panels.map((change) => reviewPanel(change, before, after)),
  };
}

const frameOf = ({ uid = '', title }: Board): Pick<BoardReview, 'uid' | 'title'> => ({ uid, title });

/** The numbers of a query that stayed are those of the base, so that another unit shows what it does to them. */
function sameNumbers(base: Board, head: Board, changes: readonly PanelChange[]): Live {
  const chosen = chosenOf(head);
  const [fillBase, fillHead] = [queryFillerOf(chosenOf(base)), queryFillerOf(chosen)];
  const dataOf = (panel: BoardPanel): PanelData => {
    const own = syntheticData(head, panel, fillHead);
    const change = changes.find((candidate) => candidate.head === panel);
    if (change?.base === undefined) return own;
    const before = syntheticData(base, change.base, fillBase);
    if (before.times.length !== own.times.length) return own;
    const kept = (query: QueryData): QueryData => {
      const stayed = exprOf(change.base, query.refId) === exprOf(panel, query.refId);
      return (stayed ? before.queries.find(({ refId }) => refId === query.refId) : undefined) ?? query;
    };
    return { ...own, queries: own.queries.map(kept) };
  };
  return { chosen, dataOf, marks: syntheticMarks(head) };
}

function exprOf(panel: BoardPanel | undefined, letter: string): string | undefined {
  return panel?.targets.find(({ refId = '' }) => refId === letter)?.expr;
}

type Drawn = ReadonlyMap<unknown, PreviewPanel>;

/** What is drawn of each panel of a board. */
function drawn(board: Board, live?: Live): Drawn {
  const panels = previewOf(board, live === undefined ? {} : { live }).rows.flatMap((row) => row.panels);
  return new Map(
    panelsOf(board).flatMap((panel, at) => {
      const found = panels[at];
      return found === undefined ? [] : [[panel, found] as const];
    }),
  );
}

function reviewPanel(
  { title, action, words, base, head }: PanelChange,
  before: Drawn,
  after: Drawn,
): PanelReview {
  const [left, right] = [before.get(base), after.get(head)];
  return {
    title,
    action,
    words: action === 'changed' ? words : [`${action === 'added' ? 'new' : 'gone'} ${words.join(', ')}`],
    ...(left === undefined ? {} : { before: pictureOf(left).svg }),
    ...(right === undefined ? {} : { after: pictureOf(right).svg }),
  };
}
