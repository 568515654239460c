import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import type { Place, Problem, PropertyPath } from '../problems/problem';

/** Fills in the line and its text, reading and parsing only the files that problems point to. */
export function locateProblems(root: string, problems: readonly Problem[]): readonly Problem[] {
  const sources = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const known = sources.get(file) ?? readSource(root, file);
    sources.set(file, known);
    return known;
  };
  return problems.map((problem) =>
    problem.at === undefined ? problem : { ...problem, at: locate(problem.at, sourceOf(problem.at.file)) },
  );
}

interface Source {
  readonly lines: readonly string[];
  /** The object given to `defineX`; nothing where the file has none or does not parse. */
  readonly definition?: object;
}

function readSource(root: string, file: string): Source {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    return { lines: [] };
  }
  const lines = text.split('\n');
  if (!file.endsWith('.ts')) return { lines };
  try {
    const program = parse(text, { sourceType: 'module', plugins: ['typescript'] }).program;
    const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration');
    const call = exported?.declaration;
    const definition = call?.type === 'CallExpression' ? call.arguments[0] : call;
    return definition === undefined ? { lines } : { lines, definition };
  } catch {
    return { lines };
  }
}

function locate(place: Place, source: Source): Place {
  const line =
    place.line ?? (source.definition === undefined ? 1 : lineOf(source.definition, place.path ?? []));
  const text = source.lines[line - 1]?.trim();
  return { ...place, line, ...(text === undefined || text === '' ? {} : { text }) };
}

interface Located {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } };
  readonly properties?: readonly Located[];
  readonly elements?: readonly (Located | null)[];
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly value?: Located;
}

/** The line of the deepest part of the path that is written in the file itself. */
function lineOf(definition: object, path: PropertyPath): number {
  let node = definition as Located;
  let line = node.loc?.start.line ?? 1;
  for (const key of path) {
    const child = childOf(node, key);
    if (child === undefined) break;
    line = child.loc?.start.line ?? line;
    node = child.type === 'ObjectProperty' && child.value !== undefined ? child.value : child;
  }
  return line;
}

function childOf(node: Located, key: string | number): Located | undefined {
  if (typeof key === 'number') return node.elements?.[key] ?? undefined;
  return node.properties?.find((property) => property.key?.name === key || property.key?.value === key);
}
