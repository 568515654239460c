import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Shop, startShop } from '../../demo/shop';
import { ProblemError } from '../problems/problem';
import type { Lifetime } from './lifetime';
import type { Parts } from './parts';
import type { Steps } from './steps';

export interface ShopGround {
  readonly storefrontPort: number;
  /** Takes one log for each service. */
  readonly logDir: string;
  /** Tells `demo:break` where the services are. */
  readonly stateFile: string;
  readonly steps: Steps;
  readonly lifetime: Lifetime;
  readonly parts: Parts;
}

/**
 * Starts the demo shop and watches its services.
 * @throws ProblemError O11Y2220
 */
export function runShop(ground: ShopGround): Promise<Shop> {
  const { storefrontPort, logDir, stateFile, steps, lifetime, parts } = ground;
  return steps.run('start the demo shop', async (say) => {
    const shop = await lifetime.own((signal) =>
      startShop({
        ports: { storefront: storefrontPort },
        logDir,
        stateFile,
        signal,
        onEnd: (name, how) => parts.ended(name, how, lastLines(join(logDir, `${name}.log`))),
      }).catch((error: Error) => {
        signal.throwIfAborted();
        throw notStarted(error);
      }),
    );
    for (const [name, { url, pid }] of Object.entries(shop.services)) {
      parts.add({ name, kind: 'shop', url, pid });
    }
    say(Object.keys(shop.services).join(', '));
    return shop;
  });
}

function notStarted({ message }: Error): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2220',
      severity: 'error',
      message: `the demo shop does not start: ${message}`,
      expected: 'an answer from /healthz of each of its services',
      fix: 'Mend what the message names; their logs are below .o11y.',
    },
  ]);
}

/** Lines of a log that are quoted. */
const quoted = 5;

function lastLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-quoted);
  } catch {
    return [];
  }
}
