import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GuardedPrometheus {
  readonly url: string;
  /** The credentials of each request, in the order in which they came. */
  readonly asked: (string | undefined)[];
  readonly close: () => Promise<void>;
}

/** Answers with no series whoever brings credentials, whatever they are. */
export async function startGuardedPrometheus(): Promise<GuardedPrometheus> {
  const asked: (string | undefined)[] = [];
  const server = createServer(({ headers }, response) => {
    asked.push(headers.authorization);
    response.statusCode = headers.authorization === undefined ? 401 : 200;
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [] } }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
