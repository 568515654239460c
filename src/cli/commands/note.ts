import { readFileSync } from 'node:fs';
import { findNotePlace, writeNote } from '../../ci/note';
import { say } from '../report';

/** `o11y note`: puts a file as a note on the merge request of this pipeline, over the one of an earlier run. */
export async function note({ file }: { readonly file: string }): Promise<number> {
  const found = findNotePlace(process.env);
  if (found.kind === 'none') {
    say(`no note: ${found.reason}`);
    return 0;
  }
  const done = await writeNote(found.place, readFileSync(file, 'utf8'));
  say(`${done} the note on the merge request`);
  return 0;
}
