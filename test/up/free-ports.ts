import { assertPortFree } from '../../src/engines/port';
import { portsOf } from '../../src/up/ports';

/** A first port of which it and those that follow are free; not from the range that systems give out by themselves. */
export async function freeFirstPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 1_000) * 10;
    const checks = Object.values(portsOf({ port })).map((each) => assertPortFree(each, 'a test'));
    const outcomes = await Promise.allSettled(checks);
    if (outcomes.every(({ status }) => status === 'fulfilled')) return port;
  }
}
