import type { Located } from '../../discover/syntax';
import { type Printable, printProperty, printValue } from '../../exchange/print-definition';
import { groupBy } from '../../model/group-by';
import type { ChangedValue } from '../changes/differing';
import { type Content, contentsOf, rangeOf, rewritten } from './containers';
import { type Made, placeOf, type Within, type WrittenPlace } from './places';
import { type Edits, type Source, type SourceEdit, saidOf, type Unpatched } from './source';
import { indentAt, lineStart } from './text-edits';
import type { WriteQuery } from './typed-queries';

/** An object of the file, and the keys that it gets or loses. */
interface ChangedKeys {
  readonly object: Located;
  readonly added: readonly (readonly [key: string, value: Printable])[];
  readonly removed: readonly Located[];
  readonly what: string;
}

/** Each value at its place: replaced, as a new key, or without its key. */
export function valueEdits(
  { text, syntax }: Source,
  values: readonly ChangedValue[],
  write: WriteQuery,
): Edits {
  const edits: SourceEdit[] = [];
  const keys: ChangedKeys[] = [];
  const unpatched: Unpatched[] = [];
  for (const { path, value } of values) {
    const place = placeOf(syntax, path, text);
    const key = path.at(-1);
    const what = saidOf(path, value);
    if (place.kind === 'absent' && value !== undefined && typeof key === 'string') {
      keys.push({ object: place.object, added: [[key, value as Printable]], removed: [], what });
    } else if (place.kind === 'written' && value === undefined && isKey(place.within)) {
      keys.push({ object: place.within.container, added: [], removed: [place.within.child], what });
    } else {
      const written = place.kind === 'written' ? replacement(place, key, value, text, write) : undefined;
      if (written === undefined || place.kind !== 'written') unpatched.push({ what, ...whyNot(place) });
      else edits.push({ ...rangeOf(place.node), parts: [written], what });
    }
  }
  const { alone, several } = agreed(edits);
  return {
    edits: [...merged(keys).map((each) => keysEdit(each, text)), ...alone],
    unpatched: [...unpatched, ...several],
  };
}

function isKey(within: Within | undefined): within is Within {
  return within?.child.type === 'ObjectProperty';
}

function whyNot(place: WrittenPlace | Made | { readonly kind: 'absent' }): Pick<Unpatched, 'why' | 'line'> {
  const made = place.kind === 'made' ? place : place.kind === 'written' ? place.holds : undefined;
  return made === undefined
    ? { why: 'it follows from what is not written' }
    : { why: `it is made by ${made.by}`, line: made.line };
}

/** Nothing where something else than the value makes it, which would be lost. */
function replacement(
  { node, holds }: WrittenPlace,
  key: string | number | undefined,
  value: unknown,
  text: string,
  write: WriteQuery,
): string | undefined {
  if (value === undefined) return undefined;
  if (holds !== undefined && (key !== 'expr' || typeof value !== 'string')) return undefined;
  const { start } = rangeOf(node);
  const printed = printValue(value as Printable, indentAt(text, start), start - lineStart(text, start));
  return holds === undefined ? printed : (write(String(value)) ?? printed);
}

/** What several places say is the same, or none of them is changed. */
function agreed(edits: readonly SourceEdit[]): {
  readonly alone: readonly SourceEdit[];
  readonly several: readonly Unpatched[];
} {
  const groups = [...groupBy(edits, ({ start, end }) => `${start} ${end}`).values()];
  const agree = (group: readonly SourceEdit[]): boolean =>
    group.every(({ parts }) => parts[0] === group[0]?.parts[0]);
  return {
    alone: groups.flatMap((group) => (agree(group) ? group.slice(0, 1) : [])),
    several: groups.flatMap((group) =>
      agree(group) ? [] : group.map(({ what }) => ({ what, why: 'it is written once for several values' })),
    ),
  };
}

function merged(keys: readonly ChangedKeys[]): readonly ChangedKeys[] {
  return [...groupBy(keys, ({ object }) => String(object.start)).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          {
            object: first.object,
            added: group.flatMap(({ added }) => added),
            removed: group.flatMap(({ removed }) => removed),
            what: group.map(({ what }) => what).join(', '),
          },
        ];
  });
}

function keysEdit({ object, added, removed, what }: ChangedKeys, text: string): SourceEdit {
  const kept = contentsOf(object).filter((child) => !removed.includes(child));
  const contents: readonly Content[] = [
    ...kept.map((child) => ({ container: object, child })),
    ...added.map(
      ([key, value]): Content =>
        (indent) => [printProperty(key, value, indent)],
    ),
  ];
  return { ...rewritten(object, contents, text), what };
}
