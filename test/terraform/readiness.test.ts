import { type CustomResource, readinessOf } from '../../src/terraform/readiness';

function resource(kind: string, status?: CustomResource['status'], generation = 1): CustomResource {
  return {
    kind,
    metadata: { name: 'logs', namespace: 'o11y-system', generation },
    ...(status && { status }),
  };
}

const available = (status: string, observedGeneration = 1): CustomResource['status'] => ({
  conditions: [{ type: 'Available', status, observedGeneration, message: 'shard 0: pod pending' }],
});

describe('a custom resource is ready', () => {
  it.each<[string, CustomResource, boolean, string]>([
    ['Elasticsearch that is green', resource('Elasticsearch', { health: 'green' }), true, 'health green'],
    ['not one that is yellow', resource('Elasticsearch', { health: 'yellow' }), false, 'health yellow'],
    ['not one that says nothing', resource('Kibana'), false, 'health unknown'],
    [
      'Logstash with all nodes',
      resource('Logstash', { availableNodes: 2, expectedNodes: 2 }),
      true,
      '2 of 2 nodes',
    ],
    ['not one with fewer', resource('Logstash', { expectedNodes: 2 }), false, '0 of 2 nodes'],
    [
      'Prometheus that is available',
      resource('Prometheus', available('True')),
      true,
      'Available True: shard 0: pod pending',
    ],
    [
      'not one that is not',
      resource('Prometheus', available('False')),
      false,
      'Available False: shard 0: pod pending',
    ],
    [
      'not one that has not seen the change',
      resource('Alertmanager', available('True', 1), 2),
      false,
      'Available True: shard 0: pod pending',
    ],
    ['not one without a condition', resource('Prometheus', {}), false, 'not reconciled'],
    [
      'Collector with all replicas',
      resource('OpenTelemetryCollector', { scale: { statusReplicas: '2/2' } }),
      true,
      '2 of 2 replicas',
    ],
    [
      'not one with fewer',
      resource('OpenTelemetryCollector', { scale: { statusReplicas: '1/2' } }),
      false,
      '1 of 2 replicas',
    ],
    ['what nobody watches', resource('ConfigMap'), true, 'not watched'],
  ])('%s', (_title, given, ready, state) => {
    expect(readinessOf(given)).toEqual({ ready, state });
  });

  it('as a Collector on every node, which has no replicas', () => {
    expect(readinessOf(resource('OpenTelemetryCollector', { scale: {} })).ready).toBe(true);
  });
});
