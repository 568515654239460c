import type { Duration } from '../model/duration';
import type { Matcher, Matchers } from '../model/slo';

/** Names that need no quotes; others are written in the UTF-8 syntax of Prometheus 3, `{"http.requests"}`. */
const metricName = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const labelName = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** `metric{label="value",other=~"a|b"}`, matchers in the given order. */
export function selector(metric: string, matchers: Matchers = {}): string {
  const printed = printMatchers(matchers);
  if (!metricName.test(metric)) return `{${[quoteText(metric), ...printed].join(',')}}`;
  return printed.length === 0 ? metric : `${metric}{${printed.join(',')}}`;
}

/** `label="value"` and so on, in the given order. */
export function printMatchers(matchers: Matchers): readonly string[] {
  return eachMatcher(matchers).map(([label, matcher]) => printMatcher(label, matcher));
}

/** Labels with their matchers, one by one. */
export function eachMatcher(matchers: Matchers): readonly (readonly [label: string, Matcher])[] {
  const each: (readonly [string, Matcher])[] = [];
  for (const [label, of] of Object.entries(matchers)) {
    for (const matcher of listed(of)) each.push([label, matcher]);
  }
  return each;
}

/** One, or several. */
export function listed<T extends string | object>(of: T | readonly T[]): readonly T[] {
  return Array.isArray(of) ? of : [of as T];
}

function printMatcher(label: string, matcher: Matcher): string {
  const [operator, value] = operatorAndValue(matcher);
  return `${printLabel(label)}${operator}${quoteText(value)}`;
}

function operatorAndValue(matcher: Matcher): readonly [operator: string, value: string] {
  if (typeof matcher === 'string') return ['=', matcher];
  if ('re' in matcher) return ['=~', matcher.re];
  return 'not' in matcher ? ['!=', matcher.not] : ['!~', matcher.notRe];
}

function printLabel(label: string): string {
  return labelName.test(label) ? label : quoteText(label);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  // Prometheus takes the character itself for broken UTF-8.
  '\ufffd': '\\ufffd',
};

/** A text literal. */
export function quoteText(text: string): string {
  return `"${text.replace(/[\\"\n\r\t\ufffd]/g, (character) => escapes[character] ?? character)}"`;
}

/** A text in an annotation, where Prometheus takes two braces for the begin of a template. */
export function plainText(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}

/** A regular expression that matches the text and nothing else. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

/** `sum by (a, b) (expr)`; without labels `sum(expr)`. */
export const sumBy = aggregateBy('sum');
export const maxBy = aggregateBy('max');
export const minBy = aggregateBy('min');

function aggregateBy(operator: string): (labels: readonly string[], expr: string) => string {
  return (labels, expr) => aggregate(operator, labels, expr);
}

export function aggregate(operator: string, by: readonly string[], argument: string): string {
  return by.length === 0 ? `${operator}(${argument})` : `${operator} by (${printLabels(by)}) (${argument})`;
}

export function printLabels(labels: readonly string[]): string {
  return labels.map(printLabel).join(', ');
}

/** Per second, over a window: `rate(x[5m])`. */
export function rate(selected: string, window: Duration | '$__rate_interval'): string {
  return `rate(${selected}[${window}])`;
}
