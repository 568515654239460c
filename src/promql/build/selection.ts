import type { Matcher, Matchers } from '../../model/slo';
import { selector } from '../print';
import { Built } from './expression';
import type { LabelMatcher } from './metric';

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

  where(match: Readonly<Record<string, LabelMatcher>>): Selection {
    const added = Object.entries(match).map(([label, matcher]) => [label, toMatcher(matcher)] as const);
    return new Selection(this.metric, { ...this.match, ...Object.fromEntries(added) });
  }

  offset(duration: string): Selection {
    return new Selection(this.metric, this.match, ` offset ${duration}`);
  }

  override over(range: string): string {
    return `${selector(this.metric, this.match)}[${range}]${this.#offset}`;
  }

  rate(range: string = rateInterval): Built {
    return new Built(`rate(${this.over(range)})`);
  }
  irate(range: string = rateInterval): Built {
    return new Built(`irate(${this.over(range)})`);
  }
  increase(range: string = rateInterval): Built {
    return new Built(`increase(${this.over(range)})`);
  }
  resets(range: string): Built {
    return new Built(`resets(${this.over(range)})`);
  }
  delta(range: string): Built {
    return new Built(`delta(${this.over(range)})`);
  }
  deriv(range: string): Built {
    return new Built(`deriv(${this.over(range)})`);
  }
  changes(range: string): Built {
    return new Built(`changes(${this.over(range)})`);
  }
  predictLinear(range: string, seconds: number): Built {
    return new Built(`predict_linear(${this.over(range)}, ${seconds})`);
  }
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
