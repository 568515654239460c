import { Decimal } from 'decimal.js';
import { remember } from './remember';

/** An exact ratio: `'99.9%'` or a number such as 0.999. */
export type Ratio = `${number}%` | number;

const percentage = /^(\d+(?:\.\d+)?)%$/;

/** The exact value, or nothing where the input is neither a percentage nor a finite number. */
export function parseRatio(input: unknown): Decimal | undefined {
  if (typeof input === 'number') return Number.isFinite(input) ? new Decimal(input) : undefined;
  const match = typeof input === 'string' ? percentage.exec(input) : null;
  return match?.[1] === undefined ? undefined : new Decimal(match[1]).div(100);
}

/** The value of a ratio that is known to be one. Thousands of SLOs have a few. */
export const ratio = remember((input: Ratio): Decimal => {
  const parsed = parseRatio(input);
  if (parsed === undefined) throw new Error(`${input} is not a ratio`);
  return parsed;
}, new Map<Ratio, Decimal>());

/** Without exponent and without float noise: `0.999`, `14.4`. */
export const formatNumber = remember((value: Decimal) => value.toFixed(), new WeakMap());

/** `99.9%`. */
export const formatPercent = remember((value: Decimal) => `${value.times(100).toFixed()}%`, new WeakMap());
