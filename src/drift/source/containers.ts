import type { Located } from '../../discover/syntax';
import type { Within } from './places';
import { indentAt, type Part, type Range, type TextEdit } from './text-edits';

/** What stands in a list or an object: something that is written, here or in another one, or something new. */
export type Content = Within | ((indent: string, isOnOneLine: boolean) => readonly Part[]);

/** A list or an object with other contents, on lines of their own where they were. */
export function rewritten(container: Located, contents: readonly Content[], text: string): TextEdit {
  const { start, end } = rangeOf(container);
  const own = piecesOf(container, text);
  const bottom = own.at(-1)?.behind.end ?? start + 1;
  const isMulti = text.slice(own.at(-1)?.body.end ?? start, end).includes('\n');
  const indent = indentAt(text, end - 1);
  const inner = `${indent}  `;
  const line = `\n${inner}`;
  const edge = container.type === 'ObjectExpression' ? ' ' : '';
  const parts: Part[] = [];
  let last: { readonly piece?: Piece; readonly endsLine: boolean } | undefined;
  for (const [index, content] of contents.entries()) {
    const piece = typeof content === 'function' ? undefined : pieceOf(content, text);
    const isInPlace =
      piece !== undefined && (index === 0 ? piece === own[0] : last?.piece === own[own.indexOf(piece) - 1]);
    const between = isMulti || last?.endsLine === true ? line : index === 0 ? edge : ' ';
    parts.push(
      piece !== undefined && (isInPlace || (isMulti && piece.lead.includes('\n'))) ? piece.lead : between,
    );
    parts.push(
      ...(typeof content === 'function' ? content(isMulti ? inner : indent, !isMulti) : [piece?.body ?? '']),
    );
    const isLast = index === contents.length - 1;
    if (isMulti || !isLast) parts.push(',');
    const behind = piece === undefined ? undefined : piece.behind;
    if (behind !== undefined) parts.push(behind);
    last = {
      ...(piece === undefined ? {} : { piece }),
      endsLine: behind !== undefined && text.slice(behind.start, behind.end).includes('//'),
    };
  }
  const tail = text.slice(bottom, end - 1);
  const isBroken = last?.endsLine === true && !tail.includes('\n');
  parts.push(
    contents.length === 0 ? '' : isBroken ? `\n${indent}` : own.length === 0 && !isMulti ? edge : tail,
  );
  return { start: start + 1, end: end - 1, parts };
}

interface Piece {
  /** Blanks and ends of lines before it. */
  readonly lead: string;
  /** With the comments before it, without the comma. */
  readonly body: Range;
  /** A comment on the same line, behind the comma. */
  readonly behind: Range;
}

const known = new WeakMap<Located, readonly Piece[]>();

/** Something that is written, with the comments before it. */
export function bodyOf(within: Within, text: string): Range {
  return pieceOf(within, text)?.body ?? rangeOf(within.child);
}

function pieceOf({ container, child }: Within, text: string): Piece | undefined {
  return piecesOf(container, text)[contentsOf(container).indexOf(child)];
}

function piecesOf(container: Located, text: string): readonly Piece[] {
  const found = known.get(container) ?? cut(container, text);
  known.set(container, found);
  return found;
}

function cut(container: Located, text: string): readonly Piece[] {
  const { start, end } = rangeOf(container);
  let at = start + 1;
  return contentsOf(container).map((child) => {
    const lead = /^\s*/.exec(text.slice(at, end))?.[0] ?? '';
    const childEnd = rangeOf(child).end;
    const rest = text.slice(childEnd, end - 1);
    const comma = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*,/.exec(rest)?.[0].length;
    const bodyEnd = comma === undefined ? childEnd : childEnd + comma - 1;
    const from = comma === undefined ? childEnd : childEnd + comma;
    const comment = /^[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*?\*\/[ \t]*)?(?=\n)/.exec(text.slice(from))?.[0] ?? '';
    const piece = {
      lead,
      body: { start: at + lead.length, end: bodyEnd },
      behind: { start: from, end: from + comment.length },
    };
    at = piece.behind.end;
    return piece;
  });
}

/** The items of a list, or the keys of an object. */
export function contentsOf({ elements, properties }: Located): readonly Located[] {
  return elements === undefined ? (properties ?? []) : elements.flatMap((element) => element ?? []);
}

export function rangeOf({ start, end }: Located): Range {
  return { start: start ?? 0, end: end ?? 0 };
}
