import { isRecord } from '../../../board/json';
import type { Panel } from '../../../model/panel';
import { callOf, codeOf, type Declaration, type Parameter, type Printable } from '../../print-definition';
import { functionName } from './own-names';

/** Texts in which panels may differ that one function makes. */
const texts = ['title', 'description', 'expr', 'legend'];

/** So many panels are worth a function, and so many texts are still readable. */
const least = 3;
const most = 5;

/** Panels as they are written: those that differ in a few texts are made by a function. */
export interface WrittenPanels {
  readonly declarations: readonly Declaration[];
  readonly printed: ReadonlyMap<Panel, Printable>;
}

interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** @param typed queries that are built, and so are no texts */
export function panelFunctions(panels: readonly Panel[], typed: ReadonlySet<string>): WrittenPanels {
  const declarations: Declaration[] = [];
  const printed = new Map<Panel, Printable>();
  for (const alike of groups(panels)) {
    const varying = varyingPaths(alike);
    const names = namesOf(varying);
    const [first] = alike;
    if (first === undefined || varying.length > most) continue;
    const name = free(functionName(first), declarations);
    const codes = new Map(varying.map((path, index) => [path.join('.'), codeOf(names[index] ?? '')]));
    const parameters = varying.map((path, index): Parameter => {
      const values = alike.map((panel) => textAt(panel, path));
      return { name: names[index] ?? '', type: path.at(-1) === 'expr' ? queryType(values, typed) : 'string' };
    });
    declarations.push({ name, parameters, value: replaced(first as unknown as Printable, codes) });
    for (const panel of alike) {
      const values = varying.map((path, index) => [names[index] ?? '', textAt(panel, path)]);
      printed.set(panel, callOf(name, [Object.fromEntries(values)]));
    }
  }
  return { declarations, printed };
}

function textAt(panel: Panel, path: readonly string[]): string {
  return leavesOf(panel).find((leaf) => leaf.path.join('.') === path.join('.'))?.text ?? '';
}

function queryType(queries: readonly string[], typed: ReadonlySet<string>): string {
  if (queries.every((query) => typed.has(query))) return 'Expression';
  return queries.some((query) => typed.has(query)) ? 'string | Expression' : 'string';
}

/** Panels that are the same but for their texts, where there are enough of them. */
function groups(panels: readonly Panel[]): readonly (readonly Panel[])[] {
  const found = new Map<string, Panel[]>();
  for (const panel of panels) {
    const shape = JSON.stringify(panel, (key, value: unknown) =>
      typeof value === 'string' && texts.includes(key) ? '' : value,
    );
    found.set(shape, [...(found.get(shape) ?? []), panel]);
  }
  return [...found.values()].filter(({ length }) => length >= least);
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value === 'string') return texts.includes(path.at(-1) ?? '') ? [{ path, text: value }] : [];
  if (!Array.isArray(value) && !isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function varyingPaths(panels: readonly Panel[]): readonly (readonly string[])[] {
  const [first = [], ...others] = panels.map((panel) => leavesOf(panel));
  return first.flatMap(({ path, text }, index) =>
    others.some((leaves) => leaves[index]?.text !== text) ? [path] : [],
  );
}

/** `expr`, and `expr2` for that of another query. */
function namesOf(paths: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  return paths.map((path) => {
    const key = path.at(-1) ?? '';
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}${count}`;
  });
}

function replaced(value: Printable, codes: ReadonlyMap<string, Printable>, path = ''): Printable {
  const code = codes.get(path);
  if (code !== undefined) return code;
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value))
    return value.map((item: Printable, index) => replaced(item, codes, below(String(index))));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaced(item as Printable, codes, below(key))]),
  );
}

function free(name: string, declarations: readonly Declaration[]): string {
  const taken = new Set(declarations.map((declaration) => declaration.name));
  let result = name;
  for (let number = 2; taken.has(result); number++) result = `${name}${number}`;
  return result;
}
