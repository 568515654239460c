import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { ProblemError } from '../../src/problems/problem';
import { createLifetime } from '../../src/up/lifetime';
import { createParts } from '../../src/up/parts';
import { runShop } from '../../src/up/shop';
import type { Steps } from '../../src/up/steps';
import { temporaryFolder } from '../support/folder';

const quiet: Steps = { run: (_name, work) => work(() => {}), note: () => {} };

it('a shop that cannot start is a problem with one line of why, and leaves nothing running', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const folder = temporaryFolder();
  const lifetime = createLifetime();
  try {
    const { port } = taken.address() as AddressInfo;
    const failure = await runShop({
      storefrontPort: port,
      logDir: folder,
      stateFile: join(folder, 'demo.json'),
      steps: quiet,
      lifetime,
      parts: createParts(lifetime.signal, () => {}),
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect((failure as ProblemError).problems).toEqual([
      {
        code: 'O11Y2220',
        severity: 'error',
        message: expect.stringMatching(
          /^the demo shop does not start: storefront could not start: .*EADDRINUSE/,
        ),
        expected: 'an answer from /healthz of each of its services',
        fix: 'Mend what the message names; their logs are below .o11y.',
      },
    ]);
  } finally {
    await lifetime.end();
    taken.close();
  }
}, 60_000);
