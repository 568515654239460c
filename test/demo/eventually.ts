import { setTimeout as pause } from 'node:timers/promises';

/** Repeats an observation until it holds, at most for the given milliseconds; then its last error is thrown. */
export async function eventually<Result>(observe: () => Promise<Result>, patience = 10_000): Promise<Result> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await observe();
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(50);
    }
  }
}
