import { Decimal } from 'decimal.js';
import type { Duration } from './duration';
import { form, quote } from './schema';

/** Events in a time: `'10/s'`, `'0.5/m'`, `'200/h'`. */
export type EventRate = `${number}/${'s' | 'm' | 'h'}`;

const seconds = { s: 1, m: 60, h: 3600 } as const;

const ratePattern = /^(\d+(?:\.\d+)?)\/([smh])$/;

interface ParsedRate {
  readonly events: Decimal;
  readonly unit: keyof typeof seconds;
}

function parse(value: unknown): ParsedRate | undefined {
  const match = typeof value === 'string' ? ratePattern.exec(value) : null;
  if (match === null || Number(match[1]) <= 0) return undefined;
  return { events: new Decimal(match[1] ?? 0), unit: match[2] as keyof typeof seconds };
}

function known(rate: EventRate): ParsedRate {
  const parsed = parse(rate);
  if (parsed === undefined) throw new Error(`${rate} is not a rate of events`);
  return parsed;
}

/** Exactly. */
export function eventsPerSecond(rate: EventRate): Decimal {
  const { events, unit } = known(rate);
  return events.div(seconds[unit]);
}

/** Events in one unit of the rate, and that unit: what can be compared without dividing. */
export function eventsPerUnit(rate: EventRate): { readonly events: Decimal; readonly unit: Duration } {
  const { events, unit } = known(rate);
  return { events, unit: `1${unit}` };
}

export const eventRate = form<EventRate>(
  (value) => parse(value) !== undefined,
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not a rate of events`,
    expected: "a number above zero and a unit of /s, /m, /h, like '10/m'",
    fix: "write it like '10/m'",
  }),
);
