import type { Problem } from '../problems/problem';
import { kindOf } from './definition';

/** A text in a definition that looks like a secret. The text itself is never passed on. */
export interface SecretFinding {
  readonly path: readonly (string | number)[];
  /** What it looks like, with an article. */
  readonly looksLike: string;
}

interface SecretForm {
  readonly looksLike: string;
  readonly pattern: RegExp;
}

/** Secrets that show what they are. */
const forms: readonly SecretForm[] = [
  { looksLike: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*/ },
  {
    looksLike: 'a private key',
    pattern: /\bLS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0Eg|BFQyBQUklW|BPUEVOU1NI)[\w+/=]*/,
  },
  { looksLike: 'a JSON Web Token', pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/ },
  { looksLike: 'an access key of AWS', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { looksLike: 'a token of GitHub', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,})/ },
  { looksLike: 'a token of GitLab', pattern: /\bgl(?:pat|rt|dt|ptt|cbt|ft)-[\w-]{20,}/ },
  { looksLike: 'a token of Slack', pattern: /\bxox[abeoprs]-[\w-]{10,}/ },
  { looksLike: 'a token of Grafana', pattern: /\bgl(?:sa|c)_[\w+/=]{32,}/ },
  { looksLike: 'an API key of Google', pattern: /\bAIza[\w-]{35}/ },
  { looksLike: 'an API key', pattern: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{20,}/ },
  {
    looksLike: 'the address of a webhook, which is a secret itself',
    pattern:
      /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)|discord(?:app)?\.com\/api\/webhooks|[\w.-]+\.webhook\.office\.com)\/\S+/,
  },
  {
    looksLike: 'an address with a password',
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:(?![$<{*])[^\s/@'"]+@/i,
  },
];

/** The last word of a key whose value is a secret and not the name of one. */
const secretKey =
  /(?:^|[a-z\d_-])(?:password|passwd|passphrase|token|api_?key|access_?key|private_?key|client_?secret)$/i;

/** Texts that stand for a value that is elsewhere: variables, templates, addresses and paths of files, masked texts. */
const placeholder = /^(?:\$|<|%|\/|https?:|file:|vault:|env:|\*+$|\.{3}$|x+$)|\$\{|\{\{/i;

/** Every text of a definition that looks like a secret. Definitions that it refers to are not entered. */
export function findSecrets(value: object): readonly SecretFinding[] {
  const found: SecretFinding[] = [];
  // A million texts are looked at, so nothing is made for those that are fine.
  const trail: (string | number)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node === 'string') {
      const looksLike = lookOf(node, trail.at(-1));
      if (looksLike !== undefined) found.push({ path: [...trail], looksLike });
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    if (trail.length > 0 && kindOf(node) !== undefined) return;
    for (const key of Object.keys(node)) {
      trail.push(Array.isArray(node) ? Number(key) : key);
      visit((node as Readonly<Record<string, unknown>>)[key]);
      trail.pop();
    }
  };
  visit(value);
  return found;
}

/** Every text of a definition that looks like a secret, as a problem; what to do depends on where it comes from. */
export function secretProblems(value: object, file: string, fix: string): readonly Problem[] {
  return findSecrets(value).map(({ path, looksLike }) => ({
    code: 'O11Y1107',
    severity: 'error',
    message: `a text looks like ${looksLike}`,
    at: { file, path },
    expected: 'the name of an entry in the secret store, never a value',
    fix,
  }));
}

/** The shortest text that any of the forms matches. */
const shortest = 10;

function lookOf(text: string, key: string | number | undefined): string | undefined {
  if (typeof key === 'string' && secretKey.test(key) && text !== '' && !placeholder.test(text)) {
    return `the value of '${key}'`;
  }
  if (text.length < shortest) return undefined;
  return (
    forms.find(({ pattern }) => pattern.test(text))?.looksLike ??
    (holdsKey(text) ? 'a random key' : undefined)
  );
}

const address = /[a-z][a-z0-9+.-]*:\/\/\S+/gi;
const digest = /\bsha(?:1|256|384|512)[:-][\w+/=]+/g;
const word = /[A-Za-z0-9+/_=-]{24,}/g;

/** 32 hexadecimal digits as integration keys have them, or mixed characters without a word in them. */
function holdsKey(text: string): boolean {
  if (!text.match(word)?.some(isKey)) return false;
  return text.replace(address, '').replace(digest, '').match(word)?.some(isKey) === true;
}

function isKey(candidate: string): boolean {
  return /^[0-9a-f]{32}$/.test(candidate) || isRandom(candidate);
}

function isRandom(text: string): boolean {
  return (
    (text.match(/[A-Z]/g)?.length ?? 0) >= 3 &&
    (text.match(/[a-z]/g)?.length ?? 0) >= 3 &&
    (text.match(/\d/g)?.length ?? 0) >= 2 &&
    changes(text) >= 0.42 &&
    entropy(text) >= 3.9
  );
}

/** Share of neighbours of different class: two thirds in random texts, a third in names of several words. */
function changes(text: string): number {
  const classes = text.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '0');
  const changed = [...classes].filter((it, index) => index > 0 && it !== classes[index - 1]).length;
  return changed / (text.length - 1);
}

/** Bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

/** A text without the secrets that show what they are. */
export function maskSecrets(text: string): string {
  return forms.reduce((masked, { pattern }) => masked.replace(pattern, '[masked]'), text);
}
