import { Decimal } from 'decimal.js';
import { type Duration, milliseconds } from '../../model/duration';
import { formatNumber } from '../../model/ratio';

/** A time in which the same happens. */
export interface Stretch {
  readonly lasts: Duration;
  /** Events per second; none where nothing is recorded at all. */
  readonly rate?: Decimal.Value;
  /** Share of the events that is bad. @default 0 */
  readonly errors?: Decimal.Value;
  /** Share of the targets that answer. @default 1 */
  readonly observed?: Decimal.Value;
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
  value: (stretch: Stretch) => Decimal | undefined,
): string {
  const parts = stretches.map((stretch) => {
    const samples = samplesOf(stretch, interval);
    const known = value(stretch);
    // Without the mark of an end the last value would be seen for another five minutes.
    return known === undefined ? `stale ${none}x${samples - 1}` : `${text(known)}x${samples - 1}`;
  });
  return [none, ...parts].join(' ');
}

/** A counter that grows by so much a second; it does not exist before it counts where it is `born`. */
export function counter(
  stretches: readonly Stretch[],
  interval: Duration,
  perSecond: (stretch: Stretch) => Decimal,
  born: boolean,
): string {
  let value = new Decimal(0);
  const parts = [born ? none : '0'];
  for (const stretch of stretches) {
    const samples = samplesOf(stretch, interval);
    const step = perSecond(stretch).times(milliseconds(interval) / 1000);
    if (stretch.restart === true) value = new Decimal(0);
    if (born && value.isZero() && step.isZero()) parts.push(`${none}x${samples}`);
    else parts.push(`${text(value.plus(step))}+${text(step)}x${samples - 1}`);
    value = value.plus(step.times(samples));
  }
  return parts.join(' ');
}

function samplesOf({ lasts }: Stretch, interval: Duration): number {
  return milliseconds(lasts) / milliseconds(interval);
}

function text(value: Decimal): string {
  return formatNumber(value.toSignificantDigits(12));
}
