/** A moment on the way of the planted failure. */
export interface Moment {
  /** Since the failure was planted; 0 before. */
  readonly seconds: number;
  readonly what: string;
  readonly seen: string;
}

/** One line a moment: `  +12.3 s  checkout is mended  PagerDuty has the page`. */
export function formatTimeline(timeline: readonly Moment[]): string {
  const width = Math.max(...timeline.map(({ what }) => what.length));
  return timeline
    .map(
      ({ seconds, what, seen }) =>
        `${`+${seconds.toFixed(1)} s`.padStart(9)}  ${what.padEnd(width)}  ${seen}\n`,
    )
    .join('');
}
