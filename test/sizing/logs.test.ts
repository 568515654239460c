import { logstashSize } from '../../src/sizing/logs';
import { cluster, developmentCluster } from '../support/cluster';

const Gi = 2 ** 30;

describe('size of Logstash', () => {
  it('follows from the lines of the busiest hour', () => {
    const size = logstashSize(cluster());
    expect(size.linesPerSecond).toBeCloseTo((50 * Gi * 3) / 86_400 / 512);
    expect(size.replicas).toBe(2);
    expect(size.cpu).toBeCloseTo(size.linesPerSecond / 5_000);
  });

  it('counts audit lines too', () => {
    const load = { ...cluster().load, auditLogsPerDay: '50Gi' } as const;
    expect(logstashSize(cluster({ load })).linesPerSecond).toBeCloseTo((100 * Gi * 3) / 86_400 / 512);
  });

  it('queues an hour of the peak on disk', () => {
    expect(logstashSize(cluster()).queue).toBe(7 * Gi);
    expect(logstashSize(developmentCluster()).queue).toBe(Gi);
  });
});
