import type { Row } from '../../../model/dashboard';
import type { Service } from '../../../model/model';
import { deployed } from '../needs';
import { podsOf } from '../overview/pods';
import { closedRow, row } from '../panels';
import { scopeOf } from '../queries';
import type { ServiceTemplateMaker } from '../template';
import { placement, resources, scaling } from './pods';
import { health, replicasOf } from './replicas';

function rows({ name, workload }: Service): readonly Row[] {
  if (workload === undefined) return [];
  const pods = scopeOf({ namespace: workload.namespace, pod: { re: podsOf(workload) } });
  return [
    row(`Pods of ${name}`, ...health(pods, replicasOf(workload))),
    row(`Resources of ${name}`, ...resources(pods)),
    closedRow(`Placement of ${name}`, ...placement(pods), ...scaling(workload)),
  ];
}

/** What Kubernetes says of the workload of a service: replicas, restarts, resources, where it runs. */
export const kubernetesWorkload: ServiceTemplateMaker = { need: deployed, rows };
