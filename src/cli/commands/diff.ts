import { relative } from 'node:path';
import { artefactUrl } from '../../ci/artefacts';
import { reviewPage } from '../../preview/review-page';
import { counted } from '../../report/boards/words';
import { compareSnapshots, type Snapshot } from '../../report/changes';
import { formatJson, formatMarkdown, formatText } from '../../report/format-changes';
import type { DiffFormat } from '../formats';
import { say } from '../report';
import { picturesPage, reviewBoards, writePictures } from '../review/boards';
import { readSnapshot } from '../snapshot/read';
import { writeOneFile } from '../write-files';

export interface DiffOptions {
  readonly format: DiffFormat;
  /** Takes what is printed otherwise. */
  readonly out?: string;
  /** A folder that takes the changed dashboards before and after. */
  readonly pictures?: string;
}

/** `o11y diff`: in words and pictures, what differs between two folders of generated files. */
export function diff(root: string, base: string, head: string, options: DiffOptions): number {
  printChanges(root, readSnapshot(base, 'rendered'), readSnapshot(head, 'rendered'), options);
  return 0;
}

/** Says what differs; draws it only where somebody wants pictures. */
export function printChanges(root: string, base: Snapshot, head: Snapshot, options: DiffOptions): void {
  const { format, out, pictures } = options;
  const changes = compareSnapshots(base, head);
  const boards = format === 'html' || pictures !== undefined ? reviewBoards(base, head) : [];
  if (pictures !== undefined) {
    writePictures(pictures, formatMarkdown(changes), boards);
    say(`drew ${counted(boards.length, 'changed dashboard')} in ${relative(root, pictures) || pictures}`);
  }
  const texts = {
    text: () => formatText(changes),
    json: () => formatJson(changes),
    markdown: () => formatMarkdown(changes, linkOf(root, pictures, boards.length)),
    html: () => reviewPage(formatMarkdown(changes), boards),
  } as const satisfies Record<DiffFormat, () => string>;
  const text = texts[format]();
  if (out === undefined) process.stdout.write(text);
  else writeOneFile(out, text);
}

/** Where the reader of a note finds the pictures. */
function linkOf(root: string, pictures: string | undefined, count: number): string | undefined {
  if (pictures === undefined || count === 0) return undefined;
  const path = relative(root, `${pictures}/${picturesPage}`);
  return artefactUrl(process.env, path) ?? path;
}
