import { itemOf, placeOf, type ValuePlace } from '../discover/places';
import { parseSource } from '../discover/source';
import { definitionIn } from '../discover/syntax';
import { type Printable, printProperty, printValue } from '../exchange/print-definition';
import { groupBy } from '../model/group-by';
import { formatPath } from '../problems/format';
import type { DefinitionChanges } from './differing';

/** Something that cannot be changed in the file, and what makes it there. */
export interface Unpatched {
  readonly what: string;
  readonly why: string;
  /** 1-based. */
  readonly line?: number;
}

/** An object, and what it does not have yet. */
interface MissingKeys {
  readonly place: Extract<ValuePlace, { readonly kind: 'absent' }>;
  readonly keys: readonly (readonly [key: string, value: Printable])[];
}

export interface EditedSource {
  readonly text: string;
  readonly unpatched: readonly Unpatched[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a definition with what was changed in Grafana, each value at its place. */
export function editedSource(text: string, { values, added, removed }: DefinitionChanges): EditedSource {
  const parsed = parseSource(text);
  if (!parsed.ok) return { text, unpatched: [{ what: 'the file', why: 'it cannot be parsed' }] };
  const syntax = definitionIn(parsed.program);
  const edits: Edit[] = [];
  const unpatched: Unpatched[] = [];
  const missing = new Map<number, MissingKeys>();
  for (const { path, value } of values) {
    const place = placeOf(syntax, path, text);
    const key = path.at(-1);
    if (place.kind === 'absent' && value !== undefined && typeof key === 'string') {
      const { keys } = missing.get(place.start) ?? { keys: [] };
      missing.set(place.start, { place, keys: [...keys, [key, value as Printable]] });
      continue;
    }
    const edit = editOf(place, key, value, text);
    if (edit !== undefined) edits.push(edit);
    else unpatched.push(unpatchedOf(place, formatPath(path), value));
  }
  for (const object of missing.values()) {
    const replaced = edits.findIndex((edit) => isLastOf(object, edit, text));
    const [last] = replaced === -1 ? [] : edits.splice(replaced, 1);
    edits.push(...(last === undefined ? insertion(object, text) : [replacement(object, last)]));
  }
  for (const path of removed) {
    const place = itemOf(syntax, path, text);
    if (place.kind === 'written') edits.push(removal(place, text));
    else unpatched.push(unpatchedOf(place, formatPath(path), undefined));
  }
  for (const items of groupBy(added, ({ list }) => formatPath(list)).values()) {
    const place = placeOf(syntax, items[0]?.list ?? [], text);
    const edit = addition(
      place,
      items.map(({ item }) => item as Printable),
      text,
    );
    if (edit !== undefined) edits.push(edit);
    else
      unpatched.push(
        ...items.map(({ what }) => ({
          what: `new ${what}`,
          why: 'what it belongs to is not written as a list',
        })),
      );
  }
  const edited = applied(text, edits);
  if (parseSource(edited).ok) return { text: edited, unpatched };
  return {
    text,
    unpatched: [{ what: 'all of it', why: 'with these changes the file could not be parsed any more' }],
  };
}

function unpatchedOf(place: ValuePlace, what: string, value: unknown): Unpatched {
  const to = value === undefined ? 'gone' : JSON.stringify(value);
  const made = place.kind === 'made' ? place : place.kind === 'written' ? place.holds : undefined;
  return made !== undefined
    ? { what: `${what} is ${to}`, why: `it is made by ${made.by}`, line: made.line }
    : { what: `${what} is ${to}`, why: 'it follows from what is not written' };
}

function editOf(
  place: ValuePlace,
  key: string | number | undefined,
  value: unknown,
  text: string,
): Edit | undefined {
  if (place.kind !== 'written') return undefined;
  if (value !== undefined && place.holds !== undefined) return undefined;
  if (value === undefined)
    return typeof key === 'string' ? removal(propertyOf(place, text), text) : undefined;
  const indent = indentAt(text, place.start);
  const column = place.start - lineStart(text, place.start);
  return { start: place.start, end: place.end, text: printValue(value as Printable, indent, column) };
}

/** From the key on. */
function propertyOf(
  place: { readonly start: number; readonly end: number },
  text: string,
): { readonly start: number; readonly end: number } {
  const before = text.slice(0, place.start);
  const key = /(?:[A-Za-z_$][\w$]*|'[^']*'|"[^"]*")\s*:\s*$/.exec(before);
  return { start: key?.index ?? place.start, end: place.end };
}

/** With the comma behind it, and the whole line where it stands alone on it. */
function removal({ start, end }: { readonly start: number; readonly end: number }, text: string): Edit {
  const behind = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  const from = lineStart(text, start);
  const isAlone = text.slice(from, start).trim() === '' && text[end + behind] === '\n';
  return isAlone
    ? { start: from, end: end + behind + 1, text: '' }
    : { start, end: end + behind + (/^ +/.exec(text.slice(end + behind))?.[0].length ?? 0), text: '' };
}

/** As the last keys of an object: on lines of their own where the others are. */
function insertion({ place: { start, end, last }, keys }: MissingKeys, text: string): readonly Edit[] {
  const indent = indentAt(text, end);
  const printed = (inner: string): readonly string[] =>
    keys.map(([key, value]) => printProperty(key, value, inner));
  if (last === undefined) return [{ start, end, text: `{ ${printed(indent).join(', ')} }` }];
  const hasComma = /^\s*,/.test(text.slice(last, end));
  if (!text.slice(last, end).includes('\n')) {
    const added = printed(indent).map((property) => `, ${property}`);
    return [{ start: last, end: last, text: added.join('') }];
  }
  const inner = `${indent}  `;
  const at = lineStart(text, end - 1);
  const lines = printed(inner).map((property) => `${inner}${property},\n`);
  return [
    ...(hasComma ? [] : [{ start: last, end: last, text: ',' }]),
    { start: at, end: at, text: lines.join('') },
  ];
}

/** Whether the last key of an object that ends on the same line is taken out. */
function isLastOf({ place: { end, last } }: MissingKeys, edit: Edit, text: string): boolean {
  return (
    last !== undefined &&
    !text.slice(last, end).includes('\n') &&
    edit.text === '' &&
    edit.start < last &&
    edit.end >= last
  );
}

/** The new keys where the last one was. */
function replacement({ place: { last }, keys }: MissingKeys, edit: Edit): Edit {
  const printed = keys.map(([key, value]) => printProperty(key, value, ''));
  return { start: edit.start, end: last ?? edit.end, text: printed.join(', ') };
}

/** Behind the last item of a list: on lines of their own where the others are. */
function addition(place: ValuePlace, items: readonly Printable[], text: string): Edit | undefined {
  if (place.kind !== 'written' || text[place.end - 1] !== ']') return undefined;
  const written = text.slice(place.start + 1, place.end - 1);
  if (!written.includes('\n')) {
    const at = place.end - 1 - (/\s*,?\s*$/.exec(written)?.[0].length ?? 0);
    const before = written.trim() === '' ? '' : ', ';
    const printed = items.map((item) => printValue(item, indentAt(text, at), 0));
    return { start: at, end: at, text: `${before}${printed.join(', ')}` };
  }
  const indent = `${indentAt(text, place.end)}  `;
  const at = lineStart(text, place.end - 1);
  const lines = items.map((item) => `${indent}${printValue(item, indent, 1_000)},\n`);
  return { start: at, end: at, text: lines.join('') };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function indentAt(text: string, offset: number): string {
  return /^ */.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

/** From the end on, so that offsets stay right; of two that overlap the outer one wins. */
function applied(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  const kept = sorted.filter(
    (edit) =>
      !edits.some(
        (other) =>
          other !== edit &&
          other.start <= edit.start &&
          other.end >= edit.end &&
          other.end > edit.start &&
          (other.start < edit.start || other.end > edit.end),
      ),
  );
  return kept.reduce(
    (result, { start, end, text: written }) => `${result.slice(0, start)}${written}${result.slice(end)}`,
    text,
  );
}
