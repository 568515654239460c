/**
 * What must not be stored: one table for every place where log lines pass. It is compiled to a Logstash filter, to
 * the Collector's redaction processor and to an ingest pipeline, so patterns keep to what Ruby, RE2, Java and
 * JavaScript read alike: no lookaround, no back references, no inline flags, no `$`. Repetitions before an anchor are
 * bounded, so that a long line without a match costs no more than a short one.
 */
export interface RedactionRule {
  readonly name: string;
  readonly pattern: string;
  /** Put in place of every match. */
  readonly replacement: string;
}

/** Regular expressions of words in names of secrets, in small letters. */
export const secretWords = [
  'password',
  'passwd',
  'secret',
  'token',
  'api[_-]?key',
  'authorization',
  'cookie',
  'credential',
];

/** Matches a word however its letters are cased, because inline flags differ between engines. */
const anyCase = (pattern: string): string =>
  pattern.replace(/(\(\?:|\[[^\]]*\])|([a-z])/g, (_, kept: string | undefined, letter: string) =>
    kept !== undefined ? kept : `[${letter.toUpperCase()}${letter}]`,
  );

const secretWord = `(?:${secretWords.map(anyCase).join('|')})`;

/**
 * In this order. Patterns are applied to whole JSON lines before these are parsed, so that every field at every depth
 * is covered; therefore none but the first may take a quote or a backslash with it.
 */
export const redactionRules: readonly RedactionRule[] = [
  {
    name: 'secret-field',
    pattern: `"[A-Za-z0-9_.-]{0,64}${secretWord}[A-Za-z0-9_.-]{0,64}"\\s*:\\s*"(?:[^"\\\\]|\\\\.)*"`,
    replacement: '"redacted":"[secret]"',
  },
  {
    name: 'secret-assignment',
    pattern: `${secretWord}=[^\\s&"\\\\,;)}\\]]+`,
    replacement: '[secret]',
  },
  {
    name: 'bearer-token',
    pattern: `${anyCase('bearer')}\\s+[A-Za-z0-9._~+/-]{16,}=*`,
    replacement: '[token]',
  },
  {
    name: 'json-web-token',
    pattern: 'eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]*',
    replacement: '[token]',
  },
  {
    name: 'url-credentials',
    pattern: '://[^/\\s:@"\\\\]{1,128}:[^/\\s@"\\\\]{1,128}@',
    replacement: '://[credentials]@',
  },
  {
    name: 'e-mail',
    pattern: '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,8}\\.[A-Za-z]{2,24}',
    replacement: '[email]',
  },
  {
    name: 'card',
    pattern:
      '\\b(?:4[0-9]{3}|5[1-5][0-9]{2}|2[2-7][0-9]{2}|6(?:011|5[0-9]{2}))[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}\\b' +
      '|\\b3[47][0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{5}\\b',
    replacement: '[card]',
  },
];

/** Keys of attributes whose whole value is a secret, at the end or in the middle of a name. */
export const secretKeyPattern = secretWord;
