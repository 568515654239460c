import { bundlePage } from '../../preview/bundle';
import { previewPage } from '../../preview/page';
import { counted } from '../../report/boards/words';
import { shownPath } from '../given-file';
import { collectBoards, type Given } from '../preview/collect';
import { draw, noteOf } from '../preview/draw';
import { watchPreview } from '../preview/watch';
import { exitCodes, say } from '../report';
import { writeOneFile } from '../write-files';

export interface PreviewOptions extends Given {
  readonly out: string;
  /** Asked instead of making numbers up. */
  readonly prometheus?: string;
  readonly watch: boolean;
  /** Of the page that is served. */
  readonly port: number;
}

/** `o11y preview`: every dashboard as one page that needs nothing else, or served while they are edited. */
export async function preview(root: string, options: PreviewOptions): Promise<number> {
  if (options.watch) return watchPreview(root, options);
  const boards = collectBoards(root, options);
  const previews = await draw(boards, options.prometheus);
  const html = previewPage(bundlePage(), { boards: previews, note: noteOf(options.prometheus) });
  writeOneFile(options.out, html);
  const panels = previews.flatMap(({ rows }) => rows).flatMap((row) => row.panels).length;
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  const where = shownPath(root, options.out);
  say(`${counted(previews.length, 'dashboard')}, ${counted(panels, 'panel')}, ${size} MB: ${where}`);
  return exitCodes.ok;
}
