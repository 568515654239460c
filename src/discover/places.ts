import type { PropertyPath } from '../problems/problem';
import { childOf, type DefinitionSyntax, type Located } from './syntax';

/** Where a value of a definition is written, or what makes it. */
export type ValuePlace =
  /** Here, in these characters. */
  | {
      readonly kind: 'written';
      readonly start: number;
      readonly end: number;
      /** What is in them that is more than texts, numbers and lists of them: a query that is built. */
      readonly holds?: Made;
    }
  /** Nowhere: the object in these characters does not have the key; `last` is the end of its last key, if it has any. */
  | { readonly kind: 'absent'; readonly start: number; readonly end: number; readonly last?: number }
  /** An expression, in this line, makes it, and maybe other values too. */
  | Made;

interface Made {
  readonly kind: 'made';
  readonly by: string;
  readonly line: number;
}

/** What a name stands for. */
interface Binding {
  readonly node: Located;
  /** Whether it was given to a function: written once for each call, where a constant is written once for all who name it. */
  readonly given: boolean;
}

interface Step {
  readonly node: Located;
  readonly scope: ReadonlyMap<string, Binding>;
  /** The name that led to where several values come from. */
  readonly shared?: string;
}

/** The place of a value of a definition, by its path from the object given to `defineX`. */
export function placeOf(syntax: DefinitionSyntax, path: PropertyPath, text: string): ValuePlace {
  const found = walked(syntax, path, text);
  if ('kind' in found) return found;
  const step = entered(found, text);
  const { node, shared } = step;
  if (shared !== undefined || node.type === 'TemplateLiteral') return made(step, text);
  const held = expressionIn(node);
  return { ...written(node), ...(held === undefined ? {} : { holds: made({ ...step, node: held }, text) }) };
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

/** The place of the expression that a list has for an item, whatever makes it. */
export function itemOf(syntax: DefinitionSyntax, path: PropertyPath, text: string): ValuePlace {
  const found = walked(syntax, path, text);
  return 'kind' in found ? found : found.shared === undefined ? written(found.node) : made(found, text);
}

function written(node: Located): Extract<ValuePlace, { readonly kind: 'written' }> {
  return { kind: 'written', start: node.start ?? 0, end: node.end ?? 0 };
}

/** The last step is not entered yet. */
function walked(
  { definition, constants }: DefinitionSyntax,
  path: PropertyPath,
  text: string,
): Step | ValuePlace {
  if (definition === undefined) return { kind: 'made', by: 'the file', line: 1 };
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
        : absent(from.node);
    }
    if (isMoved(from.node, child)) return made(from, text);
    const node = child.type === 'ObjectProperty' && child.value !== undefined ? child.value : child;
    step = { ...from, node };
  }
  return step;
}

const isSpread = (each: Located | null): boolean => each?.type === 'SpreadElement';

/** Whether other keys or items come from elsewhere. */
function hasSpread({ properties = [], elements = [] }: Located): boolean {
  return [...properties, ...elements].some(isSpread);
}

/** Behind items from elsewhere another one has the index, and a key before them may get another value. */
function isMoved({ properties = [], elements = [] }: Located, child: Located): boolean {
  return (
    elements.slice(0, elements.indexOf(child) + 1).some(isSpread) ||
    properties.slice(properties.indexOf(child) + 1).some(isSpread)
  );
}

function absent({ start, end, properties = [] }: Located): ValuePlace {
  const last = properties.at(-1)?.end ?? undefined;
  return { kind: 'absent', start: start ?? 0, end: end ?? 0, ...(last === undefined ? {} : { last }) };
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
    inner.set(key, { node: property.value, given: true });
  }
  return entered({ node: body as Located, scope: inner, shared: `${name}(...)` }, text);
}
