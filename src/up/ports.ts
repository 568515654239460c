import { assertPortFree } from '../engines/port';
import { localPortOf } from '../model/links';
import type { LocalEnvironment } from '../model/model';
import { type Problem, ProblemError } from '../problems/problem';

/** Where the parts of `npm run up` that people open listen, on loopback only. */
export interface Ports {
  readonly page: number;
  readonly prometheus: number;
  readonly alertmanager: number;
  readonly node_exporter: number;
  readonly storefront: number;
  readonly blackbox_exporter: number;
}

export function portsOf(environment: Pick<LocalEnvironment, 'port'>): Ports {
  const first = localPortOf(environment);
  return {
    page: first,
    prometheus: first + 1,
    alertmanager: first + 2,
    node_exporter: first + 3,
    storefront: first + 4,
    blackbox_exporter: first + 5,
  };
}

/**
 * Asked before anything is started or written.
 * @throws ProblemError O11Y2005, one for each port that is taken
 */
export async function assertPortsFree(ports: Ports): Promise<void> {
  const problems: Problem[] = [];
  for (const [part, port] of Object.entries(ports)) {
    try {
      await assertPortFree(port, part);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, fix: fixOf(ports, port) })));
    }
  }
  if (problems.length > 0) throw new ProblemError(problems);
}

function fixOf(ports: Ports, port: number): string {
  const beside = `npm run up -- --port ${ports.page + 100}`;
  return `Stop what listens there (ss -ltnp 'sport = :${port}' or lsof -i :${port} names it), or start from another port: ${beside}`;
}
