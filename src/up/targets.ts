import type { Model } from '../model/model';
import type { Ports } from './ports';
import { instantQuery } from './prometheus-api';
import type { LocalProbe, Targets } from './prometheus-config';
import { waitFor } from './wait';

/** The demo shop by name, the engines by the service that owns them. */
export function targetsOf(model: Model, ports: Ports, shop: Readonly<Record<string, number>>): Targets {
  const known: Readonly<Record<string, number>> = {
    'platform/prometheus': ports.prometheus,
    'platform/alertmanager': ports.alertmanager,
    'platform/nodes': ports.node_exporter,
    ...Object.fromEntries(Object.entries(shop).map(([name, port]) => [`shop/${name}`, port])),
  };
  return Object.fromEntries(
    model.services.flatMap(({ id }) => (known[id] === undefined ? [] : [[id, `127.0.0.1:${known[id]}`]])),
  );
}

/** Probes of services that run here, at their address on this machine instead of the one in a cluster. */
export function probesOf({ slos }: Model, targets: Targets): readonly LocalProbe[] {
  return slos.flatMap(({ sli, service }) => {
    const here = targets[service.id];
    if (sli.kind !== 'probe' || sli.target === undefined || here === undefined) return [];
    const address = sli.target.url.replace(
      /^(https?:\/\/)?[^/]+/,
      (_, scheme) => `${scheme ? 'http://' : ''}${here}`,
    );
    return [{ ...sli.target, service: service.id, address }];
  });
}

/** Until Prometheus has scraped each of them. @throws ProblemError O11Y2204 */
export function waitForTargets(
  prometheus: string,
  expected: number,
  signal: AbortSignal,
  timeoutMs = 60_000,
): Promise<string> {
  return waitFor({
    what: `${expected} targets that answer`,
    timeoutMs,
    signal,
    look: async () => {
      const targets = await instantQuery(prometheus, 'up');
      const up = targets.filter(({ value }) => value === 1).length;
      const down = targets.filter(({ value }) => value !== 1).map(({ labels }) => labels['job']);
      return up === expected
        ? { reached: true, value: `${expected} targets` }
        : { reached: false, seen: `${up} of them${down.length === 0 ? '' : `, not ${down.join(', ')}`}` };
    },
  });
}
