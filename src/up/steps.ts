import { setImmediate as immediate } from 'node:timers/promises';
import pc from 'picocolors';
import { Interrupted } from './lifetime';

/** Prints what is done while it is done. */
export interface Steps {
  /** A text that the work returns, or gives to `say`, is printed behind the name of the step. */
  readonly run: <T>(name: string, work: (say: (detail: string) => void) => Promise<T>) => Promise<T>;
  /** A line of its own, also in the middle of a step. */
  readonly note: (line: string) => void;
}

/** The part of a stream that is needed to print steps. */
export type StepStream = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** Milliseconds between two drawings of the current step. */
const redrawEvery = 1_000;

export interface StepOptions {
  /** After it is aborted no step begins. */
  readonly signal?: AbortSignal;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** One line a step when it is done, with the time it took; on a terminal also the current one, counting seconds. */
export function printSteps(stream: StepStream, { signal, now = Date.now }: StepOptions = {}): Steps {
  const colours = pc.createColors(stream.isTTY === true);
  const terminal = stream.isTTY === true;
  const marks = {
    done: colours.green('ok'),
    failed: colours.red('no'),
    stopped: colours.yellow('--'),
  } as const;
  let current: { readonly name: string; readonly started: number } | undefined;

  const clear = (): void => {
    if (terminal && current !== undefined) stream.write('\r\x1b[2K');
  };
  const draw = (): void => {
    if (!terminal || current === undefined) return;
    const seconds = Math.round((now() - current.started) / 1000);
    const line = `  ..  ${current.name}${seconds < 2 ? '' : ` (${seconds} s)`}`;
    stream.write(`\r\x1b[2K${colours.dim(line.slice(0, (stream.columns || 80) - 1))}`);
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${text}\n`);
    draw();
  };

  return {
    note: line,
    run: async (name, work) => {
      // A step before may have left no moment in which a signal is heard.
      await immediate();
      signal?.throwIfAborted();
      const started = now();
      let detail = '';
      current = { name, started };
      draw();
      const timer = terminal ? setInterval(draw, redrawEvery) : undefined;
      const finish = (mark: keyof typeof marks, said: string): void => {
        clearInterval(timer);
        clear();
        current = undefined;
        const seconds = colours.dim(`(${((now() - started) / 1000).toFixed(1)} s)`);
        line(`  ${marks[mark]}  ${name} ${seconds}${said === '' ? '' : `: ${said}`}`);
      };
      try {
        const result = await work((text) => {
          detail = text;
        });
        finish('done', typeof result === 'string' ? result : detail);
        return result;
      } catch (error) {
        finish(error instanceof Interrupted ? 'stopped' : 'failed', '');
        throw error;
      }
    },
  };
}
