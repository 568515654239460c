import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../problems/problem';

/** Asks until the answer is yes. Throws O11Y2204 with what was waited for when it takes longer than `timeoutMs`. */
export async function waitFor(what: string, timeoutMs: number, ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await ask())) {
    if (Date.now() > deadline) {
      throw new ProblemError([
        {
          code: 'O11Y2204',
          severity: 'error',
          message: `waited ${timeoutMs / 1000} s in vain for ${what}`,
          expected: what,
          fix: 'Look at the logs in .o11y/logs and at the pages of Prometheus and Alertmanager while `npm run up` runs',
        },
      ]);
    }
    await sleep(250);
  }
}
