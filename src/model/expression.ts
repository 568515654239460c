import type { Definition, Kind } from './definition';

/**
 * A PromQL expression as the builder makes it. Wherever a definition takes the text of one, this will do as well; an SLI
 * knows it as `{ promql: '...' }`.
 */
export interface Expression {
  readonly promql: string;
}

/** Data as an author writes it, of which the model has the text of every expression. */
export type Written<T> =
  T extends Definition<Kind, unknown>
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: K extends 'expr' ? string | Expression : Written<T[K]> }
        : T;
