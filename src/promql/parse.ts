import { parser } from '@prometheus-io/lezer-promql';
import { functionNames } from './functions';
import { nearest } from './nearest';

/** By way of the grammar: its declarations are those of the ES module, ours would be those of the CommonJS one. */
export type Tree = ReturnType<typeof parser.parse>;

export type SyntaxNode = Tree['topNode'];

/** Something wrong with a stretch of the text. */
export interface Fault {
  readonly message: string;
  readonly from: number;
  readonly to: number;
  /** What was probably meant instead of the stretch. */
  readonly suggestion?: string;
}

export interface Parsed {
  readonly tree: Tree;
  /** Left out where the text follows the grammar. */
  readonly fault?: Fault;
}

/** Parses one expression. Only the first fault is told: those after it are mostly its echo. */
export function parsePromql(text: string): Parsed {
  const tree = parser.parse(text);
  const error = firstError(tree);
  return error === undefined ? { tree } : { tree, fault: describe(error, text) };
}

function firstError(tree: Tree): SyntaxNode | undefined {
  const cursor = tree.cursor();
  do {
    if (cursor.type.isError) return cursor.node;
  } while (cursor.next());
  return undefined;
}

function describe(error: SyntaxNode, text: string): Fault {
  const { from } = error;
  const rest = text.slice(from);
  const token = /^\s*([\w:.]+|\S)/.exec(rest);
  if (text.trim() === '') return { message: 'the query is empty', from: 0, to: text.length };
  if (token?.[1] === undefined) return { message: 'the query ends too early', from, to: text.length };
  const start = from + token[0].length - token[1].length;
  return (
    misspeltFunction(error, text) ?? {
      message: `unexpected ${/["'`]/.test(token[1]) ? 'text' : token[1]}`,
      from: start,
      to: start + token[1].length,
    }
  );
}

/** `nofn(x)` reads as a metric name followed by nonsense. */
function misspeltFunction(error: SyntaxNode, text: string): Fault | undefined {
  const name = error.parent?.name === 'VectorSelector' ? error.prevSibling : null;
  if (name?.name !== 'Identifier' || !/^\s*\(/.test(text.slice(name.to))) return undefined;
  const called = text.slice(name.from, name.to);
  const suggestion = nearest(called, functionNames);
  const fault = { message: `${called} is not a function`, from: name.from, to: name.to };
  return suggestion === undefined ? fault : { ...fault, suggestion };
}

/** What a node is made of, in the order of the text. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
