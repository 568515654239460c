import { setTimeout as sleep } from 'node:timers/promises';
import { createLifetime, Interrupted } from '../../src/up/lifetime';

describe('a lifetime', () => {
  it('stops what was started, the last one first, and each once', async () => {
    const lifetime = createLifetime();
    const stopped: string[] = [];
    const part = (name: string) => async () => ({ name, stop: async () => void stopped.push(name) });
    expect((await lifetime.own(part('shop'))).name).toBe('shop');
    await lifetime.own(part('engine'));
    expect(lifetime.isUsed()).toBe(true);
    await lifetime.end();
    await lifetime.end();
    expect([stopped, lifetime.isUsed()]).toEqual([['engine', 'shop'], false]);
  });

  it('tells a part that is being started to give up, and stops one that started all the same', async () => {
    const lifetime = createLifetime();
    const stopped: string[] = [];
    const givesUp = lifetime.own(
      (signal) =>
        new Promise<{ stop: () => Promise<void> }>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    const late = lifetime.own(async () => {
      await sleep(20);
      return { stop: async () => void stopped.push('late') };
    });
    const refused = expect(givesUp).rejects.toThrow(Interrupted);
    await lifetime.end();
    await refused;
    await late;
    expect(stopped).toEqual(['late']);
  });

  it('starts nothing after its end', async () => {
    const lifetime = createLifetime();
    await lifetime.end();
    const start = jest.fn();
    await expect(lifetime.own(start)).rejects.toThrow(Interrupted);
    expect(start).not.toHaveBeenCalled();
  });

  it('stops the others when one cannot be stopped, and says so afterwards', async () => {
    const lifetime = createLifetime();
    const stopped: string[] = [];
    await lifetime.own(async () => ({ stop: async () => void stopped.push('first') }));
    await lifetime.own(async () => ({ stop: () => Promise.reject(new Error('stuck')) }));
    await expect(lifetime.end()).rejects.toThrow('stuck');
    expect(stopped).toEqual(['first']);
  });
});
