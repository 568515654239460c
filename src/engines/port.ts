import { createServer } from 'node:net';
import { ProblemError } from '../problems/problem';

export const loopback = '127.0.0.1';

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/**
 * Asked before an engine is started: a stranger on its port would answer "ready" in its name.
 * @throws ProblemError O11Y2005
 */
export async function assertPortFree(port: number, user: string): Promise<void> {
  await listenOnce(port).catch(() => {
    throw new ProblemError([
      {
        code: 'O11Y2005',
        severity: 'error',
        message: `port ${port} on ${loopback}, wanted for ${user}, is taken`,
        expected: 'a port nobody listens on',
        fix: `Stop what listens there (ss -ltnp 'sport = :${port}' or lsof -i :${port} names it), or choose another port.`,
      },
    ]);
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, loopback, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => done(bound));
    });
  });
}
