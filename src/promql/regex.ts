/**
 * Prometheus' regular expressions follow RE2, which is neither a subset nor a superset of JavaScript's. They are
 * rewritten piece by piece for JavaScript's strict mode, which then judges them; what RE2 lacks is refused here.
 * @see https://github.com/google/re2/wiki/Syntax
 */
type Rule = readonly [pattern: RegExp, translate: (match: RegExpExecArray) => string];

class Refused extends Error {}

function refuse(message: string): never {
  throw new Refused(message);
}

const point = (code: number): string => `\\u{${code.toString(16)}}`;

const character = (text: string): string => point(text.codePointAt(0) ?? 0);

/** Inside and outside of classes alike. */
const escapes: readonly Rule[] = [
  [/\\[89]|\\[1-7](?![0-7])/y, () => refuse('RE2 has no backreferences')],
  [/\\([0-7]{1,3})/y, (match) => point(Number.parseInt(match[1] ?? '', 8))],
  [
    /\\x(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2}))/y,
    (match) => point(Number.parseInt(match[1] ?? match[2] ?? '', 16)),
  ],
  [/\\[pP](?:[A-Z]|\{\^?\w+\})/y, () => '\\p{L}'],
  [/\\[dDsSwWfnrtv]/y, ([text]) => text],
  [/\\a/y, () => '\\x07'],
  [/\\$/y, () => refuse('it ends in a backslash')],
  [/\\[^!-/:-@[-`{-~\s]/uy, ([text]) => refuse(`RE2 has no escape ${text}`)],
  [/\\([\s\S])/uy, (match) => character(match[1] ?? '')],
];

const outside: readonly Rule[] = [
  [/\\Q([\s\S]*?)\\E/y, (match) => [...(match[1] ?? '')].map(character).join('')],
  [/\\A|\^/y, () => '(?:^)'],
  [/\\z|\$/y, () => '(?:$)'],
  [/\\[bB]/y, ([text]) => `(?:${text})`],
  ...escapes,
  [/\(\?[imsU]*(?:-[imsU]+)?:/y, () => '(?:'],
  [/\(\?(?:[imsU]+(?:-[imsU]+)?|-[imsU]+)\)/y, () => ''],
  [/\(\?P?<(\w+)>/y, (match) => `(?<_${match[1]}>`],
  [/\(\?<?[=!]/y, () => refuse('RE2 has no lookahead and no lookbehind')],
  [/\(\?/y, () => refuse('RE2 does not know what follows (?')],
  [/\[\^?\]?/y, ([text]) => text.replace(']', '\\]')],
  [
    /\{(\d+)(?:,(\d*))?\}/y,
    (match) => (repeatsTooOften(match) ? refuse('RE2 repeats at most 1000 times') : match[0]),
  ],
  [/[{}\]]/y, ([text]) => `\\${text}`],
  [/[\s\S]/uy, ([text]) => text],
];

const posix = 'alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit';

const inClass: readonly Rule[] = [
  [new RegExp(`\\[:\\^?(?:${posix})?:\\](-(?!\\]))?`, 'y'), (match) => `\\w${match[1] ? '\\-' : ''}`],
  [/\[:\^?\w+:\]/y, ([text]) => refuse(`RE2 has no class ${text}`)],
  [/(\\[dDsSwW])-(?!\])/y, (match) => `${match[1]}\\-`],
  ...escapes,
  [/\[/y, () => '\\['],
  [/[\s\S]/uy, ([text]) => text],
];

function repeatsTooOften(match: RegExpExecArray): boolean {
  return Math.max(Number(match[1]), Number(match[2] ?? 0)) > 1000;
}

function translate(source: string): string {
  let result = '';
  let rules = outside;
  for (let at = 0; at < source.length; ) {
    const [match, piece] = apply(rules, source, at);
    if (rules === outside && match.startsWith('[')) rules = inClass;
    else if (rules === inClass && match === ']') rules = outside;
    result += piece;
    at += match.length;
  }
  return result;
}

function apply(rules: readonly Rule[], source: string, at: number): readonly [match: string, piece: string] {
  for (const [pattern, translated] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) return [match[0], translated(match)];
  }
  throw new Error(`no rule for character ${at} of ${source}`);
}

const known = new Map<string, string | undefined>();

/** Why Prometheus would refuse the expression; nothing where it is valid. Remembered, since most repeat. */
export function regexFault(source: string): string | undefined {
  if (!known.has(source)) known.set(source, judge(source));
  return known.get(source);
}

function judge(source: string): string | undefined {
  try {
    new RegExp(translate(source), 'u');
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    if (error instanceof SyntaxError) return error.message.replace(/^.*\/u?: /s, '').toLowerCase();
    throw error;
  }
}

/** Whether it also matches the empty text, as `.*` does; false where it is invalid. */
export function matchesEmpty(source: string): boolean {
  return matchesRegex(source, '');
}

/** Whether it matches the whole text; false where it is invalid. */
export function matchesRegex(source: string, text: string): boolean {
  return regexFault(source) === undefined && new RegExp(`^(?:${translate(source)})$`, 'u').test(text);
}
