import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import { podsOf } from './pods';

/** Lines of its pods, and lines that name it, which may come from elsewhere. What has no workload writes none. */
export function logPanels({ name, workload }: Service): readonly Panel[] {
  if (workload === undefined) return [];
  const pods = `kubernetes.namespace:"${workload.namespace}" AND kubernetes.pod.name:/${podsOf(workload)}/`;
  return [
    {
      kind: 'logs',
      title: 'Log lines',
      description: 'The newest first. Open one for its fields; the trace id leads to its trace.',
      query: `service.name:"${name}" OR (${pods})`,
    },
  ];
}

/** Traces of services that measure their requests. */
export function tracePanels({ name, workload, telemetry }: Service): readonly Panel[] {
  if (workload === undefined || telemetry?.http === undefined) return [];
  return [
    {
      kind: 'traces',
      title: 'Traces',
      description: 'The newest traces that touched the service. The longest bar is where the time went.',
      service: name,
    },
  ];
}
