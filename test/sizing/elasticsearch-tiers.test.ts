import fc from 'fast-check';
import { dataTiers } from '../../src/sizing/elasticsearch-tiers';
import { cluster, developmentCluster } from '../support/cluster';

const production = (elasticsearchData: number) =>
  cluster({ replicas: { ...cluster().replicas, elasticsearchData } });

describe('the tiers of data nodes', () => {
  it('share the nodes in proportion to what they hold, two at least in each', () => {
    expect(dataTiers(production(6))).toEqual({ hot: 2, warm: 4 });
    expect(dataTiers(production(30))).toEqual({ hot: 4, warm: 26 });
  });

  it('are one tier with fewer than four nodes, in development, and where nothing lives long enough', () => {
    expect(dataTiers(production(3))).toEqual({ hot: 3, warm: 0 });
    expect(dataTiers(developmentCluster())).toEqual({ hot: 1, warm: 0 });
    const brief = { metrics: '35d', logs: '2d', traces: '1d' } as const;
    expect(dataTiers({ ...production(6), retention: brief })).toEqual({ hot: 6, warm: 0 });
  });

  it('use every node, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (nodes) => {
        const { hot, warm } = dataTiers(production(nodes));
        expect(hot + warm).toBe(nodes);
        expect(hot).toBeGreaterThan(0);
        expect(warm === 0 || (warm >= 2 && hot >= 2)).toBe(true);
      }),
    );
  });
});
