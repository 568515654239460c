import { Interrupted } from '../../src/up/lifetime';
import { type Observation, waitFor } from '../../src/up/wait';
import { thrownProblems } from '../support/thrown';

/** Looks that are taken one after the other; the last one stays. */
function sequence(...looks: readonly (Observation<string> | Error)[]): () => Promise<Observation<string>> {
  let next = 0;
  return async () => {
    const look = looks[Math.min(next, looks.length - 1)];
    next += 1;
    if (look === undefined || look instanceof Error) throw look;
    return look;
  };
}

const not = (seen: string): Observation<string> => ({ reached: false, seen });
const reached: Observation<string> = { reached: true, value: 'there' };

describe('waiting', () => {
  it('ends with what was waited for, and takes a late answer for something else that was seen', async () => {
    const look = sequence(new Error('no answer from http://127.0.0.1:1'), not('half'), reached);
    expect(await waitFor({ what: 'it', timeoutMs: 5_000, everyMs: 1, look })).toBe('there');
  });

  it('says what was seen instead when the time is over', async () => {
    const problems = await thrownProblems(() =>
      waitFor({ what: 'a page', timeoutMs: 20, everyMs: 1, look: sequence(not('no page, burn rate 3')) }),
    );
    expect(problems).toEqual([
      {
        code: 'O11Y2204',
        severity: 'error',
        message: 'waited 0.02 s in vain for a page; seen instead: no page, burn rate 3',
        expected: 'a page',
        fix: 'Read the logs below .o11y, and watch the page of `npm run up` while it happens again.',
      },
    ]);
  });

  it('ends at once with an interrupt, whatever it was about to do', async () => {
    const abort = new AbortController();
    const waiting = waitFor({
      what: 'it',
      timeoutMs: 60_000,
      everyMs: 60_000,
      signal: abort.signal,
      look: sequence(not('nothing')),
    });
    setTimeout(() => abort.abort(new Interrupted()), 10);
    await expect(waiting).rejects.toThrow(Interrupted);
  });
});
