import fastify from 'fastify';
import { loopback } from '../../src/engines/port';

export interface FakeEngine {
  readonly url: string;
  /** What the next queries find: samples by a part of the query. Later entries win. */
  readonly answers: Map<string, readonly FakeSample[]>;
  /** What Alertmanager's API lists. */
  alerts: readonly object[];
  /** The status with which a shop answers that is at the same address. */
  returns: number;
  readonly close: () => Promise<void>;
}

export interface FakeSample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Answers like Prometheus and Alertmanager, with what a test says. */
export async function startFakeEngine(): Promise<FakeEngine> {
  const server = fastify({ forceCloseConnections: true });
  const answers = new Map<string, readonly FakeSample[]>();
  const find = (query: string): readonly FakeSample[] =>
    [...answers].findLast(([part]) => query.includes(part))?.[1] ?? [];
  const engine = { answers, alerts: [] as readonly object[], returns: 500 };
  server.get<{ Querystring: { query: string } }>('/api/v1/query', async ({ query: { query } }) => ({
    status: 'success',
    data: {
      result: find(query).map(({ labels = {}, value }) => ({ metric: labels, value: [0, String(value)] })),
    },
  }));
  server.get<{ Querystring: { query: string; start: string } }>('/api/v1/query_range', async ({ query }) => ({
    status: 'success',
    data: {
      result: find(query.query).map(({ labels = {}, value }) => ({
        metric: labels,
        values: [[Number(query.start), String(value)]],
      })),
    },
  }));
  server.get('/api/v2/alerts', async () => engine.alerts);
  server.get('/returns', (_request, reply) => reply.code(engine.returns).send());
  const url = await server.listen({ host: loopback, port: 0 });
  return Object.assign(engine, { url, close: () => server.close() });
}
