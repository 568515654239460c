import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, startChild } from './lib/child';
import { type Address, defaultStateFile, removeState, type ShopState, writeState } from './lib/state';
import { addressVariable, type ServiceName, serviceNames, topology } from './lib/topology';

export interface ShopOptions {
  /** A port of 0, or none, is a free one. */
  readonly ports?: Readonly<Partial<Record<ServiceName, number>>>;
  /** Takes `<service>.log`, one JSON object a line, begun anew with each start. @default logs are dropped */
  readonly logDir?: string;
  /** Journeys of customers a second, 0 to 200. @default 10 */
  readonly rate?: number;
  /** Tells `demo:break` where the services are; gone after `stop`. @default `O11Y_DEMO_STATE` or `.o11y/demo.json` */
  readonly stateFile?: string;
  /** Told when a service ends that nobody stopped, with what happened in words. */
  readonly onEnd?: (name: ServiceName, how: string) => void;
  /** Ends the start when it is aborted; what was started is stopped. */
  readonly signal?: AbortSignal;
}

export interface Shop {
  readonly services: ShopState;
  /** Stops the services that this shop started, callers before those they call. */
  stop(): Promise<void>;
}

/** Milliseconds until a service has to answer. */
const patience = 30_000;

/**
 * Starts the services of the demo shop, each when those it calls answer.
 * Throws an error with one line for people when one cannot start; nothing is left running then.
 */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  const {
    ports = {},
    logDir,
    rate = 10,
    stateFile = process.env['O11Y_DEMO_STATE'] ?? defaultStateFile,
    onEnd = () => {},
    signal,
  } = options;
  if (!(rate >= 0 && rate <= 200)) {
    throw new Error(`the rate is ${rate}, expected 0 to 200 journeys a second`);
  }
  if (logDir !== undefined) await mkdir(logDir, { recursive: true });

  const children: Child[] = [];
  const stopChildren = async (): Promise<void> => {
    for (const child of children.toReversed()) await child.stop();
  };
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= stopChildren();
    return stopping;
  };
  const starting = new Map<ServiceName, Promise<Address>>();
  const start = async (name: ServiceName): Promise<Address> => {
    const env: Record<string, string> = { PORT: String(ports[name] ?? 0), RATE: String(rate) };
    for (const peer of topology[name]) {
      env[addressVariable(peer)] = (await starting.get(peer))?.url ?? '';
    }
    const logFile = logDir === undefined ? {} : { logFile: join(logDir, `${name}.log`) };
    signal?.throwIfAborted();
    const child = startChild({ name, env, patience, ...logFile });
    children.push(child);
    const address = await child.ready;
    void child.ended.then((how) => {
      if (stopping === undefined) onEnd(name, how);
    });
    return address;
  };

  const abort = (): void => void stop();
  signal?.addEventListener('abort', abort);
  for (const name of serviceNames) starting.set(name, start(name));
  // All of them, so that nothing starts while the others are being stopped.
  const outcomes = await Promise.allSettled(starting.values());
  signal?.removeEventListener('abort', abort);
  try {
    signal?.throwIfAborted();
    const services = collect(outcomes);
    await writeState(stateFile, services);
    return {
      services,
      async stop() {
        await removeState(stateFile, services);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function collect(outcomes: readonly PromiseSettledResult<Address>[]): ShopState {
  const addresses = outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
  return Object.fromEntries(serviceNames.map((name, index) => [name, addresses[index]])) as ShopState;
}
