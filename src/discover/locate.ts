import { maskSecrets } from '../model/secrets';
import type { Place, Problem, PropertyPath } from '../problems/problem';
import { parseSource, readSource } from './source';

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

/** A node of the syntax tree, as far as it is looked at. */
interface Located {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } } | null;
  readonly name?: string;
  readonly properties?: readonly Located[];
  readonly elements?: readonly (Located | null)[];
  readonly arguments?: readonly Located[];
  readonly expression?: Located;
  readonly declaration?: Located | null;
  readonly declarations?: readonly { readonly id: Located; readonly init?: Located | null }[];
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly value?: Located;
}

interface Source {
  readonly lines: readonly string[];
  /** The object given to `defineX`; nothing where the file has none or does not parse. */
  readonly definition?: Located;
  /** What top-level constants of the file are bound to. */
  readonly constants: ReadonlyMap<string, Located>;
}

function sourceAt(root: string, file: string): Source {
  const text = readSource(root, file);
  if (text === undefined) return { lines: [], constants: new Map() };
  const lines = text.split('\n');
  const source = file.endsWith('.ts') ? parseSource(text) : undefined;
  if (source?.ok !== true) return { lines, constants: new Map() };
  const body = source.program.body as unknown as readonly Located[];
  const constants = new Map(body.flatMap(constantsOf));
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  if (exported === undefined || exported === null) return { lines, constants };
  const call = resolve(exported, constants);
  const [argument] = call.type === 'CallExpression' ? (call.arguments ?? []) : [call];
  return { lines, constants, ...(argument === undefined ? {} : { definition: argument }) };
}

function constantsOf(statement: Located): readonly (readonly [string, Located])[] {
  const declarations = statement.declarations ?? statement.declaration?.declarations ?? [];
  return declarations.flatMap(({ id, init }) =>
    id.name === undefined || !init ? [] : [[id.name, init] as const],
  );
}

/** Without `as const` and `satisfies X`; a name stands for the constant it is bound to. */
function resolve(node: Located, constants: Source['constants']): Located {
  if (node.expression !== undefined) return resolve(node.expression, constants);
  const bound = node.type === 'Identifier' ? constants.get(node.name ?? '') : undefined;
  return bound === undefined
    ? node
    : resolve(bound, new Map([...constants].filter(([name]) => name !== node.name)));
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

function childOf(node: Located, key: string | number): Located | undefined {
  if (typeof key === 'number') return node.elements?.[key] ?? undefined;
  return node.properties?.find((property) => property.key?.name === key || property.key?.value === key);
}
