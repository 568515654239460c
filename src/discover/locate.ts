import { maskSecrets } from '../model/secrets';
import type { Place, Problem, PropertyPath } from '../problems/problem';
import { parseSource, readSource } from './source';
import { childOf, type DefinitionSyntax, definitionIn, resolve } from './syntax';

/**
 * Fills in the line and its text, reading and parsing only the files that problems point to. Secrets are not printed:
 * the output ends in the logs of CI.
 */
export function locateProblems(root: string, problems: readonly Problem[]): readonly Problem[] {
  const sources = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const known = sources.get(file) ?? sourceAt(root, file);
    sources.set(file, known);
    return known;
  };
  return problems.map((problem) => {
    if (problem.at === undefined) return problem;
    const { text, ...at } = locate(problem.at, sourceOf(problem.at.file));
    const message = maskSecrets(problem.message);
    if (text === undefined || problem.code === 'O11Y1107') return { ...problem, message, at };
    return { ...problem, message, at: { ...at, text: maskSecrets(text) } };
  });
}

interface Source extends DefinitionSyntax {
  readonly lines: readonly string[];
}

function sourceAt(root: string, file: string): Source {
  const text = readSource(root, file);
  if (text === undefined) return { lines: [], constants: new Map() };
  const lines = text.split('\n');
  const source = file.endsWith('.ts') ? parseSource(text) : undefined;
  if (source?.ok !== true) return { lines, constants: new Map() };
  return { lines, ...definitionIn(source.program) };
}

function locate(place: Place, source: Source): Place {
  // A problem without a path is one of the file itself.
  if (place.line === undefined && place.path === undefined) return { ...place, line: 1 };
  const line = place.line ?? lineOf(source, place.path ?? []);
  const text = source.lines[line - 1]?.trim();
  return { ...place, line, ...(text === undefined || text === '' ? {} : { text }) };
}

/** The line of the deepest part of the path that is written in the file itself. */
function lineOf({ definition, constants }: Source, path: PropertyPath): number {
  if (definition === undefined) return 1;
  let node = resolve(definition, constants);
  let line = definition.loc?.start.line ?? 1;
  for (const key of path) {
    const child = childOf(node, key);
    if (child === undefined) break;
    line = child.loc?.start.line ?? line;
    node = resolve(
      child.type === 'ObjectProperty' && child.value !== undefined ? child.value : child,
      constants,
    );
  }
  return line;
}
