import { redundant } from '../../src/sizing/redundancy';

describe('redundancy', () => {
  it('is two pods of which one may go, outside development', () => {
    for (const stage of ['staging', 'production'] as const) {
      expect(redundant({ stage })).toEqual({
        replicas: 2,
        podDisruptionBudget: { enabled: true, minAvailable: 1 },
      });
    }
  });

  it('is no budget for a single pod, which would block every drain', () => {
    expect(redundant({ stage: 'development' })).toEqual({
      replicas: 1,
      podDisruptionBudget: { enabled: false, minAvailable: 1 },
    });
  });
});
