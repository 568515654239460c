import { z } from 'zod';
import type { ProblemCode } from '../problems/codes';
import { type Definition, type Kind, kindOf } from './definition';
import { type Duration, parseDuration } from './duration';
import type { Expression } from './expression';
import { type Bytes, parseBytes } from './quantity';
import { parseRatio, type Ratio } from './ratio';

/** What a schema says of a value it refuses; becomes a `Problem` with a place in `parse.ts`. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** A value with a form of its own, and a refusal that knows the value. */
export function form<T>(
  accepts: (value: unknown) => boolean,
  refuse: (value: unknown) => Refusal,
): z.ZodType<T, T> {
  return z.custom<T>().superRefine((value, context) => {
    if (value !== undefined && accepts(value)) return;
    // Stops here, because a union takes the one alternative that might go on for the one that was meant.
    context.addIssue({ code: 'custom', message: '', params: { ...refuse(value) }, continue: false });
  });
}

/** A text of a certain form: `pattern(/^#/, 'a channel', '#shop-alerts')`. */
export function pattern(regex: RegExp, what: string, example: string): z.ZodType<string, string> {
  return form<string>(
    (value) => typeof value === 'string' && regex.test(value),
    (value) => ({
      code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
      message: `${quote(value)} is not ${what}`,
      expected: `${what} like '${example}'`,
      fix: `write it like '${example}'`,
    }),
  );
}

const longestQuote = 100;

/** How a received value is quoted in messages; long ones are cut. */
export function quote(value: unknown): string {
  const text = describe(value);
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}...`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  const kind = kindOf(value);
  if (kind !== undefined) return `a ${kind} definition`;
  try {
    return JSON.stringify(value) ?? 'an object that prints nothing';
  } catch {
    return 'an object that cannot be printed';
  }
}

export const duration = form<Duration>(
  (value) => parseDuration(value) !== undefined,
  (value) => ({
    code: 'O11Y1105',
    message: `${quote(value)} is not a duration`,
    expected: "a whole number above zero and one unit of ms, s, m, h, d, w, like '5m' or '30d'",
    fix: suggestDuration(value),
  }),
);

/** Other values may not even be convertible. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** `30 days` and `-5m` have an obvious repair; for anything else one example is given. */
function suggestDuration(value: unknown): string {
  const match = /^-?\s*(\d+)\s*(ms|s|m|h|d|w)/.exec(textOf(value));
  return `did you mean '${match === null ? '5m' : `${match[1]}${match[2]}`}'?`;
}

export const byteSize = form<Bytes>(
  (value) => parseBytes(value) !== undefined,
  (value) => ({
    code: 'O11Y1106',
    message: `${quote(value)} is not an amount of bytes`,
    expected: "a number above zero and one unit of Ki, Mi, Gi, Ti, like '50Gi'",
    fix: `did you mean '${/^\s*(\d+)/.exec(textOf(value))?.[1] ?? '50'}Gi'?`,
  }),
);

/** Above 0 and below 1. */
function isProperRatio(value: unknown): boolean {
  const parsed = parseRatio(value);
  return parsed?.gt(0) === true && parsed.lt(1);
}

export const objective = form<Ratio>(isProperRatio, (value) => ({
  code: 'O11Y1201',
  message: `objective ${quote(value)} is not a ratio between 0 and 1`,
  expected: "a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %",
  fix: suggestObjective(value),
}));

/** A part of the error budget. */
export const share = form<Ratio>(isProperRatio, (value) => ({
  code: 'O11Y1201',
  message: `share ${quote(value)} is not a ratio between 0 and 1`,
  expected: "a percentage like '2%' or a number like 0.02, above 0 and below 100 %",
  fix: "write how much of the budget may be spent before it fires, like '2%'",
}));

function suggestObjective(value: unknown): string {
  const number = Number.parseFloat(textOf(value));
  return number >= 50 && number < 100
    ? `did you mean '${number}%'?`
    : "write '99.9%': an objective of 100 % leaves no budget, so that every alert would fire at the first error";
}

/** A definition of another file, referred to by its import. */
export function reference<K extends Kind, Input>(
  kind: K,
): z.ZodType<Definition<K, Input>, Definition<K, Input>> {
  return form<Definition<K, Input>>(
    (value) => kindOf(value) === kind,
    (value) => ({
      code: 'O11Y1401',
      message: `${quote(value)} is not a ${kind}`,
      expected: `the default export of a .${kind}.ts file`,
      fix: `import the ${kind} and name it here`,
    }),
  );
}

/** Text for people: not empty, no line breaks at the ends. */
export const text = form<string>(
  (value) => typeof value === 'string' && value.trim() === value && value !== '',
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not a text`,
    expected: 'a text that is neither empty nor padded with blanks',
    fix: typeof value === 'string' ? 'write what a reader needs to know' : 'write it in quotes',
  }),
);

/** PromQL: a text, or what the builder makes of one. */
export const promql = z.preprocess((value) => (isExpression(value) ? value.promql : value), text);

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'promql' in value;
}

const network = z.union([z.cidrv4(), z.cidrv6()]);

/** A network of IPv4 or IPv6 addresses. @see https://www.rfc-editor.org/rfc/rfc4632#section-3.1 */
export const cidr = form<string>(
  (value) => network.safeParse(value).success,
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not a network in CIDR notation`,
    expected: "an address and the length of its network, like '10.0.0.1/32' or '2001:db8::/48'",
    fix: z.ipv4().safeParse(value).success ? `did you mean '${value}/32'?` : "write it like '10.0.0.1/32'",
  }),
);

/** The names that become Kubernetes names. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export const dnsLabel = form<string>(
  (value) => typeof value === 'string' && /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value),
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not a Kubernetes name`,
    expected: 'at most 63 lower-case letters, digits and hyphens, with a letter or digit at both ends',
    fix: 'use the name that `kubectl get` shows',
  }),
);
