import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoardReview, reviewBoard } from '../../preview/review';
import { reviewPage } from '../../preview/review-page';
import { boardWords, compareBoards } from '../../report/boards/board-changes';
import type { Snapshot } from '../../report/changes';
import { boardsOf } from '../../report/dashboard-changes';
import { assertOwnFolder } from '../own-folder';

/** The page of a folder of pictures. */
export const picturesPage = 'dashboards.html';

/** Every dashboard that differs, drawn once where several environments have the same change. */
export function reviewBoards(base: Snapshot, head: Snapshot): readonly BoardReview[] {
  const reviews = new Map<string, BoardReview>();
  for (const environment of [...new Set([...base.environments.keys(), ...head.environments.keys()])].sort()) {
    const sides = [base, head].map(
      ({ environments }) => environments.get(environment) ?? new Map<string, string>(),
    );
    const changed = [...new Set(sides.flatMap((tree) => [...tree.keys()]))].filter(
      (path) => path.startsWith('dashboards/') && sides[0]?.get(path) !== sides[1]?.get(path),
    );
    const [left, right] = sides.map((tree) =>
      boardsOf(new Map([...tree].filter(([path]) => changed.includes(path)))),
    );
    for (const path of changed.sort()) {
      const [before, after] = [left?.get(path), right?.get(path)];
      const words =
        before === undefined || after === undefined ? [] : boardWords(compareBoards(before, after));
      const key = JSON.stringify([path, before === undefined, after === undefined, words]);
      const review = reviews.has(key) ? undefined : reviewBoard(before, after);
      if (review !== undefined) reviews.set(key, review);
    }
  }
  return [...reviews.values()];
}

/** Writes the page, and each picture as a file of its own; the folder is replaced whole. */
export function writePictures(folder: string, markdown: string, boards: readonly BoardReview[]): void {
  assertOwnFolder('review', folder, picturesPage);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, picturesPage), reviewPage(markdown, boards));
  const drawn = new Map<string, number>();
  for (const { uid, panels } of boards) {
    const name = join(folder, uid.replaceAll(/[^\w-]/g, '_'));
    for (const { before, after } of panels) {
      // Environments with other changes of the same dashboard have the same uid.
      const number = (drawn.get(name) ?? 0) + 1;
      drawn.set(name, number);
      if (before !== undefined) writeFileSync(`${name}-${number}-before.svg`, before);
      if (after !== undefined) writeFileSync(`${name}-${number}-after.svg`, after);
    }
  }
}
