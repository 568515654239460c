import type { Duration } from '../model/duration';

/**
 * What a total outage is: more than `share` of the events of `window` failed, and enough of them within `counted`. It is
 * not waited for any longer: at high traffic half of the window is long enough, at low traffic the third failure is.
 */
export const outagePair = { window: '5m', share: 0.5, counted: '1h' } as const satisfies {
  readonly window: Duration;
  readonly share: number;
  readonly counted: Duration;
};
