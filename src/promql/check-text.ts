import type { Finding } from './finding';
import type { Query } from './query';
import { matchesEmpty, regexFault } from './regex';
import type { Matcher } from './selector';

/** Escapes that Prometheus does not know: a backslash of a regular expression must be written twice. */
export function checkEscapes({ literals }: Query): readonly Finding[] {
  return literals.flatMap(({ badEscape, from, to }) =>
    badEscape === undefined
      ? []
      : [
          {
            kind: 'syntax',
            message: `${badEscape} is not an escape that Prometheus knows`,
            from,
            to,
            suggestion: `\\${badEscape}`,
          } as const,
        ],
  );
}

/** Regular expressions of matchers. */
export function checkRegexes({ selectors }: Query): readonly Finding[] {
  return selectors
    .flatMap(({ matchers }) => matchers)
    .filter(({ operator }) => operator === '=~' || operator === '!~')
    .flatMap(({ label, value, from, to }) => {
      const fault = regexFault(value);
      const message = `the regular expression '${value}' of label ${label} is wrong: ${fault}`;
      return fault === undefined ? [] : [{ kind: 'bad-regex', message, from, to } as const];
    });
}

/** Prometheus refuses a selector that would read every series. The type checker cannot see it: literals are masked. */
export function checkEmptySelectors({ selectors }: Query): readonly Finding[] {
  return selectors
    .filter(({ metric, matchers, enclosing }) => {
      const [around] = enclosing;
      const ofInfo = around?.kind === 'call' && around.name === 'info' && around.argument === 1;
      return !metric && !ofInfo && matchers.every(acceptsEmpty);
    })
    .map(({ from, to }) => ({
      kind: 'type',
      message: 'a selector needs a metric, or a matcher that does not accept an empty value',
      from,
      to,
    }));
}

const acceptsEmptyBy: Readonly<Record<Matcher['operator'], (value: string) => boolean>> = {
  '=': (value) => value === '',
  '!=': (value) => value !== '',
  '=~': (value) => matchesEmpty(value),
  '!~': (value) => !matchesEmpty(value),
};

function acceptsEmpty({ operator, value }: Matcher): boolean {
  return acceptsEmptyBy[operator](value);
}
