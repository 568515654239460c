import { type FaultSettings, faultSchema } from '../../demo/lib/fault';
import { breakableNames } from '../../demo/lib/topology';
import { getJson } from './prometheus-api';

/** Breaks and mends the services of the shop, and tells which are broken. */
export interface FaultControl {
  readonly set: (service: string, fault: Partial<FaultSettings>) => Promise<void>;
  readonly current: () => Promise<Readonly<Record<string, FaultSettings>>>;
}

/** Milliseconds that a service gets to answer. */
const patience = 5_000;

/** @param urls base URL by the name of a service */
export function faultControl(urls: Readonly<Record<string, string>>): FaultControl {
  return {
    set: async (service, fault) => {
      const response = await fetch(`${urls[service]}/_demo/fault`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
        signal: AbortSignal.timeout(patience),
      }).catch(() => {
        throw new Error(`${service} does not answer at ${urls[service]}`);
      });
      if (!response.ok) throw new Error(`${service} answers ${response.status}: ${await response.text()}`);
    },
    current: async () => {
      const answers = await Promise.all(
        breakableNames.map(async (service) => {
          const answer = await getJson<unknown>(`${urls[service]}/_demo/fault`).catch(() => undefined);
          const fault = faultSchema.safeParse(answer);
          return fault.success ? [[service, fault.data] as const] : [];
        }),
      );
      return Object.fromEntries(answers.flat());
    },
  };
}
