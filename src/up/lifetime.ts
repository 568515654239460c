export interface Stoppable {
  readonly stop: () => Promise<void>;
}

/** Everything that one `up` starts. */
export interface Lifetime {
  /** Aborted, with an {@link Interrupted}, when everything has to end. */
  readonly signal: AbortSignal;
  /** Registers a part before it has started, so that an end in between does not lose it. Starts nothing after the end. */
  readonly own: <T extends Stoppable>(start: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Whether anything was started that has not been stopped. */
  readonly isUsed: () => boolean;
  /** Stops every part, the last one first; those that are being started stop themselves. */
  readonly end: () => Promise<void>;
}

/** Why a wait or a start has ended early. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

export function createLifetime(): Lifetime {
  const controller = new AbortController();
  const owned: Promise<Stoppable>[] = [];
  return {
    signal: controller.signal,
    own: async (start) => {
      controller.signal.throwIfAborted();
      const starting = start(controller.signal);
      owned.push(starting);
      return starting;
    },
    isUsed: () => owned.length > 0,
    end: async () => {
      controller.abort(new Interrupted());
      const failures: unknown[] = [];
      for (const starting of owned.splice(0).reverse()) {
        const part = await starting.catch(() => undefined);
        await part?.stop().catch((error: unknown) => failures.push(error));
      }
      // Only now: what cannot be stopped must not keep the others running.
      if (failures.length > 0) throw failures[0];
    },
  };
}
