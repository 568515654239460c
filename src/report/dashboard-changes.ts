import type { Board } from '../board/board';
import { panelsOf } from '../board/board';
import { readBoard } from '../board/read';
import { boardWords, compareBoards } from './boards/board-changes';
import { counted } from './boards/words';
import { type Change, code, pairs } from './change';

/** What happened to dashboards, from their JSON by path. */
export function dashboardChanges(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): readonly Change[] {
  return pairs(boardsOf(base), boardsOf(head)).flatMap(({ base: left, head: right }): readonly Change[] => {
    if (left === undefined) {
      return right === undefined ? [] : [changeOf('added', right, [contents(right)])];
    }
    if (right === undefined) return [changeOf('removed', left, [contents(left)])];
    const words = boardWords(compareBoards(left, right));
    return words.length === 0 ? [] : [changeOf('changed', right, words)];
  });
}

export function boardsOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, Board> {
  return new Map([...files].map(([path, text]) => [path, readBoard(text, path)]));
}

function changeOf(action: Change['action'], board: Board, details: readonly string[]): Change {
  return { area: 'dashboards', action, subject: nameOf(board), details };
}

export function nameOf({ title, uid = '' }: Board): string {
  return `${code(title)} (${code(uid)})`;
}

function contents(board: Board): string {
  return counted(panelsOf(board).length, 'panel');
}
