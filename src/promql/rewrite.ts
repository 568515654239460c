/** A stretch of the original, and what stands there instead in the rewritten text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

export interface Rewritten {
  readonly text: string;
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
}

/** Replaces what a global pattern finds and remembers where; `undefined` leaves a match as it is. */
export function rewrite(
  original: string,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => string | undefined,
): Rewritten {
  const edits: Edit[] = [];
  let text = '';
  let copied = 0;
  for (const match of original.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === undefined) continue;
    text += original.slice(copied, match.index);
    copied = match.index + match[0].length;
    edits.push({
      from: match.index,
      to: copied,
      newFrom: text.length,
      newTo: text.length + replacement.length,
    });
    text += replacement;
  }
  return { text: text + original.slice(copied), edits };
}

/** Where an offset of the rewritten text lies in the original; inside an edit, at its `from` or `to`. */
export function originOf(edits: readonly Edit[], offset: number, side: 'from' | 'to'): number {
  let shift = 0;
  for (const edit of edits) {
    if (offset <= edit.newFrom) break;
    if (offset < edit.newTo) return edit[side];
    shift = edit.to - edit.newTo;
  }
  return offset + shift;
}
