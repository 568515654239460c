import { elasticsearchSize, writtenPerDay } from '../../src/sizing/elasticsearch';
import { cluster, developmentCluster } from '../support/cluster';

const Gi = 2 ** 30;

describe('size of Elasticsearch', () => {
  it('counts raw logs with a tenth for the index, and the tenth of all spans that is kept', () => {
    expect(writtenPerDay(cluster())).toEqual({
      logs: 50 * Gi * 1.1,
      audit: 0,
      traces: 2_000 * 86_400 * 1024 * 0.1,
    });
  });

  it('splits the retention into three hot days and a warm rest, each with a replica', () => {
    const size = elasticsearchSize(cluster());
    const { logs, traces } = writtenPerDay(cluster());
    expect(size.replicas).toBe(1);
    expect(size.hot).toBeCloseTo(2 * 3 * (logs + traces));
    expect(size.warm).toBeCloseTo(2 * (27 * logs + 4 * traces));
    expect(size.usable).toBeCloseTo(3 * 1600 * Gi * 0.8);
    expect(size.shards).toBe(Math.ceil(size.stored / (40 * Gi)));
  });

  it('keeps audit lines for a year beside the others, unless the environment says how long', () => {
    const load = { ...cluster().load, auditLogsPerDay: '1Gi' } as const;
    const sizeWith = (audit: '365d' | '30d') =>
      elasticsearchSize(cluster({ load, retention: { ...cluster().retention, audit } }));
    const more = 2 * 1.1 * Gi;
    expect(elasticsearchSize(cluster({ load }))).toEqual(sizeWith('365d'));
    expect(sizeWith('365d').hot).toBeCloseTo(elasticsearchSize(cluster()).hot + 3 * more);
    expect(sizeWith('365d').stored).toBeCloseTo(elasticsearchSize(cluster()).stored + 365 * more);
    expect(sizeWith('30d').stored).toBeCloseTo(elasticsearchSize(cluster()).stored + 30 * more);
  });

  it('gives a data node memory for its share of hot and warm data', () => {
    const { hot, warm, data } = elasticsearchSize(cluster());
    expect(data.memory).toBe(Math.ceil((hot / 30 + warm / 160) / 3 / Gi) * Gi);
    expect(data.cpu).toBe(data.memory / (4 * Gi));
  });

  it('keeps no replica on a single node, and stays above the smallest that is usable', () => {
    expect(elasticsearchSize(developmentCluster())).toMatchObject({
      replicas: 0,
      data: { cpu: 1, memory: 4 * Gi },
    });
  });

  it('never asks for more memory than a heap can use', () => {
    const load = { activeSeries: 1, logsPerDay: '5Ti', spansPerSecond: 1 } as const;
    expect(elasticsearchSize(cluster({ load })).data.memory).toBe(62 * Gi);
  });
});
