/** What can be defined; each kind has one `defineX` and one file suffix. */
export const kinds = [
  'team',
  'service',
  'metrics',
  'environment',
  'slo',
  'alerts',
  'maintenance',
  'dashboard',
  'values',
] as const;

export type Kind = (typeof kinds)[number];

/** Shared by duplicates of this package, hence `Symbol.for`. */
const brand = Symbol.for('o11y.definition');

/** What `defineX` returns: the input, marked. Other definitions refer to it by import. */
export type Definition<K extends Kind, Input> = Input & { readonly [brand]: K };

/** Never throws, so that a wrong definition becomes a problem with a place and not a stack trace. */
export function define<K extends Kind, Input extends object>(kind: K, input: Input): Definition<K, Input> {
  return Object.defineProperty({ ...input }, brand, { value: kind }) as Definition<K, Input>;
}

/** The kind of a definition; nothing for every other value. */
export function kindOf(value: unknown): Kind | undefined {
  return typeof value === 'object' && value !== null
    ? (value as { readonly [brand]?: Kind })[brand]
    : undefined;
}
