import { applyEdits, type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import type { Raw } from '../board/board';
import { isRecord } from '../board/json';
import type { PropertyPath } from '../problems/problem';

/** A value of the JSON that is set. */
export interface Repair {
  readonly path: PropertyPath;
  readonly value: unknown;
  /** In words, for whoever ran `--fix`. */
  readonly what: string;
}

export interface PlacedRecord {
  readonly record: Raw;
  readonly path: PropertyPath;
}

/** The objects of a list, with their places; none where there is no list. */
export function placedRecords(json: Raw, path: readonly string[]): readonly PlacedRecord[] {
  const list = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), json);
  return (Array.isArray(list) ? list : []).flatMap((record: unknown, index) =>
    isRecord(record) ? [{ record, path: [...path, index] }] : [],
  );
}

/** Panels of the classic schema, those inside collapsed rows after their row. */
export function placedPanels(json: Raw): readonly PlacedRecord[] {
  return placedRecords(json, ['panels']).flatMap((outer) => [
    outer,
    ...placedRecords(outer.record, ['panels']).map(({ record, path }) => ({
      record,
      path: [...outer.path, ...path],
    })),
  ]);
}

/** Sets values in a JSON text and leaves every other byte as it is. The places must not lie within each other. */
export function repairText(text: string, repairs: readonly Repair[]): string {
  const tree = parseTree(text);
  // What is written on one line stays there.
  const format = isOneLine(text)
    ? {}
    : { formattingOptions: { insertSpaces: true, tabSize: indentationOf(text), eol: '\n' } };
  const edits: Edit[] = [];
  const missing: Repair[] = [];
  for (const repair of repairs) {
    const node = tree && findNodeAtLocation(tree, [...repair.path]);
    if (node === undefined) missing.push(repair);
    else edits.push({ offset: node.offset, length: node.length, content: printed(repair.value, node, text) });
  }
  return missing.reduce(
    (whole, { path, value }) =>
      applyEdits(whole, modify(whole, [...path], value, { ...format, getInsertionIndex: () => 0 })),
    applyEdits(text, edits),
  );
}

/** A position is written as the file is; whatever else is set fits a line. */
function printed(value: unknown, { offset }: Node, text: string): string {
  if (!isRecord(value) || isOneLine(text)) return JSON.stringify(value);
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  const margin = /^\s*/.exec(line)?.[0] ?? '';
  return JSON.stringify(value, null, indentationOf(text)).replaceAll('\n', `\n${margin}`);
}

function isOneLine(text: string): boolean {
  return !text.trim().includes('\n');
}

/** Spaces of the first line that has any. */
function indentationOf(text: string): number {
  return /\n( +)\S/.exec(text)?.[1]?.length ?? 2;
}
