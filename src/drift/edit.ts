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
  for (const { path, value } of values) {
    const place = placeOf(syntax, path, text);
    const edit = editOf(place, path, value, text);
    if (edit !== undefined) edits.push(edit);
    else unpatched.push(unpatchedOf(place, formatPath(path), value));
  }
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
  return { text: applied(text, edits), unpatched };
}

function unpatchedOf(place: ValuePlace, what: string, value: unknown): Unpatched {
  const to = value === undefined ? 'gone' : JSON.stringify(value);
  return place.kind === 'made'
    ? { what: `${what} is ${to}`, why: `it is made by ${place.by}`, line: place.line }
    : { what: `${what} is ${to}`, why: 'it follows from what is not written' };
}

function editOf(
  place: ValuePlace,
  path: readonly (string | number)[],
  value: unknown,
  text: string,
): Edit | undefined {
  if (place.kind === 'made') return undefined;
  const key = path.at(-1);
  if (place.kind === 'absent') {
    return value === undefined || typeof key !== 'string'
      ? undefined
      : insertion(place, key, value as Printable, text);
  }
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
  const key = /(?:[A-Za-z_$][\w$]*|'[^']*')\s*:\s*$/.exec(before);
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

/** As the last key of an object: on a line of its own where the others are. */
function insertion(
  { start, end, empty }: Extract<ValuePlace, { readonly kind: 'absent' }>,
  key: string,
  value: Printable,
  text: string,
): Edit {
  const inside = text.slice(start + 1, end - 1);
  const indent = indentAt(text, end);
  if (!inside.includes('\n')) {
    const written = printProperty(key, value, indent);
    const at = start + 1 + inside.trimEnd().length;
    return { start: at, end: end - 1, text: empty ? ` ${written} ` : `, ${written} ` };
  }
  const inner = `${indent}  `;
  const at = lineStart(text, end - 1);
  const comma = /,\s*$/.test(inside) ? '' : ',';
  return { start: at, end: at, text: `${comma}${inner}${printProperty(key, value, inner)},\n` };
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
          other.end > other.start &&
          (other.start < edit.start || other.end > edit.end),
      ),
  );
  return kept.reduce(
    (result, { start, end, text: written }) => `${result.slice(0, start)}${written}${result.slice(end)}`,
    text,
  );
}
