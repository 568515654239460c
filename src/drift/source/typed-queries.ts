import { dirname, join } from 'node:path/posix';
import { parseSource } from '../../discover/source';
import { importedModules } from '../../exchange/typed/choose';
import { typedQuery } from '../../exchange/typed/emit';
import type { EmittedMetrics } from '../../model/model';

/** Source text for a query; nothing where it can only be a text. */
export type WriteQuery = (query: string) => string | undefined;

/** Queries in the terms of the builder, with what the file imports already. */
export function queryWriter(file: string, text: string, metrics: readonly EmittedMetrics[]): WriteQuery {
  const imports = importsOf(file, text);
  const modules = importedModules(imports, metrics);
  return (query) => {
    const typed = typedQuery(query, modules);
    return typed !== undefined && [...typed.needs].every((name) => imports.has(name))
      ? typed.source
      : undefined;
  };
}

/** From where the names of a file come, paths from the root of the project. */
function importsOf(file: string, text: string): ReadonlyMap<string, string> {
  const parsed = parseSource(text);
  if (!parsed.ok) return new Map();
  return new Map(
    parsed.program.body.flatMap((statement) => {
      if (statement.type !== 'ImportDeclaration') return [];
      const { value } = statement.source;
      const from = value.startsWith('.') ? `${join(dirname(file), value)}.ts` : value;
      return statement.specifiers.map(({ local }) => [local.name, from] as const);
    }),
  );
}
