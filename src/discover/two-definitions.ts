import { layout } from '../model/layout';
import { parseSource } from './source';

const names: ReadonlySet<string> = new Set(Object.values(layout).map(({ define }) => define));

const anyCall = new RegExp(`\\b(?:${[...names].join('|')})\\s*\\(`, 'g');

/**
 * The line of a definition that a file holds besides its default export, exported or not. Thousands of files are looked
 * at, so the text is only parsed where it seems to hold two.
 */
export function lineOfSecondDefinition(text: string): number | undefined {
  if ((text.match(anyCall)?.length ?? 0) < 2) return undefined;
  const source = parseSource(text);
  if (!source.ok) return undefined;
  const exported = source.program.body.find(({ type }) => type === 'ExportDefaultDeclaration');
  const calls = callsBelow(source.program);
  const others = calls.filter(({ start }) => exported === undefined || start !== startOf(exported));
  return calls.length < 2 ? undefined : (others[0] ?? calls[1])?.loc.start.line;
}

/** A node of the syntax tree, as far as it is looked at. */
interface Call {
  readonly start: number;
  readonly loc: { readonly start: { readonly line: number } };
}

function startOf(exported: object): number | undefined {
  return (exported as { readonly declaration?: { readonly start?: number } }).declaration?.start;
}

function callsBelow(node: unknown): readonly Call[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(callsBelow);
  const { type, callee } = node as { readonly type?: string; readonly callee?: { readonly name?: string } };
  const isDefinition = type === 'CallExpression' && callee?.name !== undefined && names.has(callee.name);
  return [...(isDefinition ? [node as Call] : []), ...Object.values(node).flatMap(callsBelow)];
}
