import type { Row } from '../../../model/dashboard';
import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import { maxBy } from '../../../promql/print';
import { emitting } from '../needs';
import { above, closedRow, column, row, table } from '../panels';
import { type Scope, scopeOf } from '../queries';
import type { ServiceTemplateMaker } from '../template';
import { network, storage } from './disks';
import { byMachine, parts } from './parts';
import { cpu, memory } from './processors';

function glance(scope: Scope): readonly Panel[] {
  const { cpuUsed, memoryUsed, diskUsed } = parts(scope);
  return [
    table(
      'Machines at a glance',
      'One line a machine. Red needs attention soon; the rows below say why.',
      { instance: 'Machine' },
      [
        column('CPU used', 'percentunit', cpuUsed, above(0.8, 0.95)),
        column('Memory used', 'percentunit', memoryUsed, above(0.85, 0.95)),
        column('Fullest disk', 'percentunit', maxBy(byMachine, diskUsed), above(0.8, 0.9)),
        column(
          'Up since',
          'dateTimeFromNow',
          `${maxBy(byMachine, scope.of('node_boot_time_seconds'))} * 1000`,
        ),
      ],
    ),
  ];
}

function rows({ name, job }: Service): readonly Row[] {
  const scope = scopeOf({ job, instance: { re: '$instance' } });
  const { cpuUsed, memoryUsed, diskUsed } = parts(scope);
  return [
    row(`All of ${name}`, ...glance(scope)),
    row(`CPU of ${name}`, ...cpu(scope, cpuUsed)),
    row(`Memory of ${name}`, ...memory(scope, memoryUsed)),
    row(`Disks of ${name}`, ...storage(scope, diskUsed)),
    closedRow(`Network of ${name}`, ...network(scope)),
  ];
}

/** Utilisation, saturation and errors of CPU, memory, disk and network, as node_exporter measures them. */
export const machines: ServiceTemplateMaker = {
  need: emitting('node-exporter'),
  variables: ({ job }) => [
    { name: 'instance', label: 'instance', metric: 'node_uname_info', match: { job }, title: 'Machine' },
  ],
  rows,
};
