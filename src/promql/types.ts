/**
 * The type checker of Prometheus' own query editor. Its module is internal, hence the exact version in `package.json`
 * and a test that fails when its path or its answers move. It is handed the tree that we have, through the two
 * members of an editor's state that it reads: the state of a real editor stops parsing after 3,000 characters or 20 ms.
 */
import type { EditorState } from '@codemirror/state';
import { Parser } from '@prometheus-io/codemirror-promql/dist/cjs/parser/parser';
import { getType } from '@prometheus-io/codemirror-promql/dist/cjs/parser/type';
import { type Fault, parsePromql, type Tree } from './parse';
import { gapFaults } from './type-gaps';

/** What an expression yields: one number per series, one number, samples over a range, or text. */
export type PromqlType = 'vector' | 'scalar' | 'matrix' | 'string';

const words: Readonly<Record<string, string>> = {
  vector: 'an instant vector',
  scalar: 'a number',
  matrix: 'a range vector, such as x[5m]',
  string: 'a text',
  none: 'nothing',
};

/** Depends on label values, which are masked in what is checked here; `check-text.ts` sees them. */
const aboutValues = /^vector selector must contain at least one non-empty matcher$/;

/** Type faults of a tree without syntax faults; the messages speak of the kinds of value by their common names. */
export function typeFaults(tree: Tree, text: string): readonly Fault[] {
  const state = { field: () => ({ tree }), sliceDoc: (from: number, to: number) => text.slice(from, to) };
  const checker = new Parser(state as unknown as EditorState);
  checker.analyze();
  const faults = checker
    .getDiagnostics()
    .filter(({ severity, message }) => severity === 'error' && !aboutValues.test(message))
    .map(({ message, from, to }) => ({ message: inWords(message), from, to }));
  return [...faults, ...gapFaults(tree, text)];
}

function inWords(message: string): string {
  const types = /^expected type (\w+) in (.+), got (\w+)$/.exec(message);
  if (types === null) return message.replaceAll('"', '').replace(/(must not be set twice): .*/, '$1');
  const [, wanted = '', place = '', got = ''] = types;
  const where = place.replace(/^call to function "(\w+)"$/, '$1').replace(/^aggregation/, 'an aggregation');
  return `${where} takes ${words[wanted] ?? wanted}, not ${words[got] ?? got}`;
}

/** The type of an expression; nothing where it cannot be parsed. */
export function explainType(text: string): PromqlType | undefined {
  const { tree, fault } = parsePromql(text);
  if (fault !== undefined) return undefined;
  return typeOf(tree);
}

/** The type of a tree without syntax faults. */
export function typeOf(tree: Tree): PromqlType | undefined {
  const { firstChild } = tree.topNode;
  const type = getType(firstChild as unknown as Parameters<typeof getType>[0]);
  return type === 'none' ? undefined : type;
}
