import { code } from '../change';
import type { Leaf } from './leaves';

/** Two texts longer than this are shown where they differ only. */
const shown = 160;

/** Characters that are kept on either side of a difference. */
const context = 30;

/** `was X, is Y`; long texts are cut where they agree. */
export function wasIs(base: string, head: string): string {
  if (base.length <= shown && head.length <= shown) return `was ${code(base)}, is ${code(head)}`;
  const start = Math.max(0, commonStart(base, head) - context);
  const end = Math.max(
    0,
    commonStart([...base.slice(start)].reverse().join(''), [...head.slice(start)].reverse().join('')) -
      context,
  );
  const cut = (text: string): string => {
    const kept = text.slice(start, text.length - end);
    const middle =
      kept.length > 2 * shown ? `${kept.slice(0, shown)} … ${kept.slice(kept.length - shown)}` : kept;
    return code(`${start > 0 ? '… ' : ''}${middle}${end > 0 ? ' …' : ''}`);
  };
  return `was ${cut(base)}, is ${cut(head)}`;
}

function commonStart(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index++;
  return index;
}

/** Short enough to be read in a sentence. */
function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return code(text.length > shown ? `${text.slice(0, shown)} …` : text);
}

/**
 * `unit s -> ms`, `decimals 2, before none`; a long text is named without its wording.
 * @param names words for a path, by its parts joined with dots
 */
export function leafWords({ path, base, head }: Leaf, names: Readonly<Record<string, string>>): string {
  const name = nameOf(path, names);
  if (typeof base === 'string' && typeof head === 'string' && `${base}${head}`.length > 60) {
    return `${name} changed: ${wasIs(base, head)}`;
  }
  if (base === undefined) return `${name} ${brief(head)}, before none`;
  if (head === undefined) return `${name} removed, before ${brief(base)}`;
  const [before, after] = [brief(base), brief(head)];
  return before === after
    ? `${name} changed: ${wasIs(text(base), text(head))}`
    : `${name} ${before} → ${after}`;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The longest beginning of the path that has a name; what follows is added as it is written. */
function nameOf(path: readonly string[], names: Readonly<Record<string, string>>): string {
  for (let length = path.length; length > 0; length--) {
    const name = names[path.slice(0, length).join('.')];
    if (name !== undefined) {
      const rest = path.slice(length).join('.');
      return rest === '' ? name : `${name} ${code(rest)}`;
    }
  }
  return code(path.join('.'));
}

/** `1 panel`, `2 panels`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
