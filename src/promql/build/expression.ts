import type { Expression } from '../../model/expression';
import { aggregate, printLabels, quoteText } from '../print';
import { aggregations, functions, operators, overTime, whole, withParameter } from './names';

/** How series of two sides find each other. */
export interface Meeting {
  readonly on?: readonly string[];
  readonly ignoring?: readonly string[];
  readonly groupLeft?: readonly string[];
  readonly groupRight?: readonly string[];
}

/** A number, or what the builder made. */
export type Part = number | Built;

/**
 * An expression with everything that can be done with one. Which of it makes sense is said by the interfaces through
 * which it is seen: {@link Counter}, {@link Gauge}, {@link Vector}.
 */
export class Built implements Expression {
  readonly promql: string;
  readonly #tightness: number;

  constructor(promql: string, tightness: number = whole) {
    this.promql = promql;
    this.#tightness = tightness;
  }

  /** So that it can stand in text: `absent(${orders.rate()})`. */
  toString(): string {
    return this.promql;
  }

  or(other: Part, matching?: Meeting): Built {
    const right = typeof other === 'number' ? new Built(`vector(${print(other)})`) : other;
    return operation(this, 'or', 1, right, matching);
  }

  labelJoin(to: string, separator: string, ...from: readonly string[]): Built {
    return this.#labelled('label_join', [to, separator, ...from]);
  }

  labelReplace(to: string, replacement: string, from: string, regex: string): Built {
    return this.#labelled('label_replace', [to, replacement, from, regex]);
  }

  negated(): Built {
    return new Built(`-${this.within(whole)}`, 0);
  }

  histogramQuantile(quantile: number): Built {
    return new Built(`histogram_quantile(${print(quantile)}, ${this})`);
  }

  #labelled(called: string, texts: readonly string[]): Built {
    return new Built(`${called}(${[this.promql, ...texts.map(quoteText)].join(', ')})`);
  }

  /** With a range behind it: of an expression, a subquery. */
  over(range: string): string {
    return `${this.within(whole)}[${range}:]`;
  }

  within(tightness: number): string {
    return this.#tightness < tightness ? `(${this.promql})` : this.promql;
  }
}

/** Operators of equal tightness begin on the left: `a - b - c` is `(a - b) - c`. */
function operation(left: Built, operator: string, tightness: number, other: Part, matching?: Meeting): Built {
  const right = typeof other === 'number' ? scalarOf(other) : other;
  const between = `${operator}${matching === undefined ? '' : printMatching(matching)}`;
  return new Built(`${left.within(tightness)} ${between} ${right.within(tightness + 1)}`, tightness);
}

function printMatching(matching: Meeting): string {
  return keywords
    .flatMap(([key, keyword]) => {
      const labels = matching[key];
      return labels === undefined ? [] : [` ${keyword} (${printLabels(labels)})`];
    })
    .join('');
}

const keywords = [
  ['on', 'on'],
  ['ignoring', 'ignoring'],
  ['groupLeft', 'group_left'],
  ['groupRight', 'group_right'],
] as const;

export function scalarOf(value: number): Built {
  return new Built(print(value), value < 0 ? 0 : whole);
}

/** Prometheus writes infinity as `Inf`. */
function print(value: number): string {
  return String(value).replace('Infinity', 'Inf');
}

type Method = (this: Built, ...args: never[]) => Built;

const methods: readonly (readonly [string, Method])[] = [
  ...Object.entries(operators).map(([name, [operator, tightness]]) => {
    const method = function (this: Built, other: Part, matching?: Meeting): Built {
      return operation(this, operator, tightness, other, matching);
    };
    return [name, method] as const;
  }),
  ...aggregations.map((name) => {
    const method = function (this: Built, ...by: readonly string[]): Built {
      return new Built(aggregate(name, by, this.promql));
    };
    return [name, method] as const;
  }),
  ...aggregations.map((name) => {
    const method = function (this: Built, ...lost: readonly string[]): Built {
      return new Built(`${name} without (${printLabels(lost)}) (${this.promql})`);
    };
    return [`${name}Without`, method] as const;
  }),
  ...withParameter.map((name) => {
    const method = function (this: Built, parameter: number, ...by: readonly string[]): Built {
      return new Built(aggregate(name, by, `${print(parameter)}, ${this.promql}`));
    };
    return [name, method] as const;
  }),
  ...Object.entries(functions).map(([name, called]) => {
    const method = function (this: Built, ...numbers: readonly number[]): Built {
      return new Built(`${called}(${[this.promql, ...numbers.map(print)].join(', ')})`);
    };
    return [name, method] as const;
  }),
  ...Object.entries(overTime).map(([name, called]) => {
    const method = function (this: Built, range: string): Built {
      return new Built(`${called}(${this.over(range)})`);
    };
    return [name, method] as const;
  }),
];

for (const [name, value] of methods) Object.defineProperty(Built.prototype, name, { value });
