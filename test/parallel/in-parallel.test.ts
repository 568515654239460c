import { inParallel } from '../../src/parallel/in-parallel';

describe('asking in parallel', () => {
  it('has so many under way and no more, and keeps the order', async () => {
    let [underWay, most] = [0, 0];
    const results = await inParallel([3, 1, 2, 5, 4], 2, async (wait) => {
      most = Math.max(most, ++underWay);
      await new Promise((done) => setTimeout(done, wait * 2));
      underWay--;
      return wait * 10;
    });
    expect(results).toEqual([30, 10, 20, 50, 40]);
    expect(most).toBe(2);
  });
});
