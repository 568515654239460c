import type { Raw } from './board';

/** Looks into JSON of others: what has another type than expected is not there. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function recordIn(value: unknown): Raw {
  return isRecord(value) ? value : {};
}

/** The objects of a list. */
export function recordsIn(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A text, or the texts of a list. */
export function textsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => textIn(item) ?? []);
}

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number, text or truth as text; nothing for an object, whose own `toString` could be anything. */
export function wordIn(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

/** What a table has for a text; nothing for other values, and for the names that every object has. */
export function foundIn<T>(table: Readonly<Record<string, T>>, value: unknown): T | undefined {
  return typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;
}

/** An object without the keys that have no value. */
export function known<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T {
  // Runs for every part of every dashboard: entries cost three times as much.
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) found[key] = value;
  return found as T;
}

/** The keys that are not in the list. */
export function without(raw: Raw, keys: readonly string[]): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
}
