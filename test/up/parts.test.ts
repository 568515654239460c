import { setTimeout as sleep } from 'node:timers/promises';
import { createParts, type Part } from '../../src/up/parts';
import { eventually } from '../demo/eventually';
import { thrownProblems } from '../support/thrown';

const prometheus: Part = { name: 'prometheus', kind: 'engine', url: 'http://127.0.0.1:4301', pid: 123 };
const now = (): Date => new Date('2026-01-02T03:04:05Z');

describe('parts that run', () => {
  it('are told when one ends by itself, with the end of its log, and fail whoever waits for it', async () => {
    const said: string[] = [];
    const parts = createParts(new AbortController().signal, (text) => said.push(text), now);
    parts.add(prometheus);
    parts.ended('prometheus', 'was ended by SIGKILL', ['a line', 'another']);
    await eventually(async () => expect(said).toHaveLength(1));
    expect(said).toEqual([
      '  !!  prometheus (process 123) was ended by SIGKILL; the end of its log:\n        a line\n        another',
    ]);
    const end = { at: '2026-01-02T03:04:05.000Z', how: 'was ended by SIGKILL', log: ['a line', 'another'] };
    expect(parts.all()).toEqual([{ ...prometheus, end }]);
    expect(await thrownProblems(() => parts.failure)).toEqual([
      {
        code: 'O11Y2224',
        severity: 'error',
        message: 'prometheus (process 123) was ended by SIGKILL although nobody stopped it',
        expected: 'every part to run until `up` stops it',
        fix: 'Mend what the end of its log names; all of it is below .o11y.',
      },
    ]);
  });

  it('may end in silence when everything is being stopped, also a moment before we hear of it', async () => {
    const abort = new AbortController();
    const said: string[] = [];
    const parts = createParts(abort.signal, (text) => said.push(text));
    parts.add(prometheus);
    parts.ended('prometheus', 'ended with exit code 0', []);
    abort.abort();
    await sleep(500);
    expect([said, parts.all()]).toEqual([[], [prometheus]]);
  });
});
