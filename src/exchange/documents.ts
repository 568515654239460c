import { isCollection, isMap, LineCounter, parseAllDocuments, type Node as YamlNode } from 'yaml';
import { formatPath } from '../problems/format';
import { type Problem, ProblemError, type PropertyPath } from '../problems/problem';
import type { Left, Origin } from './foreign';

/** A value in a document. Asking for a child that is not there gives one without a value. */
export interface Source extends Origin {
  /** From the top of the document. */
  readonly path: PropertyPath;
  readonly value: unknown;
  readonly at: (...path: PropertyPath) => Source;
  readonly items: () => readonly Source[];
  /** Says that the value, with everything below it, was understood. */
  readonly read: () => void;
  /** What was not read and is not empty: values, maps of values, and whole items of lists. */
  readonly unread: () => readonly Source[];
}

/** The rules that sloth writes for five hundred SLOs have 4 MB; what people write is smaller by far. */
const mostBytes = 4 * 1024 * 1024;

/** Aliases are repeated where they stand: more of them than this grow a file without end. */
const mostAliases = 1_000;

/**
 * Every document of a YAML file. Throws a {@link ProblemError} where it is no YAML, too large, or repeats itself
 * without end.
 */
export function readDocuments(file: string, text: string): readonly Source[] {
  if (Buffer.byteLength(text) > mostBytes) throw new ProblemError([tooLarge(file, text)]);
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter,
    merge: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if ('empty' in documents) return [];
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) {
      throw new ProblemError([notYaml(file, error.message, lineCounter.linePos(error.pos[0]).line)]);
    }
    const { contents } = document;
    if (contents === null) return [];
    const lineOf = (node: YamlNode | undefined, fallback: number): number =>
      node?.range == null ? fallback : lineCounter.linePos(node.range[0]).line;
    const first = lineOf(contents, 1);
    const value = plain(file, first, () => document.toJS({ maxAliasCount: mostAliases }));
    if (value === null) return [];
    const lineAt = (path: PropertyPath): number =>
      path.reduce<{ readonly line: number; readonly node: unknown }>(
        ({ line, node }, key) => {
          if (!isCollection(node)) return { line, node: undefined };
          const child = node.get(key, true);
          // The line of the key, where there is one.
          const pair = isMap(node) ? node.items.find(({ key: own }) => scalarOf(own) === key) : undefined;
          return { line: lineOf((pair?.key ?? child) as YamlNode | undefined, line), node: child };
        },
        { line: first, node: contents },
      ).line;
    return [sourceOf(file, lineAt, new Set(), [], value)];
  });
}

function scalarOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'value' in node ? node.value : node;
}

function plain(file: string, line: number, convert: () => unknown): unknown {
  try {
    const value: unknown = convert();
    assertFinite(value, new Set());
    return value;
  } catch (error) {
    throw new ProblemError([notYaml(file, error instanceof Error ? error.message : String(error), line)]);
  }
}

/** An anchor that holds an alias of itself has no end. */
function assertFinite(value: unknown, ancestors: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  if (ancestors.has(value)) throw new Error('an anchor contains itself');
  ancestors.add(value);
  for (const child of Object.values(value)) assertFinite(child, ancestors);
  ancestors.delete(value);
}

function sourceOf(
  file: string,
  lineAt: (path: PropertyPath) => number,
  read: Set<string>,
  path: PropertyPath,
  value: unknown,
): Source {
  const child = (key: string | number): Source =>
    sourceOf(file, lineAt, read, [...path, key], childOf(value, key));
  const children = (): readonly Source[] =>
    typeof value === 'object' && value !== null
      ? Object.keys(value).map((key) => child(Array.isArray(value) ? Number(key) : key))
      : [];
  const source: Source = {
    file,
    path,
    value,
    get line() {
      return lineAt(path);
    },
    at: (...keys) =>
      keys.reduce<Source>((node, key) => (node === source ? child(key) : node.at(key)), source),
    items: () => (Array.isArray(value) ? children() : []),
    read: () => {
      read.add(JSON.stringify(path));
    },
    unread: () => {
      if (read.has(JSON.stringify(path)) || isEmpty(value)) return [];
      const below = children();
      const found = below.map((it) => it.unread());
      const whole = found.every((list, index) => list.length === 1 && list[0]?.path === below[index]?.path);
      const small = typeof path.at(-1) === 'number' || below.every((it) => typeof it.value !== 'object');
      return below.length === 0 || (whole && small && path.length > 0) ? [source] : found.flat();
    },
  };
  return source;
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

/** The text of a value, read; nothing where there is none. */
export function textAt(source: Source): string | undefined {
  const { value } = source;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  source.read();
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

/** A number, or a text that is one; read. */
export function numberAt(source: Source): number | undefined {
  const text = textAt(source);
  return text !== undefined && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

export function flagAt(source: Source): boolean | undefined {
  if (typeof source.value !== 'boolean') return undefined;
  source.read();
  return source.value;
}

/** What only says where an object of Kubernetes lives. */
export function readEnvelope(document: Source, metadata: readonly string[] = []): void {
  for (const key of ['apiVersion', 'kind', 'status']) document.at(key).read();
  for (const key of ['namespace', ...metadata]) document.at('metadata', key).read();
}

export const originOf = ({ file, line }: Source): Origin => ({ file, line });

/** Everything that was not read, with the first reason whose pattern matches the path. */
export function leftIn(
  source: Source,
  slo: string | undefined,
  reasons: readonly (readonly [path: RegExp, why: string])[],
): readonly Left[] {
  return source.unread().map((part) => {
    const what = formatPath(part.path);
    const why = reasons.find(([path]) => path.test(what))?.[1] ?? 'nothing here means this';
    return { ...originOf(part), ...(slo === undefined ? {} : { slo }), what, why };
  });
}

function tooLarge(file: string, text: string): Problem {
  return {
    code: 'O11Y2302',
    severity: 'error',
    message: `${file} has ${Math.ceil(Buffer.byteLength(text) / 1024 / 1024)} MB`,
    expected: `at most ${mostBytes / 1024 / 1024} MB`,
    fix: 'split it, and import the parts one after the other',
  };
}

function notYaml(file: string, reason: string, line: number): Problem {
  return {
    code: 'O11Y2301',
    severity: 'error',
    message: `${file} cannot be read: ${reason.replace(/\s+/g, ' ').replace(/\.$/, '')}`,
    at: { file, line },
    expected: 'YAML or JSON',
    fix: 'mend it at this line',
  };
}
