import { childOf, type DefinitionSyntax, type Located } from '../../discover/syntax';
import type { PropertyPath } from '../../problems/problem';

/** Where a value of a definition is written, or what makes it. */
export type ValuePlace = WrittenPlace | AbsentPlace | Made;

/** Here. */
export interface WrittenPlace {
  readonly kind: 'written';
  readonly node: Located;
  /** What is in it that is more than texts, numbers and lists of them: a query that is built. */
  readonly holds?: Made;
  /** Where it stands for itself, and not for what a function or a constant makes of it. */
  readonly within?: Within;
}

/** A key of an object or an item of a list, and what it stands in. */
export interface Within {
  readonly container: Located;
  readonly child: Located;
}

/** Nowhere: this object does not have the key. */
export interface AbsentPlace {
  readonly kind: 'absent';
  readonly object: Located;
}

/** An expression, in this line, makes it, and maybe other values too. */
export interface Made {
  readonly kind: 'made';
  readonly by: string;
  readonly line: number;
}

/** Where nothing better is known. */
export const byFile: Made = { kind: 'made', by: 'the file', line: 1 };

/** What a name stands for. */
interface Binding {
  readonly node: Located;
  /** Whether it was given to a function that says it once: written for this value alone, where a constant is for all who name it. */
  readonly given: boolean;
}

interface Step {
  readonly node: Located;
  readonly scope: ReadonlyMap<string, Binding>;
  /** The name that led to where several values come from. */
  readonly shared?: string;
  readonly within?: Within;
}

/** The place of a value of a definition, by its path from the object given to `defineX`. */
export function placeOf(syntax: DefinitionSyntax, path: PropertyPath, text: string): ValuePlace {
  const found = walked(syntax, path, text);
  if ('kind' in found) return found;
  const step = entered(found, text);
  const { node, shared } = step;
  if (shared !== undefined) return made(step, text);
  const held = expressionIn(node);
  return {
    kind: 'written',
    node,
    ...(held === undefined ? {} : { holds: made({ ...step, node: held }, text) }),
    ...(found.within === undefined || found.node !== node ? {} : { within: found.within }),
  };
}

const plain: ReadonlySet<string> = new Set([
  'StringLiteral',
  'NumericLiteral',
  'BooleanLiteral',
  'NullLiteral',
  'UnaryExpression',
]);

/** The first part of a value that is no plain data. */
function expressionIn(node: Located): Located | undefined {
  if (plain.has(node.type)) return undefined;
  if (node.type === 'TSAsExpression' && node.expression !== undefined) return expressionIn(node.expression);
  if (node.type === 'ObjectProperty') return node.value === undefined ? node : expressionIn(node.value);
  const isData = node.type === 'ObjectExpression' || node.type === 'ArrayExpression';
  if (!isData) return node;
  const items = [...(node.properties ?? []), ...(node.elements ?? [])];
  return items.flatMap((item) => (item === null ? [] : (expressionIn(item) ?? [])))[0];
}

/** The expression that a list has for an item, whatever it makes. */
export function itemOf(syntax: DefinitionSyntax, path: PropertyPath, text: string): Within | Made {
  const found = walked(syntax, path, text);
  if ('kind' in found) return found.kind === 'made' ? found : byFile;
  return found.shared === undefined && found.within !== undefined ? found.within : made(found, text);
}

/** The last step is not entered yet. */
function walked(
  { definition, constants }: DefinitionSyntax,
  path: PropertyPath,
  text: string,
): Step | AbsentPlace | Made {
  if (definition === undefined) return byFile;
  const scope = new Map([...constants].map(([name, node]) => [name, { node, given: false }] as const));
  let step: Step = { node: definition, scope };
  for (const [index, key] of path.entries()) {
    const from = entered(step, text);
    if (from.node.type !== 'ObjectExpression' && from.node.type !== 'ArrayExpression')
      return made(from, text);
    const child = childOf(from.node, key);
    if (child === undefined) {
      const isLast = index === path.length - 1 && typeof key === 'string';
      return !isLast || hasSpread(from.node) || from.shared !== undefined
        ? made(from, text)
        : { kind: 'absent', object: from.node };
    }
    if (isMoved(from.node, child)) return made(from, text);
    const node = child.type === 'ObjectProperty' && child.value !== undefined ? child.value : child;
    step = { ...from, node, within: { container: from.node, child } };
  }
  return step;
}

const isSpread = (each: Located | null): boolean => each?.type === 'SpreadElement';

/** Whether other keys or items come from elsewhere. */
export function hasSpread({ properties = [], elements = [] }: Located): boolean {
  return [...properties, ...elements].some(isSpread);
}

/** Behind items from elsewhere another one has the index, and a key before them may get another value. */
function isMoved({ properties = [], elements = [] }: Located, child: Located): boolean {
  return (
    elements.slice(0, elements.indexOf(child) + 1).some(isSpread) ||
    properties.slice(properties.indexOf(child) + 1).some(isSpread)
  );
}

function made({ node, shared }: Step, text: string): Made {
  const written = text.slice(node.start ?? 0, node.end ?? 0).split('\n')[0] ?? '';
  return {
    kind: 'made',
    by: shared ?? (written.length <= 60 ? written : `${written.slice(0, 60)}...`),
    line: node.loc?.start.line ?? 1,
  };
}

/** Through `as const`, constants, and functions that make an object of what they are given. */
function entered(step: Step, text: string): Step {
  const { node, scope } = step;
  if (node.expression !== undefined) return entered({ ...step, node: node.expression }, text);
  if (node.type === 'Identifier') {
    const bound = scope.get(node.name ?? '');
    if (bound === undefined) return step;
    const scoped = new Map([...scope].filter(([name]) => name !== node.name));
    const shared = bound.given ? {} : { shared: step.shared ?? node.name ?? '' };
    return entered({ node: bound.node, scope: scoped, ...shared }, text);
  }
  if (node.type === 'CallExpression') return called(step, text) ?? step;
  return step;
}

function called(step: Step, text: string): Step | undefined {
  const { node, scope } = step;
  const name = node.callee?.name;
  const made = name === undefined ? undefined : scope.get(name)?.node;
  const [argument] = node.arguments ?? [];
  const [parameter] = made?.params ?? [];
  const { body } = made ?? {};
  if (made?.type !== 'ArrowFunctionExpression' || body === undefined || Array.isArray(body)) return undefined;
  if (argument?.type !== 'ObjectExpression' || parameter?.type !== 'ObjectPattern') return undefined;
  const inner = new Map(scope);
  for (const property of argument.properties ?? []) {
    const key = property.key?.name;
    if (key === undefined || property.value === undefined) continue;
    inner.set(key, { node: property.value, given: timesNamed(body, key) < 2 });
  }
  return entered({ node: body as Located, scope: inner, shared: `${name}(...)` }, text);
}

/** How often a function names what it was given. */
function timesNamed(value: unknown, name: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + timesNamed(item, name), 0);
  const node = value as Located;
  if (node.type === 'Identifier') return node.name === name ? 1 : 0;
  const parts = Object.entries(node).filter(
    ([key]) => key !== 'loc' && (key !== 'key' || node.computed === true),
  );
  return parts.reduce((sum, [, part]) => sum + timesNamed(part, name), 0);
}
