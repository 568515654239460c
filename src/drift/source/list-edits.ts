import type { Located } from '../../discover/syntax';
import { codeOf, type Printable, printValue } from '../../exchange/print-definition';
import { formatPath } from '../../problems/format';
import type { PropertyPath } from '../../problems/problem';
import { type ChangedList, type Item, isNew, type NewItem } from '../changes/differing';
import { bodyOf, type Content, contentsOf, rewritten } from './containers';
import { byFile, hasSpread, itemOf, type Made, placeOf } from './places';
import type { Edits, Source, Unpatched } from './source';
import type { Part } from './text-edits';

/** A list, and where it is written or what makes it. */
interface Found extends ChangedList {
  readonly node?: Located;
  readonly made?: Made;
  /** Items that are put here come from lists out of which nothing can be taken. */
  readonly stuck: readonly PropertyPath[];
}

/** Every list with what stands in it now. */
export function listEdits(source: Source, lists: readonly ChangedList[]): Edits {
  const places = lists.map((list) => ({ ...list, ...listAt(source, list) }));
  const fixed = new Set(places.flatMap(({ list, node }) => (node === undefined ? [formatPath(list)] : [])));
  const isStuck = (path: PropertyPath): boolean =>
    fixed.has(formatPath(path.slice(0, -1))) || 'kind' in itemOf(source.syntax, path, source.text);
  const found = places.map((list): Found => {
    const foreign = pathsIn(list.items).filter((path) => !isIn(path, list.list));
    return { ...list, stuck: foreign.filter(isStuck) };
  });
  const stuck = found.flatMap((list) => list.stuck);
  return {
    edits: found.flatMap((each) => {
      const { node, list, items } = each;
      if (node === undefined) return [];
      // What cannot be taken out of a row keeps that row.
      const kept = goneFrom(each, lists).filter((path) => stuck.some((inner) => isBelow(inner, path)));
      const now = [...items, ...kept].filter((item) => isNew(item) || !each.stuck.includes(item));
      const contents = hasSpread(node)
        ? behind(node, now, source)
        : now.map((item) => contentOf(item, source, each.stuck));
      return [{ ...rewritten(node, contents, source.text), what: `${formatPath(list)} has other items` }];
    }),
    unpatched: found.flatMap((list) => unpatchedOf(list, lists)),
  };
}

function listAt(source: Source, changed: ChangedList): { readonly node?: Located; readonly made?: Made } {
  const place = placeOf(source.syntax, changed.list, source.text);
  if (place.kind === 'absent') return {};
  if (place.kind === 'made' || place.node.type !== 'ArrayExpression')
    return {
      made: place.kind === 'made' ? place : (place.holds ?? byFile),
    };
  const own = pathsIn(changed.items).filter((path) => isIn(path, changed.list));
  const made = own.flatMap((path) => {
    const item = itemOf(source.syntax, path, source.text);
    return 'kind' in item ? [item] : [];
  })[0];
  const isGrown = isGrowing(changed);
  if (hasSpread(place.node) && !isGrown) return { made: place.holds ?? made ?? byFile };
  return made === undefined || isGrown ? { node: place.node } : { made };
}

/** Whether something new stands behind all that was there. */
function isGrowing({ list, was, items }: ChangedList): boolean {
  const isOwn = (item: Item, index: number): boolean =>
    !isNew(item) && isIn(item, list) && item.at(-1) === index;
  return (
    items.length >= was && items.every((item, index) => (index < was ? isOwn(item, index) : isNew(item)))
  );
}

/** New items behind those that are there, wherever they come from. */
function behind(node: Located, items: readonly Item[], source: Source): readonly Content[] {
  const written = contentsOf(node).map((child) => ({ container: node, child }));
  return [...written, ...items.filter(isNew).map((item) => contentOf(item, source, []))];
}

function contentOf(item: Item, source: Source, stuck: readonly PropertyPath[]): Content {
  if (isNew(item))
    return (indent, isOnOneLine) =>
      item.panels === undefined
        ? [printValue(item.item as Printable, indent, isOnOneLine ? 0 : apart)]
        : rowParts(item, indent, source, stuck);
  const found = itemOf(source.syntax, item, source.text);
  if ('kind' in found) throw new Error(`${formatPath(item)} is written nowhere`);
  return found;
}

/** A column behind which nothing has room on its line. */
const apart = 1_000;

/** A row, and in it panels that are new or stood elsewhere. */
function rowParts(
  { item, panels = [] }: NewItem,
  indent: string,
  source: Source,
  stuck: readonly PropertyPath[],
): readonly Part[] {
  const hole = '\0';
  const [head = '', tail = ''] = printValue(
    { ...(item as { readonly [key: string]: Printable }), panels: codeOf(hole) },
    indent,
    apart,
  ).split(hole);
  const inner = `${indent}    `;
  const movable = panels.filter((panel) => isNew(panel) || !stuck.includes(panel));
  const parts = movable.flatMap((panel): readonly Part[] => {
    const content = contentOf(panel, source, stuck);
    const printed = typeof content === 'function' ? content(inner, false) : [bodyOf(content, source.text)];
    return [`\n${inner}`, ...printed, ','];
  });
  return [head, '[', ...parts, `\n${indent}  ]`, tail];
}

function unpatchedOf(
  { list, was, items, node, made, stuck }: Found,
  all: readonly ChangedList[],
): readonly Unpatched[] {
  const by = made === undefined ? 'what it belongs to is not written as a list' : `it is made by ${made.by}`;
  const line = made === undefined ? {} : { line: made.line };
  const moved = (path: PropertyPath): string => `${formatPath(path)} stands in ${formatPath(list)}`;
  if (node !== undefined)
    return stuck.map((path) => ({ what: moved(path), why: 'it cannot be taken from where it is' }));
  const gone = goneFrom({ list, was }, all);
  const here = pathsIn(items).filter((path) => isIn(path, list));
  const isInOrder = here.every(
    (path, index) => index === 0 || Number(here[index - 1]?.at(-1)) < Number(path.at(-1)),
  );
  return [
    ...items.filter(isNew).map(({ what }) => `new ${what}`),
    ...gone.map((path) => `${formatPath(path)} is gone`),
    ...pathsIn(items)
      .filter((path) => !isIn(path, list))
      .map(moved),
    ...(isInOrder ? [] : [`${formatPath(list)} is in another order`]),
  ].map((what) => ({ what, why: by, ...line }));
}

/** What of a list stands nowhere any more. */
function goneFrom(
  { list, was }: Pick<ChangedList, 'list' | 'was'>,
  all: readonly ChangedList[],
): readonly PropertyPath[] {
  const everywhere = new Set(all.flatMap((each) => pathsIn(each.items)).map(formatPath));
  const own = Array.from({ length: was }, (_, index) => [...list, index]);
  return own.filter((path) => !everywhere.has(formatPath(path)));
}

/** What of the definition stands in a list, and in new rows of it. */
function pathsIn(items: readonly Item[]): readonly PropertyPath[] {
  return items.flatMap((item) => (isNew(item) ? pathsIn(item.panels ?? []) : [item]));
}

function isIn(path: PropertyPath, list: PropertyPath): boolean {
  return formatPath(path.slice(0, -1)) === formatPath(list);
}

function isBelow(path: PropertyPath, above: PropertyPath): boolean {
  return formatPath(path.slice(0, above.length)) === formatPath(above);
}
