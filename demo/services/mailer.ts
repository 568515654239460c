import { setTimeout as pause } from 'node:timers/promises';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Context } from '../lib/context';
import type { MailJob } from '../lib/contract';
import { httpError } from '../lib/http-error';
import { errorFields } from '../lib/logger';
import { durationBuckets } from '../lib/metrics';
import { createQueue } from '../lib/queue';
import { runService } from '../lib/service';

interface Mail {
  readonly job: MailJob;
  readonly context: Context;
}

/** Jobs that may wait. */
const capacity = 1_000;

const jobSchema = {
  type: 'object',
  required: ['order'],
  additionalProperties: false,
  properties: { order: { type: 'string', minLength: 1 } },
};

/** Stands for the mail relay: 20 to 60 ms. */
async function deliver(): Promise<void> {
  await pause(20 + Math.random() * 40);
}

void runService('mailer', ({ log, registry, fault }) => {
  const registers = [registry];
  const done = new Counter<'result'>({
    name: 'queue_jobs_total',
    help: 'Jobs worked off',
    labelNames: ['result'],
    registers,
  });
  for (const result of ['success', 'failure']) done.inc({ result }, 0);
  const duration = new Histogram({
    name: 'queue_job_duration_seconds',
    help: 'Time that a job takes, waiting excluded',
    buckets: durationBuckets,
    registers,
  });

  // A worker is broken in its jobs: whoever hands one in sees nothing of it, only the queue does.
  const work = async ({ job, context }: Mail): Promise<void> => {
    const stop = duration.startTimer();
    try {
      await fault.strike();
      await deliver();
      done.inc({ result: 'success' });
      context.log.info({ 'event.duration': Math.round(stop() * 1e9) }, `order ${job.order} confirmed`);
    } catch (error) {
      done.inc({ result: 'failure' });
      const fields = { 'event.duration': Math.round(stop() * 1e9), ...errorFields(error as Error) };
      context.log.error(fields, `order ${job.order} not confirmed`);
    }
  };

  const queue = createQueue(capacity, work);
  new Gauge({
    name: 'queue_depth',
    help: 'Jobs waiting',
    registers,
    collect() {
      this.set(queue.depth());
    },
  });
  new Gauge({
    name: 'queue_oldest_job_age_seconds',
    help: 'How long the next job has been waiting',
    registers,
    collect() {
      this.set(queue.oldestAge());
    },
  });

  return (app) => {
    app.post<{ Body: MailJob }>(
      '/jobs',
      { schema: { body: jobSchema }, config: { answers: [202, 400, 503] } },
      async ({ body, context }, reply) => {
        if (!queue.push({ job: body, context })) throw httpError(503, 'the queue is full');
        return reply.code(202).send({ accepted: body.order });
      },
    );
    app.addHook('onClose', async () => {
      const dropped = await queue.close();
      if (dropped > 0) log.warn(`${dropped} jobs dropped at the end`);
    });
  };
});
