import { prometheusSize, retentionSize } from '../../src/sizing/prometheus';
import { cluster, developmentCluster } from '../support/cluster';

const Gi = 2 ** 30;

describe('size of Prometheus', () => {
  it('follows from series, scrape interval and retention', () => {
    const size = prometheusSize(cluster());
    expect(size.samplesPerSecond).toBeCloseTo(1_000_000 / 30);
    expect(size.stored).toBeCloseTo((1_000_000 / 30) * 35 * 86_400 * 1.7 * 1.2);
    expect(size.memory).toBe(11.5 * Gi);
    expect(size.cpu).toBe(11.5 / 4);
  });

  it('is at least half a core and 2 GiB', () => {
    const load = { activeSeries: 1000, logsPerDay: '1Gi', spansPerSecond: 1 } as const;
    expect(prometheusSize(developmentCluster({ load }))).toMatchObject({ cpu: 0.5, memory: 2 * Gi });
  });

  it('fills 85 % of the volume, in units that Prometheus understands', () => {
    expect(retentionSize(prometheusSize(cluster()))).toBe('255GB');
    const storage = { className: 'fast', prometheus: '50Gi', elasticsearch: '50Gi' } as const;
    expect(retentionSize(prometheusSize(cluster({ storage })))).toBe('43520MB');
  });
});
