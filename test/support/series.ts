import { matchesRegex } from '../../src/promql/regex';
import type { Selector } from '../../src/promql/selector';

/** Whether a matcher takes a value. */
export function takes(
  { operator, value }: Pick<Selector['matchers'][number], 'operator' | 'value'>,
  candidate: string,
): boolean {
  switch (operator) {
    case '=':
      return candidate === value;
    case '!=':
      return candidate !== value;
    case '=~':
      return matchesRegex(value, candidate);
    case '!~':
      return !matchesRegex(value, candidate);
  }
}

export function printSeries(name: string, labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return `${name}{${pairs.join(',')}}`;
}
