import type { Board, BoardPanel } from '../../board/board';
import { type Action, code } from '../change';
import { frameWords } from './frame-words';
import { type MatchedPanels, matchPanels, type Placed } from './match';
import { moveWords, rowName } from './moves';
import { panelWords } from './panel-words';

/** What happened to a panel; nothing on a side where it is not there. */
export interface PanelChange {
  readonly action: Action;
  readonly title: string;
  /** In Markdown, one statement each. */
  readonly words: readonly string[];
  readonly base?: BoardPanel;
  readonly head?: BoardPanel;
}

export interface BoardChanges {
  /** Of the dashboard itself, its variables, annotations, links and rows; in Markdown, one statement each. */
  readonly frame: readonly string[];
  /** New and changed ones in the order of reading, then those that are gone. */
  readonly panels: readonly PanelChange[];
}

/** Everything in which two dashboards differ. Panels are found by what they are, wherever they stand. */
export function compareBoards(base: Board, head: Board): BoardChanges {
  const matched = matchPanels(base, head);
  const changed = changedPanels(matched);
  const order = head.rows.flatMap(({ panels }) => panels);
  const panels = [...changed, ...matched.added.map((placed) => lone('added', placed))].sort(
    (a, b) => order.indexOf(a.head as BoardPanel) - order.indexOf(b.head as BoardPanel),
  );
  return {
    frame: frameWords(base, head),
    panels: [...panels, ...matched.removed.map((placed) => lone('removed', placed))],
  };
}

/** The same as statements: `panel Latency p99: unit s → ms, moved right`. */
export function boardWords({ frame, panels }: BoardChanges): readonly string[] {
  return [
    ...frame,
    ...panels.map(({ action, title, words }) => {
      const name = `panel ${code(title)}`;
      if (action === 'added') return `new ${name} ${words.join(', ')}`;
      if (action === 'removed') return `${name} removed`;
      return `${name}: ${words.join('; ')}`;
    }),
  ];
}

function changedPanels(matched: MatchedPanels): readonly PanelChange[] {
  const movesOf = moveWords(matched);
  return matched.both.flatMap((pair): readonly PanelChange[] => {
    const [base, head] = [pair.base.panel, pair.head.panel];
    const words = [...panelWords(base, head), ...movesOf(pair)];
    return words.length === 0 ? [] : [{ action: 'changed', title: titleOf(head), words, base, head }];
  });
}

function lone(action: 'added' | 'removed', { panel, row }: Placed): PanelChange {
  return {
    action,
    title: titleOf(panel),
    words: [`(${panel.type})${row === '' ? '' : ` in ${rowName(row)}`}`],
    ...(action === 'added' ? { head: panel } : { base: panel }),
  };
}

const titleOf = ({ title, type }: BoardPanel): string => title || type;
