import { setTimeout as pause } from 'node:timers/promises';
import { type CacheResult, createCache } from '../../../demo/lib/cache';

function trackedCache(options: { ttl: number; size: number }) {
  const results: CacheResult[] = [];
  const cached = createCache<string>({ ...options, count: (result) => results.push(result) });
  return { results, read: (key: string) => cached(key, async () => `value of ${key}`) };
}

test('a second look is a hit', async () => {
  const { results, read } = trackedCache({ ttl: 1_000, size: 2 });
  expect([await read('a'), await read('a')]).toEqual(['value of a', 'value of a']);
  expect(results).toEqual(['miss', 'hit']);
});

test('an entry is gone after its time', async () => {
  const { results, read } = trackedCache({ ttl: 10, size: 2 });
  await read('a');
  await pause(20);
  await read('a');
  expect(results).toEqual(['miss', 'miss']);
});

test('the oldest entry makes room for a new one', async () => {
  const { results, read } = trackedCache({ ttl: 1_000, size: 2 });
  for (const key of ['a', 'b', 'c', 'b', 'a']) await read(key);
  expect(results).toEqual(['miss', 'miss', 'miss', 'hit', 'miss']);
});

test('a failure is not remembered', async () => {
  const cached = createCache<string>({ ttl: 1_000, size: 2, count: () => {} });
  await expect(cached('a', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
  await expect(cached('a', async () => 'found')).resolves.toBe('found');
});
