import { type Duration, formatDuration, milliseconds } from '../model/duration';
import type { Timing } from '../model/timing';

/**
 * The range of a window over what rules record: exactly the evaluations that fit into the window. Rules are evaluated at
 * the very moments at which others have recorded, and Prometheus 2 takes both ends of a range, Prometheus 3 only the
 * later one: half an evaluation less is the same to both. Otherwise an hour had 121 samples of 30 s in Prometheus 2, and
 * six hours that are missing of a month would not be seen.
 */
export function recordedRange(window: Duration, timing: Timing): Duration {
  return formatDuration(milliseconds(timing.scaled(window)) - (timing.evaluationSeconds * 1000) / 2);
}
