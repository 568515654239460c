import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** How a service is broken; nothing given means it is not. */
export const faultSchema = z.strictObject({
  /** The share of requests that fail, 0 to 1. @default 0 */
  errors: z.number().min(0).max(1).default(0),
  /** Added to every request, in milliseconds. @default 0 */
  latencyMs: z.number().min(0).max(60_000).default(0),
  /** Pattern of the one route of a server that is broken. @default all of them */
  route: z.string().startsWith('/').exactOptional(),
});

export type FaultSettings = z.infer<typeof faultSchema>;

export interface Fault {
  /** Replaces what was set before. */
  set(settings: FaultSettings): void;
  current(): FaultSettings;
  /** Waits the planted latency, then throws for the planted share of calls. */
  strike(call?: Call): Promise<void>;
}

/** A request, as far as it is known which part of a server it is for. */
interface Call {
  readonly routeOptions: { readonly url?: string | undefined };
}

/** The fractional parts of its multiples fill the unit interval evenly. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

export function createFault(): Fault {
  let current: FaultSettings = { errors: 0, latencyMs: 0 };
  let calls = 0;
  return {
    set(settings) {
      current = settings;
    },
    current: () => current,
    async strike(call) {
      const { errors, latencyMs, route } = current;
      if (route !== undefined && call?.routeOptions.url !== route) return;
      if (latencyMs > 0) await pause(latencyMs);
      // Not by chance and not every n-th call: any stretch of traffic gets very nearly its share, whatever its rhythm.
      calls += 1;
      if ((calls * goldenRatio) % 1 < errors) throw new Error('planted by demo:break');
    },
  };
}
