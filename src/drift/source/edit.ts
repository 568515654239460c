import { parseSource } from '../../discover/source';
import { definitionIn } from '../../discover/syntax';
import type { DefinitionChanges } from '../changes/differing';
import { listEdits } from './list-edits';
import type { EditedSource } from './source';
import { applied } from './text-edits';
import type { WriteQuery } from './typed-queries';
import { valueEdits } from './value-edits';

/**
 * The text of a definition with what was changed in Grafana, each value at its place.
 *
 * @param write how a query is written that was built from metrics; nothing where it can only be a text
 */
export function editedSource(
  text: string,
  changes: DefinitionChanges,
  write: WriteQuery = () => undefined,
): EditedSource {
  const parsed = parseSource(text);
  if (!parsed.ok) return { text, unpatched: [{ what: 'the file', why: 'it cannot be parsed' }] };
  const source = { text, syntax: definitionIn(parsed.program) };
  const [lists, values] = [listEdits(source, changes.lists), valueEdits(source, changes.values, write)];
  const result = applied(text, [...lists.edits, ...values.edits]);
  const unpatched = [...values.unpatched, ...lists.unpatched];
  if (!parseSource(result.text).ok)
    return {
      text,
      unpatched: [{ what: 'all of it', why: 'with these changes the file could not be parsed any more' }],
    };
  const lost = result.lost.map(({ what }) => ({ what, why: 'what it stands in is replaced as a whole' }));
  return { text: result.text, unpatched: [...unpatched, ...lost] };
}
