import { type Duration, milliseconds } from '../../model/duration';
import { remember } from '../../model/remember';

/** A time in which the same happens. */
export interface Stretch {
  readonly lasts: Duration;
  /** Events per second; none where nothing is recorded at all. */
  readonly rate?: number;
  /** Share of the events that is bad. @default 0 */
  readonly errors?: number;
  /** Share of the targets that answer. @default 1 */
  readonly observed?: number;
  /** Counters begin again at zero. */
  readonly restart?: true;
}

const none = '_';

/**
 * Values in promtool's notation, one stretch after the other. The very first instant belongs to none of them, so that
 * a window that ends with a stretch holds exactly what the stretch recorded.
 */
export function gauge(
  stretches: readonly Stretch[],
  interval: Duration,
  value: (stretch: Stretch) => number | undefined,
): string {
  const parts = stretches.map((stretch) => {
    const samples = samplesOf(stretch, interval);
    const known = value(stretch);
    return known === undefined ? gone(samples) : `${text(known)}x${samples - 1}`;
  });
  return [none, ...parts].join(' ');
}

/**
 * A counter that grows by so much a second, or is gone for a stretch; it does not exist before it counts where it is
 * `born`.
 */
export function counter(
  stretches: readonly Stretch[],
  interval: Duration,
  perSecond: (stretch: Stretch) => number | undefined,
  born: boolean,
): string {
  let value = 0;
  const parts = [born ? none : '0'];
  for (const stretch of stretches) {
    const samples = samplesOf(stretch, interval);
    const known = perSecond(stretch);
    const step = (known ?? 0) * (milliseconds(interval) / 1000);
    if (stretch.restart === true) value = 0;
    if (known === undefined) parts.push(gone(samples));
    else if (born && value === 0 && step === 0) parts.push(`${none}x${samples}`);
    else parts.push(`${text(value + step)}+${text(step)}x${samples - 1}`);
    value += step * samples;
  }
  return parts.join(' ');
}

/** Without the mark of an end the last value would be seen for another five minutes. */
function gone(samples: number): string {
  return `stale ${none}x${samples - 1}`;
}

function samplesOf({ lasts }: Stretch, interval: Duration): number {
  return milliseconds(lasts) / milliseconds(interval);
}

/** Twelve digits, without an exponent, which the notation does not know. */
const text = remember((value: number): string => {
  const rounded = String(Number(value.toPrecision(12)));
  return rounded.includes('e') ? value.toFixed(20) : rounded;
}, new Map<number, string>());
