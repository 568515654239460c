import { niceStep } from '../draw/columns';

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** Steps that look round in a unit, where tens do not. */
const stepBase: Readonly<Record<string, number>> = {
  bytes: 1024,
  kbytes: 1024,
  mbytes: 1024,
  binBps: 1024,
  bits: 1024,
};

/** Seconds in which times are told. */
const timeSteps = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800,
  604_800,
];

/** Ends and steps of an axis with about so many ticks, with both ends on a tick unless they are given. */
export function axisOf(
  low: number,
  high: number,
  {
    unit = '',
    ticks = 4,
    fixedMin,
    fixedMax,
  }: { unit?: string; ticks?: number; fixedMin?: number | undefined; fixedMax?: number | undefined },
): Axis {
  const [from, to] = low === high ? [Math.min(0, low), low === 0 ? 1 : Math.max(0, low * 1.25)] : [low, high];
  const interval = stepOf((to - from) / ticks, unit);
  const min = fixedMin ?? Math.floor(from / interval + 1e-9) * interval;
  const max = fixedMax ?? Math.ceil(to / interval - 1e-9) * interval;
  return { min, max: max > min ? max : min + interval, interval };
}

function stepOf(size: number, unit: string): number {
  const base = stepBase[unit];
  if (base !== undefined && size > 1) {
    const power = base ** Math.floor(Math.log(size) / Math.log(base));
    return ([1, 2, 4, 8, 16, 32, 64, 128, 256, 512].find((step) => step * power >= size) ?? 1024) * power;
  }
  if (/^(s|dtdurations)$/.test(unit) && size >= 1) {
    return timeSteps.find((step) => step >= size) ?? niceStep(size / 604_800) * 604_800;
  }
  return niceStep(size);
}

/** Ticks of the last so many seconds. */
export function timeInterval(seconds: number, ticks: number): number {
  return timeSteps.find((step) => step >= seconds / ticks) ?? Math.ceil(seconds / ticks / 604_800) * 604_800;
}

/** `-45 min`, or the time of day of the reader where the end is known. */
export function timeLabel(offset: number, end: number | undefined, range: number): string {
  if (end !== undefined) {
    const time = new Date((end + offset) * 1000);
    const two = (part: number): string => String(part).padStart(2, '0');
    if (range > 3 * 86_400) return `${two(time.getMonth() + 1)}-${two(time.getDate())}`;
    const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
    return range < 600 ? `${clock}:${two(time.getSeconds())}` : clock;
  }
  if (offset === 0) return 'now';
  const [size, word] =
    range >= 3 * 86_400
      ? [86_400, 'd']
      : range >= 3 * 3600
        ? [3600, 'h']
        : range > 300
          ? [60, 'min']
          : [1, 's'];
  return `-${Number((-offset / size).toFixed(1))} ${word}`;
}
