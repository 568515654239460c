import { Interrupted } from '../../src/up/lifetime';
import { printSteps, type StepStream } from '../../src/up/steps';

/** Keeps what is written, and a clock that stands still unless it is moved. */
function screen(terminal: boolean): { stream: StepStream; text: () => string; clock: { ms: number } } {
  let text = '';
  const stream: StepStream = {
    isTTY: terminal,
    columns: 40,
    write: (chunk: string | Uint8Array) => {
      text += chunk;
      return true;
    },
  };
  return { stream, text: () => text, clock: { ms: 0 } };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
const plain = (text: string): string => text.replace(/\x1b\[\d+m/g, '');

describe('progress in a file', () => {
  it('is one line a step, with the time it took and what it found', async () => {
    const { stream, text, clock } = screen(false);
    const steps = printSteps(stream, { now: () => clock.ms });
    await steps.run('check all definitions', async (say) => {
      clock.ms += 1234;
      say('17 services');
      return { not: 'a text' };
    });
    await steps.run('start Prometheus', async () => 'http://127.0.0.1:4301');
    await steps.run('stop everything', async () => undefined);
    expect(text()).toBe(
      [
        '  ok  check all definitions (1.2 s): 17 services',
        '  ok  start Prometheus (0.0 s): http://127.0.0.1:4301',
        '  ok  stop everything (0.0 s)',
        '',
      ].join('\n'),
    );
  });

  it('tells a step that failed from one that was interrupted, and hands the error on', async () => {
    const { stream, text } = screen(false);
    const steps = printSteps(stream, { now: () => 0 });
    const fail = (error: Error) => steps.run('start the shop', () => Promise.reject(error));
    await expect(fail(new Error('no port'))).rejects.toThrow('no port');
    await expect(fail(new Interrupted())).rejects.toThrow('interrupted');
    expect(text()).toBe('  no  start the shop (0.0 s)\n  --  start the shop (0.0 s)\n');
  });

  it('begins no step after everything has to end', async () => {
    const { stream, text } = screen(false);
    const steps = printSteps(stream, { signal: AbortSignal.abort(new Interrupted()) });
    await expect(steps.run('start the shop', async () => 'started')).rejects.toThrow(Interrupted);
    expect(text()).toBe('');
  });
});

describe('progress on a terminal', () => {
  it('shows the current step, no wider than the screen, and lets notes pass above it', async () => {
    const { stream, text } = screen(true);
    const steps = printSteps(stream, { now: () => 0 });
    await steps.run('wait for something with a very long name', async () => steps.note('a note'));
    const lines = plain(text()).split('\r\x1b[2K');
    expect(lines).toEqual([
      '',
      '  ..  wait for something with a very lo',
      'a note\n',
      '  ..  wait for something with a very lo',
      '  ok  wait for something with a very long name (0.0 s)\n',
    ]);
  });

  it('counts the seconds of a slow step', async () => {
    jest.useFakeTimers();
    const { stream, text, clock } = screen(true);
    const steps = printSteps(stream, { now: () => clock.ms });
    await steps.run('start Prometheus', async () => {
      clock.ms = 3_000;
      jest.advanceTimersByTime(1_000);
    });
    expect(plain(text())).toContain('  ..  start Prometheus (3 s)');
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});
