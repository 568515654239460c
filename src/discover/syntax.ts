import type { ParsedSource } from './source';

/** A node of the syntax tree, as far as it is looked at. */
export interface Located {
  readonly type: string;
  /** Offsets in the file. */
  readonly start?: number | null;
  readonly end?: number | null;
  readonly loc?: { readonly start: { readonly line: number } } | null;
  readonly name?: string;
  readonly properties?: readonly Located[];
  readonly elements?: readonly (Located | null)[];
  readonly arguments?: readonly Located[];
  readonly callee?: Located;
  readonly params?: readonly Located[];
  readonly body?: Located | readonly Located[];
  readonly expression?: Located;
  readonly declaration?: Located | null;
  readonly declarations?: readonly { readonly id: Located; readonly init?: Located | null }[];
  readonly key?: { readonly name?: string; readonly value?: unknown };
  /** Whether the key is an expression: `[key]: value`. */
  readonly computed?: boolean;
  /** Of a property its node, of a literal what it stands for. */
  readonly value?: Located;
}

/** What top-level constants of a file are bound to. */
export type Constants = ReadonlyMap<string, Located>;

export interface DefinitionSyntax {
  /** The object given to `defineX`; nothing where the file has none. */
  readonly definition?: Located;
  readonly constants: Constants;
}

export function definitionIn(
  program: Extract<ParsedSource, { readonly ok: true }>['program'],
): DefinitionSyntax {
  const body = program.body as unknown as readonly Located[];
  const constants = new Map(body.flatMap(constantsOf));
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  if (exported === undefined || exported === null) return { constants };
  const call = resolve(exported, constants);
  const [argument] = call.type === 'CallExpression' ? (call.arguments ?? []) : [call];
  return { constants, ...(argument === undefined ? {} : { definition: argument }) };
}

function constantsOf(statement: Located): readonly (readonly [string, Located])[] {
  const declarations = statement.declarations ?? statement.declaration?.declarations ?? [];
  return declarations.flatMap(({ id, init }) =>
    id.name === undefined || !init ? [] : [[id.name, init] as const],
  );
}

/** Without `as const` and `satisfies X`; a name stands for the constant it is bound to. */
export function resolve(node: Located, constants: Constants): Located {
  if (node.expression !== undefined) return resolve(node.expression, constants);
  const bound = node.type === 'Identifier' ? constants.get(node.name ?? '') : undefined;
  return bound === undefined
    ? node
    : resolve(bound, new Map([...constants].filter(([name]) => name !== node.name)));
}

/** The property of an object, or the element of a list. */
export function childOf(node: Located, key: string | number): Located | undefined {
  if (typeof key === 'number') return node.elements?.[key] ?? undefined;
  return node.properties?.find(
    (property) => property.computed !== true && (property.key?.name === key || property.key?.value === key),
  );
}
