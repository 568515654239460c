/** Prints what is done while it is done. */
export interface Steps {
  /** A text that the work returns, or gives to `say`, is printed behind the name of the step. */
  readonly run: <T>(name: string, work: (say: (detail: string) => void) => Promise<T>) => Promise<T>;
}

/** One line a step when it is done, with the time it took; on a terminal it shows before that what is going on. */
export function printSteps(stream: NodeJS.WriteStream): Steps {
  return {
    run: async (name, work) => {
      const started = Date.now();
      let detail = '';
      if (stream.isTTY) stream.write(`  ... ${name}`);
      const result = await work((text) => {
        detail = text;
      });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const said = typeof result === 'string' ? result : detail;
      stream.write(
        `${stream.isTTY ? '\r\x1b[2K' : ''}  ok  ${name} (${seconds} s)${said === '' ? '' : `: ${said}`}\n`,
      );
      return result;
    },
  };
}
