import { type Edit, rewrite } from './rewrite';

/** A text literal of a query, quotes included. Offsets are those of the query. */
export interface Literal {
  readonly from: number;
  readonly to: number;
  readonly source: string;
  /** Without quotes and escapes. */
  readonly value: string;
  /** An escape that Prometheus does not know, such as `\d`. */
  readonly badEscape?: string;
}

export interface Masked {
  /** The query with every literal written as `"x"`: equal for queries that differ in label values only. */
  readonly shape: string;
  readonly edits: readonly Edit[];
  readonly literals: readonly Literal[];
}

export const mask = '"x"';

/** Comments are matched so that a quote inside one opens nothing. */
const token = /#[^\n]*|"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'|`[^`]*`/g;

const escapes = /\\(?:([abfnrtv\\"'])|([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|.)/gsu;

const controls: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

export function maskLiterals(text: string): Masked {
  const literals: Literal[] = [];
  const { text: shape, edits } = rewrite(text, token, (match) => {
    const [source] = match;
    if (source.startsWith('#')) return undefined;
    literals.push({
      from: match.index ?? 0,
      to: (match.index ?? 0) + source.length,
      source,
      ...unquote(source),
    });
    return mask;
  });
  return { shape, edits, literals };
}

/**
 * The value of a literal by the rules of Prometheus: Go's escapes, none inside backticks, and only its own quote escaped.
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 */
export function unquote(source: string): Pick<Literal, 'value' | 'badEscape'> {
  const quote = source.charAt(0);
  const body = source.slice(1, -1);
  if (quote === '`' || !body.includes('\\')) return { value: body };
  let badEscape: string | undefined;
  const value = body.replace(
    escapes,
    (all: string, named?: string, octal?: string, ...rest: (string | undefined)[]) => {
      const foreignQuote = (named === '"' || named === "'") && named !== quote;
      if (named !== undefined && !foreignQuote) return controls[named] ?? named;
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      const hex = rest.slice(0, 3).find((digits) => digits !== undefined);
      const point = hex === undefined ? Number.NaN : Number.parseInt(hex, 16);
      if (point <= 0x10ffff) return String.fromCodePoint(point);
      badEscape ??= all;
      return all;
    },
  );
  return badEscape === undefined ? { value } : { value, badEscape };
}
