import { collectorSize, jaegerSize } from '../../src/sizing/traces';
import { cluster, developmentCluster } from '../support/cluster';

const Mi = 2 ** 20;

const load = (spansPerSecond: number) => ({ activeSeries: 1, logsPerDay: '1Gi', spansPerSecond }) as const;

describe('size of the Collector and of Jaeger', () => {
  it('is one pod for 15,000 spans a second and one more', () => {
    expect(collectorSize(cluster({ load: load(15_000) })).replicas).toBe(2);
    expect(collectorSize(cluster({ load: load(15_001) })).replicas).toBe(3);
    expect(collectorSize(developmentCluster({ load: load(15_000) })).replicas).toBe(1);
  });

  it('holds ten seconds of three times the load in the sampler', () => {
    const size = collectorSize(cluster());
    expect(size.heldTraces).toBe((2_000 * 10 * 3) / 10);
    expect(size.cpu).toBe(0.25);
    expect(size.memory).toBe(
      Math.ceil((512 * Mi + (2 / 15) * 2048 * Mi + 60_000 * 2048) / (128 * Mi)) * 128 * Mi,
    );
  });

  it('runs two of each stateless part of Jaeger outside development', () => {
    expect(jaegerSize(cluster()).replicas).toBe(2);
    expect(jaegerSize(developmentCluster()).replicas).toBe(1);
  });
});
