import type { Values } from '../model/values';
import { type ComponentName, componentOf } from '../security/components';

/**
 * Replicas on different nodes, by force where there are several, and over zones as far as there are any: a rule by
 * force would leave a replica pending in a cluster of one zone.
 */
export function spread(component: ComponentName, replicas: number): Values {
  if (replicas < 2) return { podAntiAffinity: 'soft' };
  return {
    podAntiAffinity: 'hard',
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: componentOf(component).labels },
      },
    ],
  };
}
