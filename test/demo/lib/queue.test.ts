import { setTimeout as pause } from 'node:timers/promises';
import { createQueue } from '../../../demo/lib/queue';

/** A queue whose jobs end when they are told to. */
function heldQueue(capacity: number) {
  const begun: string[] = [];
  const held: (() => void)[] = [];
  const queue = createQueue<string>(capacity, (job) => {
    begun.push(job);
    return new Promise((resolve) => held.push(resolve));
  });
  const release = async (): Promise<void> => {
    held.shift()?.();
    await pause(0);
  };
  return { begun, queue, release };
}

test('jobs run one after the other, in the order of their coming', async () => {
  const { begun, queue, release } = heldQueue(10);
  for (const job of ['a', 'b', 'c']) queue.push(job);
  expect([begun, queue.depth()]).toEqual([['a'], 2]);
  await release();
  expect([begun, queue.depth()]).toEqual([['a', 'b'], 1]);
  await release();
  await release();
  expect([begun, queue.depth()]).toEqual([['a', 'b', 'c'], 0]);
  queue.push('d');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('the age is that of the job that has waited longest', async () => {
  const { queue, release } = heldQueue(10);
  queue.push('running');
  expect(queue.oldestAge()).toBe(0);
  queue.push('waiting');
  await pause(30);
  queue.push('waiting since now');
  expect(queue.oldestAge()).toBeGreaterThan(0.025);
  await release();
  expect(queue.oldestAge()).toBeLessThan(0.025);
});

test('a full queue takes nothing', () => {
  const { queue } = heldQueue(1);
  expect(['running', 'waiting', 'too many'].map((job) => queue.push(job))).toEqual([true, true, false]);
});

test('closing waits for the running job, leaves the others and takes nothing more', async () => {
  const { begun, queue, release } = heldQueue(10);
  for (const job of ['a', 'b', 'c']) queue.push(job);
  const closed = queue.close();
  await release();
  expect(await closed).toBe(2);
  expect(begun).toEqual(['a']);
  expect(queue.push('d')).toBe(false);
});
