import { formatCores, resourcesOf } from '../../src/sizing/resources';

describe('resources of a container', () => {
  it('request the memory that they are limited to, and may burst in CPU', () => {
    expect(resourcesOf({ cpu: 1.5, memory: 3 * 2 ** 30 })).toEqual({
      requests: { cpu: '1500m', memory: '3Gi' },
      limits: { cpu: '3', memory: '3Gi' },
    });
  });

  it('print cores as Kubernetes does', () => {
    expect([0.05, 0.1333, 1, 2.875].map(formatCores)).toEqual(['50m', '140m', '1', '2880m']);
  });
});
