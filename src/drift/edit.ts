import { itemOf, placeOf, type ValuePlace } from '../discover/places';
import { parseSource } from '../discover/source';
import { type DefinitionSyntax, definitionIn } from '../discover/syntax';
import { type Printable, printProperty, printValue } from '../exchange/print-definition';
import { formatPath } from '../problems/format';
import type { DefinitionChanges } from './changes';

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
  edits.push(...[...missing.values()].flatMap((object) => insertion(object, text)));
  for (const path of removed) {
    const place = itemOf(syntax, path, text);
    if (place.kind === 'written') edits.push(removal(place, text));
    else unpatched.push(unpatchedOf(place, formatPath(path), undefined));
  }
  for (const { row, panel } of added) {
    const edit = addition(syntax, row, panel as unknown as Printable, text);
    if (edit !== undefined) edits.push(edit);
    else
      unpatched.push({
        what: `new panel ${panel.title}`,
        why: 'the panels of its row are not written as a list',
      });
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
  return place.kind === 'made'
    ? { what: `${what} is ${to}`, why: `it is made by ${place.by}`, line: place.line }
    : { what: `${what} is ${to}`, why: 'it follows from what is not written' };
}

function editOf(
  place: ValuePlace,
  key: string | number | undefined,
  value: unknown,
  text: string,
): Edit | undefined {
  if (place.kind !== 'written') return undefined;
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
  if (!text.slice(start, end).includes('\n')) {
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

/** Behind the last panel of a row. */
function addition(syntax: DefinitionSyntax, row: number, panel: Printable, text: string): Edit | undefined {
  const place = placeOf(syntax, ['rows', row, 'panels'], text);
  if (
    place.kind !== 'written' ||
    text[place.end - 1] !== ']' ||
    !text.slice(place.start, place.end).includes('\n')
  )
    return undefined;
  const indent = `${indentAt(text, place.end)}  `;
  const at = lineStart(text, place.end - 1);
  return { start: at, end: at, text: `${indent}${printValue(panel, indent, 1_000)},\n` };
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
