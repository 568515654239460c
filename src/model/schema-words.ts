import type { z } from 'zod';
import { quote, type Refusal } from './schema';

type Schema = z.core.$ZodTypes;

/** The schemas that speak about the value at a path: several where a union leaves it open. */
export function schemasAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly (string | number)[],
): readonly Schema[] {
  const here = alternatives(schema, value);
  const [key, ...rest] = path;
  if (key === undefined) return here;
  const inner =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return here.flatMap((schema) => {
    const child = childOf(schema, key);
    return child === undefined ? [] : schemasAt(child, inner, rest);
  });
}

/** Without wrappers; of a union those alternatives whose discriminator fits, or all of them. */
function alternatives(schema: z.core.$ZodType, value: unknown): readonly Schema[] {
  const { def } = (schema as Schema)._zod;
  if (def.type === 'optional') return alternatives(def.innerType, value);
  if (def.type === 'pipe') return alternatives(def.out, value);
  if (def.type === 'lazy') return alternatives(def.getter(), value);
  if (def.type !== 'union') return [schema as Schema];
  const options = def.options.flatMap((option) => alternatives(option, value));
  const fitting = options.filter((option) => fitsDiscriminator(option, value));
  return fitting.length === 0 ? options : fitting;
}

function fitsDiscriminator(schema: Schema, value: unknown): boolean {
  const { def } = schema._zod;
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return false;
  return Object.entries(def.shape).every(
    ([key, property]) =>
      !alternatives(property, undefined).some(({ _zod }) => _zod.def.type === 'literal') ||
      accepts(property, (value as Record<string, unknown>)[key]),
  );
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return value === undefined
    ? (schema as Schema)._zod.def.type === 'optional'
    : (schema as z.ZodType).safeParse(value).success;
}

function childOf(schema: Schema, key: string | number): z.core.$ZodType | undefined {
  const { def } = schema._zod;
  if (def.type === 'object') return def.shape[key];
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : undefined;
}

/** The keys that an object at this place may have. */
export function keysOf(schemas: readonly Schema[]): readonly string[] {
  return [
    ...new Set(schemas.flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : []))),
  ];
}

/**
 * What a value at this place must be, in words that follow "expected".
 * @param most how many of the values that are possible are told
 */
export function expectedOf(schemas: readonly Schema[], most = Number.POSITIVE_INFINITY): string {
  const options = schemas.flatMap(optionsOf);
  const others = options.length > most ? ` and ${options.length - most} others` : '';
  if (options.length > 0) return `one of ${options.slice(0, most).map(quote).join(', ')}${others}`;
  const kinds = schemas.flatMap(({ _zod: { def } }) =>
    def.type === 'object' ? literalsOf(def.shape['kind']) : [],
  );
  if (kinds.length > 1) return `an object whose kind is one of ${kinds.map(quote).join(', ')}`;
  const words = new Set(schemas.map(wordsOf));
  return words.size === 0 ? 'a value' : [...words].join(' or ');
}

function literalsOf(schema: z.core.$ZodType | undefined): readonly unknown[] {
  return schema === undefined ? [] : alternatives(schema, undefined).flatMap(optionsOf);
}

/** The values of an enumeration or literal. */
export function optionsOf({ _zod: { def } }: Schema): readonly unknown[] {
  if (def.type === 'literal') return def.values;
  return def.type === 'enum' ? Object.values(def.entries) : [];
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  record: 'an object with a value for each name',
  null: 'null',
};

/** What a type of zod is called by people. */
export function typeWords(type: string): string {
  return words[type] ?? `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}

function wordsOf(schema: Schema): string {
  const { def } = schema._zod;
  if (def.type === 'object') return `an object with ${Object.keys(def.shape).join(', ')}`;
  return formOf(schema)?.expected ?? typeWords(def.type);
}

/** How a list of names, or anything else, is written where each name has a value: `{ route: 'Route' }`. */
export function exampleByName(schemas: readonly Schema[], received: unknown): string {
  const names = Array.isArray(received) ? received.filter((name) => typeof name === 'string') : [];
  const takes = (value: string): boolean =>
    schemas.some(({ _zod: { def } }) => def.type === 'record' && accepts(def.valueType, value));
  const entries = (names.length === 0 ? ['name'] : names.slice(0, 3)).map((name) => {
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return `${/^[a-z_$][\w$]*$/i.test(name) ? name : quote(name)}: ${takes(title) ? quote(title) : '...'}`;
  });
  return `{ ${[...entries, ...(names.length > 3 ? ['...'] : [])].join(', ')} }`;
}

/** What a schema made by `form` says when nothing is given. */
export function formOf(schema: Schema): Refusal | undefined {
  if (schema._zod.def.type !== 'custom') return undefined;
  const [issue] = (schema as unknown as z.ZodType).safeParse(undefined).error?.issues ?? [];
  return issue?.code === 'custom' ? (issue.params as unknown as Refusal) : undefined;
}
