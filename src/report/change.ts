/** Where a change belongs, in the order in which reviewers read. */
export const areas = {
  slos: 'SLOs',
  alerts: 'Alerts',
  routing: 'Who is told',
  dashboards: 'Dashboards',
  policies: 'Log policies',
  platform: 'Platform',
  runbooks: 'Runbooks and notification texts',
} as const;

export type Area = keyof typeof areas;

export type Action = 'added' | 'changed' | 'removed';

/** One thing that is different, in words. */
export interface Change {
  readonly area: Area;
  readonly action: Action;
  /** What it is about, in Markdown: `` `shop/checkout-availability` ``. */
  readonly subject: string;
  /** What it means, in Markdown, one statement each. */
  readonly details: readonly string[];
}

/** Two sides of something found by its key; nothing on a side where it does not exist. */
export interface Pair<T> {
  readonly key: string;
  readonly base?: T;
  readonly head?: T;
}

/** Everything on either side, by key, in the order of the keys. */
export function pairs<T>(base: ReadonlyMap<string, T>, head: ReadonlyMap<string, T>): readonly Pair<T>[] {
  const keys = [...new Set([...base.keys(), ...head.keys()])].sort();
  return keys.map((key) => {
    const [left, right] = [base.get(key), head.get(key)];
    return {
      key,
      ...(left === undefined ? {} : { base: left }),
      ...(right === undefined ? {} : { head: right }),
    };
  });
}

/** Text of a user as code: neither Markdown nor a mention comes through. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** Values longer than this are cut: what changed is said elsewhere, and the whole text is in the rendered files. */
const shownCharacters = 160;

export function shortCode(text: string): string {
  return code(text.length > shownCharacters ? `${text.slice(0, shownCharacters)} …` : text);
}
