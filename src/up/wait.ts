import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../problems/problem';

/** What an observer sees: what was waited for, or something else, in words. */
export type Observation<T> =
  | { readonly reached: true; readonly value: T }
  | { readonly reached: false; readonly seen: string };

export interface WaitOptions<T> {
  /** Continues "waited in vain for ...". */
  readonly what: string;
  readonly timeoutMs: number;
  /** An error counts as something else that was seen: a busy engine may answer late. */
  readonly look: () => Promise<Observation<T>>;
  readonly signal?: AbortSignal;
  /** @default 250 */
  readonly everyMs?: number;
}

/**
 * Looks until it sees what it waits for.
 * @throws ProblemError O11Y2204 with what was seen instead when it takes too long; the reason of `signal`
 */
export async function waitFor<T>(options: WaitOptions<T>): Promise<T> {
  const { what, timeoutMs, look, signal, everyMs = 250 } = options;
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    signal?.throwIfAborted();
    const observation = await look().catch(
      (error: Error): Observation<T> => ({ reached: false, seen: error.message }),
    );
    if (observation.reached) return observation.value;
    if (Date.now() > deadline) throw inVain(what, timeoutMs, observation.seen);
    // Woken by an abort, which the next round reports with its own reason.
    await sleep(everyMs, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  }
}

function inVain(what: string, timeoutMs: number, seen: string): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2204',
      severity: 'error',
      message: `waited ${timeoutMs / 1000} s in vain for ${what}; seen instead: ${seen}`,
      expected: what,
      fix: 'Read the logs below .o11y, and watch the page of `npm run up` while it happens again.',
    },
  ]);
}
