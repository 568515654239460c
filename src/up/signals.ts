/** Ctrl-C, an order to end, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds in which a second signal is the same press: npm and shells pass on what the terminal sent already. */
const samePress = 1_000;

export interface Interruption {
  /** Resolves with the first signal. */
  readonly interrupted: Promise<NodeJS.Signals>;
  /** Lets signals end the process again. */
  readonly release: () => void;
}

/** Takes signals over; `onImpatience` is called when somebody asks a second time. */
export function catchSignals(onImpatience: () => void): Interruption {
  let first: number | undefined;
  let resolve: (signal: NodeJS.Signals) => void = () => {};
  const interrupted = new Promise<NodeJS.Signals>((done) => {
    resolve = done;
  });
  const onSignal = (signal: NodeJS.Signals): void => {
    if (first === undefined) {
      first = Date.now();
      resolve(signal);
    } else if (Date.now() - first > samePress) {
      onImpatience();
    }
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    interrupted,
    release: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
