import type { Matcher, Matchers } from '../../model/slo';
import { listed, selector } from '../print';
import { Built } from './expression';
import type { LabelMatcher } from './metric';
import { rangeFunctions } from './names';

const rateInterval = '$__rate_interval';

/** Series of one metric; a number where the expression is what it selects at this moment. */
export class Selection extends Built {
  readonly metric: string;
  readonly match: Matchers;
  readonly #offset: string;

  constructor(metric: string, match: Matchers = {}, offset = '') {
    super(`${selector(metric, match)}${offset}`);
    this.metric = metric;
    this.match = match;
    this.#offset = offset;
    // An SLI takes it for a selector: nothing else may be seen of it.
    Object.defineProperty(this, 'promql', { enumerable: false });
  }

  where(match: Readonly<Record<string, LabelMatcher | readonly LabelMatcher[]>>): Selection {
    const added = Object.entries(match).map(([label, of]) => {
      const all = [...listed(this.match[label] ?? []), ...listed(of).map(toMatcher)];
      return [label, combined(all)] as const;
    });
    return new Selection(this.metric, { ...this.match, ...Object.fromEntries(added) }, this.#offset);
  }

  offset(duration: string): Selection {
    return new Selection(this.metric, this.match, ` offset ${duration}`);
  }

  override over(range: string): string {
    return `${selector(this.metric, this.match)}[${range}]${this.#offset}`;
  }

  predictLinear(range: string, seconds: number): Built {
    return new Built(`predict_linear(${this.over(range)}, ${seconds})`);
  }
}

for (const name of rangeFunctions) {
  const value = function (this: Selection, range: string = rateInterval): Built {
    return new Built(`${name}(${this.over(range)})`);
  };
  Object.defineProperty(Selection.prototype, name, { value });
}

/** What is said twice counts once. */
function combined(matchers: readonly Matcher[]): Matcher | readonly Matcher[] {
  const distinct = [...new Map(matchers.map((matcher) => [JSON.stringify(matcher), matcher])).values()];
  const [only, second] = distinct;
  return only === undefined || second !== undefined ? distinct : only;
}

function toMatcher(matcher: LabelMatcher): Matcher {
  if (matcher instanceof RegExp) return { re: sourceOf(matcher) };
  if (typeof matcher === 'object' && 'not' in matcher && matcher.not instanceof RegExp)
    return { notRe: sourceOf(matcher.not) };
  return matcher as Matcher;
}

/** As RE2 takes it: JavaScript escapes slashes, and says beside the expression that case does not matter. */
function sourceOf({ source, flags }: RegExp): string {
  return `${flags.includes('i') ? '(?i)' : ''}${source.replaceAll('\\/', '/')}`;
}
