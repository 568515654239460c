import { mask } from './literals';

/** A bracket or quote without its partner, at an offset of the text. */
export interface Unbalanced {
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

const token = new RegExp(`#[^\\n]*|${mask}|[()[\\]{}"'\`]`, 'g');

const partner: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * The first bracket or quote of a masked query that has no partner. Neither the grammar nor the type checker says so:
 * both mend the text silently, because they are made for an editor in which people are typing.
 */
export function findUnbalanced(shape: string): Unbalanced | undefined {
  const open: { bracket: string; from: number }[] = [];
  for (const { 0: text, index } of shape.matchAll(token)) {
    if (text.startsWith('#') || text === mask) continue;
    const at = { from: index, to: index + 1 };
    if (/["'`]/.test(text)) return { message: `the text that begins with ${text} is never closed`, ...at };
    const wanted = partner[text];
    if (wanted === undefined) {
      open.push({ bracket: text, from: index });
      continue;
    }
    const last = open.pop();
    if (last === undefined) return { message: `${text} closes nothing`, ...at };
    if (last.bracket !== wanted) return { message: `${text} does not close ${last.bracket}`, ...at };
  }
  const left = open.at(-1);
  return left && { message: `${left.bracket} is never closed`, from: left.from, to: left.from + 1 };
}
