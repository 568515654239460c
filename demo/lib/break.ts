import type { FaultSettings } from './fault';
import { readState } from './state';
import type { ServiceName } from './topology';

/** Milliseconds that a service gets to answer. */
const patience = 5_000;

/**
 * Breaks a service of the running shop in place of how it was broken before, and says so in one line.
 * Throws an error with one line for people where the shop is not running.
 */
export async function breakService(
  stateFile: string,
  service: ServiceName,
  fault: Partial<FaultSettings>,
): Promise<string> {
  const { url } = (await readState(stateFile))[service];
  const response = await fetch(`${url}/_demo/fault`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new Error(`${service} does not answer at ${url}, is the demo shop still running?`);
  });
  if (!response.ok)
    throw new Error(`${service} at ${url} answered ${response.status}: ${await response.text()}`);
  return describe(service, fault);
}

function describe(service: ServiceName, { errors, latencyMs }: Partial<FaultSettings>): string {
  const unit = service === 'mailer' ? 'job' : 'request';
  const effects = [
    ...(errors === undefined ? [] : [`${Number((errors * 100).toFixed(6))}% of its ${unit}s fail`]),
    ...(latencyMs === undefined ? [] : [`each ${unit} takes ${latencyMs} ms longer`]),
  ];
  return effects.length === 0 ? `${service} is mended` : `${service} is broken: ${effects.join(', ')}`;
}
