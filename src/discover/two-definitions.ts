import { layout } from '../model/layout';
import { parseSource } from './source';

const names: ReadonlySet<string> = new Set(Object.values(layout).map(({ define }) => define));

const anyCall = new RegExp(`\\b(?:${[...names].join('|')})\\s*\\(`, 'g');

/** A call of a `defineX` in a source. */
export interface DefinitionCall {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Every call of a `defineX` that is written in a file, exported or not. Thousands of files are looked at, so the text is
 * only parsed where it seems to hold two.
 */
export function definitionCalls(text: string): readonly DefinitionCall[] {
  if ((text.match(anyCall)?.length ?? 0) < 2) return [];
  const source = parseSource(text);
  return source.ok ? callsBelow(source.program) : [];
}

function callsBelow(node: unknown): readonly DefinitionCall[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(callsBelow);
  const { type, callee, loc, ...children } = node as {
    readonly type?: string;
    readonly callee?: { readonly name?: string };
    readonly loc?: { readonly start: { readonly line: number } };
  };
  const name = type === 'CallExpression' ? callee?.name : undefined;
  const own = name !== undefined && names.has(name) ? [{ name, line: loc?.start.line ?? 1 }] : [];
  return [...own, ...Object.values(children).flatMap(callsBelow)];
}
