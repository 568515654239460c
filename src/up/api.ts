import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { faultSchema } from '../../demo/lib/fault';
import { breakableNames } from '../../demo/lib/topology';
import type { History } from './history';
import { type Inbox, webhookSchema } from './inbox';
import type { FaultControl } from './shop-control';
import type { State } from './state';

export interface Api {
  readonly inbox: Inbox;
  /** Names of the receivers that Alertmanager may post for. */
  readonly receivers: readonly string[];
  readonly state: () => Promise<State>;
  readonly history: () => Promise<History>;
  readonly faults: FaultControl;
}

const faultBody = z.strictObject({ service: z.enum(breakableNames), fault: faultSchema });

/** What the page asks and does, and the sink that takes the notifications of every receiver. */
export function addApi(server: FastifyInstance, { inbox, receivers, state, history, faults }: Api): void {
  server.get('/api/state', () => state());
  server.get('/api/history', (_request, reply) =>
    history().catch((error: Error) => refuse(reply, 502, error.message)),
  );
  server.post('/api/fault', async (request, reply) => {
    const body = faultBody.safeParse(request.body);
    if (!body.success) return refuse(reply, 400, wordsOf(body.error));
    const { service, fault } = body.data;
    try {
      await faults.set(service, fault);
    } catch (error) {
      return refuse(reply, 502, (error as Error).message);
    }
    return reply.code(204).send();
  });
  server.post<{ Params: { receiver: string } }>('/notify/:receiver', async (request, reply) => {
    const { receiver } = request.params;
    if (!receivers.includes(receiver)) return refuse(reply, 404, `there is no receiver '${receiver}'`);
    const body = webhookSchema.safeParse(request.body);
    if (!body.success) return refuse(reply, 400, wordsOf(body.error));
    inbox.add(receiver, body.data);
    return reply.code(204).send();
  });
}

function refuse(reply: FastifyReply, code: number, error: string): FastifyReply {
  return reply.code(code).send({ error });
}

/** `fault.errors: Too big: expected number to be <=1`. */
function wordsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`).join('; ');
}
