import type { Matcher, Matchers } from '../../model/slo';
import { eachMatcher, listed } from '../../promql/print';
import { matchesRegex } from '../../promql/regex';

/** Values that are tried where a matcher does not name one; the empty one is a label that is not there. */
const usual = ['200', '500', 'GET', 'other', '/', 'x', ''];

/** Labels of one series that every matcher selects; nothing where none is found. */
export function selectedLabels(matchers: Matchers): Readonly<Record<string, string>> | undefined {
  const found: Record<string, string> = {};
  for (const [label, of] of Object.entries(matchers)) {
    const value = exampleOf(listed(of));
    if (value === undefined) return undefined;
    if (value !== '') found[label] = value;
  }
  return found;
}

/** Labels of a series that the first matchers select and the second do not. */
export function restLabels(matchers: Matchers, not: Matchers): Readonly<Record<string, string>> | undefined {
  for (const [label, matcher] of eachMatcher(not)) {
    const value = exampleOf([...listed(matchers[label] ?? []), negated(matcher)]);
    const others = selectedLabels(omit(matchers, label));
    if (value !== undefined && others !== undefined)
      return value === '' ? others : { ...others, [label]: value };
  }
  return undefined;
}

function exampleOf(matchers: readonly Matcher[]): string | undefined {
  return [...matchers.flatMap(named), ...usual].find((value) =>
    matchers.every((matcher) => matches(matcher, value)),
  );
}

function matches(matcher: Matcher, value: string): boolean {
  if (typeof matcher === 'string') return value === matcher;
  if ('re' in matcher) return matchesRegex(matcher.re, value);
  return 'not' in matcher ? value !== matcher.not : !matchesRegex(matcher.notRe, value);
}

function negated(matcher: Matcher): Matcher {
  if (typeof matcher === 'string') return { not: matcher };
  if ('re' in matcher) return { notRe: matcher.re };
  return 'not' in matcher ? matcher.not : { re: matcher.notRe };
}

/** What a matcher says by itself: a text, or the alternatives of an expression with its wildcards filled in. */
function named(matcher: Matcher): readonly string[] {
  if (typeof matcher === 'string') return [matcher];
  if (!('re' in matcher)) return [];
  return matcher.re.split('|').map((part) =>
    part
      .replace(/[()^$]/g, '')
      .replace(/(?<!\\)\.[*+]?|\\d\+?/g, '0')
      .replace(/\\(.)/g, '$1'),
  );
}

function omit(matchers: Matchers, label: string): Matchers {
  return Object.fromEntries(Object.entries(matchers).filter(([name]) => name !== label));
}
