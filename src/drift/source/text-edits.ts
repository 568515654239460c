/** Characters of the text as it was; what is edited in them goes along. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Something that stands in a text: new, or from another place. */
export type Part = string | Range;

/** What stands instead of some characters. */
export interface TextEdit extends Range {
  readonly parts: readonly Part[];
}

export interface Applied<E extends TextEdit> {
  readonly text: string;
  /** Edits in what another one replaces, so that nothing is left of them. */
  readonly lost: readonly E[];
}

/**
 * A text with its edits, those in a part that moved at its new place.
 *
 * @param edits of two with the same characters the first is the outer one
 */
export function applied<E extends TextEdit>(text: string, edits: readonly E[]): Applied<E> {
  const used = new Set<E>();
  function range({ start, end }: Range, given: readonly E[]): string {
    let at = start;
    let result = '';
    for (const edit of outermost(given.filter((each) => isWithin(each, { start, end })))) {
      const others = given.filter((other) => other !== edit);
      used.add(edit);
      result += text.slice(at, edit.start);
      result += edit.parts.map((part) => (typeof part === 'string' ? part : range(part, others))).join('');
      at = edit.end;
    }
    return result + text.slice(at, end);
  }
  const result = range({ start: 0, end: text.length }, edits);
  return { text: result, lost: edits.filter((edit) => !used.has(edit)) };
}

function outermost<E extends TextEdit>(edits: readonly E[]): readonly E[] {
  const isOuter = (outer: E, inner: E): boolean =>
    isWithin(inner, outer) && (!isWithin(outer, inner) || edits.indexOf(outer) < edits.indexOf(inner));
  return edits
    .filter((edit) => !edits.some((other) => other !== edit && isOuter(other, edit)))
    .sort((a, b) => a.start - b.start);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function indentAt(text: string, offset: number): string {
  return /^ */.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
