import fc from 'fast-check';
import { createFault } from '../../../demo/lib/fault';

async function failures(errors: number, calls: number): Promise<number> {
  const fault = createFault();
  fault.set({ errors, latencyMs: 0 });
  const outcomes = await Promise.allSettled(Array.from({ length: calls }, () => fault.strike()));
  return outcomes.filter((outcome) => outcome.status === 'rejected').length;
}

test('nothing fails before a fault is set', async () => {
  await expect(createFault().strike()).resolves.toBeUndefined();
});

test('a hundred calls fail very nearly as often as asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 100 }), async (percent) => {
      expect(Math.abs((await failures(percent / 100, 100)) - percent)).toBeLessThanOrEqual(2);
    }),
  );
});

test('none and all mean none and all', async () => {
  expect([await failures(0, 500), await failures(1, 500)]).toEqual([0, 500]);
});

test('latency is waited for, also by a call that fails', async () => {
  const fault = createFault();
  fault.set({ errors: 1, latencyMs: 50 });
  const start = performance.now();
  await expect(fault.strike()).rejects.toThrow('planted by demo:break');
  expect(performance.now() - start).toBeGreaterThan(45);
});

test('a fault of one route leaves the others alone', async () => {
  const fault = createFault();
  fault.set({ errors: 1, latencyMs: 0, route: '/returns' });
  await expect(fault.strike({ routeOptions: { url: '/returns' } })).rejects.toThrow('planted by demo:break');
  await expect(fault.strike({ routeOptions: { url: '/' } })).resolves.toBeUndefined();
  await expect(fault.strike()).resolves.toBeUndefined();
});
