import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a small server answers by path; it speaks as Grafana's documented API does. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SmallGrafana {
  readonly url: string;
  /** `authorization` of every request, in order. */
  readonly asked: readonly (string | undefined)[];
  readonly stop: () => Promise<void>;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=UTF-8',
  body: JSON.stringify(value),
});

/** As Grafana answers for a uid that it does not have. */
export const notFound: Answer = json({ message: 'Dashboard not found', status: 'not-found' }, 404);

/** Listens on loopback. A path without an answer is a dashboard that does not exist; `never` is not answered at all. */
export async function smallGrafana(
  answers: Readonly<Record<string, Answer | 'never'>>,
): Promise<SmallGrafana> {
  const asked: (string | undefined)[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    const answer = answers[request.url ?? ''] ?? notFound;
    if (answer === 'never') return;
    response.writeHead(answer.status, { 'content-type': answer.type ?? 'text/html', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const pathOf = (uid: string): string => `/api/dashboards/uid/${uid}`;
