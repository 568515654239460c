import { remember } from './remember';

/** A duration as Prometheus writes it, with one unit: `30s`, `5m`, `1h`, `30d`. */
export type Duration = `${number}${'ms' | 's' | 'm' | 'h' | 'd' | 'w'}`;

/** Milliseconds. */
const units = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;

const form = /^(\d+)(ms|s|m|h|d|w)$/;

/** Milliseconds, or nothing where the text is not a positive duration with one unit. */
export function parseDuration(text: unknown): number | undefined {
  const match = typeof text === 'string' ? form.exec(text) : null;
  if (match === null) return undefined;
  const milliseconds = Number(match[1]) * units[match[2] as keyof typeof units];
  return milliseconds > 0 && Number.isSafeInteger(milliseconds) ? milliseconds : undefined;
}

/** Milliseconds of a duration that is known to be one. */
export const milliseconds = remember((duration: Duration): number => {
  const parsed = parseDuration(duration);
  if (parsed === undefined) throw new Error(`${duration} is not a duration`);
  return parsed;
}, new Map<Duration, number>());

/** The shortest exact text in one unit: 90,000 ms is `90s`, 86,400,000 ms is `1d`; weeks are printed as days. */
export function formatDuration(ms: number): Duration {
  if (!Number.isSafeInteger(ms) || ms <= 0) throw new Error(`${ms} ms is not a duration`);
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    if (ms % units[unit] === 0) return `${ms / units[unit]}${unit}`;
  }
  return `${ms}ms`;
}

/**
 * A duration divided by the time scale of an environment (1 everywhere but in `local`).
 * Throws where the quotient is not a whole number of milliseconds; scales are chosen so that it is.
 */
export function scaleDuration(duration: Duration, timeScale: number): Duration {
  return formatDuration(milliseconds(duration) / timeScale);
}
