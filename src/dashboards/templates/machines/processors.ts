import type { Panel } from '../../../model/panel';
import { sumBy } from '../../../promql/print';
import { above, anyIsBad, lines } from '../panels';
import type { Scope } from '../queries';
import { byMachine, legend } from './parts';

export function cpu({ of, perSecond }: Scope, used: string): readonly Panel[] {
  return [
    lines(
      'CPU utilisation',
      'Share of the time in which the CPUs were not idle.',
      'percentunit',
      { [legend]: used },
      { max: 1, ...above(0.8, 0.95) },
    ),
    lines(
      'CPU saturation',
      'Share of the time in which something waited for a CPU. Above 20 % work is delayed: move pods.',
      'percentunit',
      { [legend]: sumBy(byMachine, perSecond('node_pressure_cpu_waiting_seconds_total')) },
      above(0.2),
    ),
    lines(
      'Load per CPU',
      'Running and waiting threads for each CPU, over five minutes. Above 1 they queue.',
      'none',
      {
        [legend]: `${sumBy(byMachine, of('node_load5'))} / count by (instance) (${of('node_cpu_seconds_total', { mode: 'idle' })})`,
      },
      above(1),
    ),
    lines(
      'CPU by mode',
      'What the CPUs do. Much iowait points to the disks, much steal to the host of the machine.',
      'none',
      { '{{mode}}': sumBy(['mode'], perSecond('node_cpu_seconds_total', { mode: { not: 'idle' } })) },
      { stacked: true },
    ),
  ];
}

export function memory({ of, perSecond, within }: Scope, used: string): readonly Panel[] {
  return [
    lines(
      'Memory utilisation',
      'Share of the memory that cannot be given to new processes.',
      'percentunit',
      { [legend]: used },
      { max: 1, ...above(0.85, 0.95) },
    ),
    lines(
      'Memory saturation',
      'Share of the time in which something waited for memory. It rises before the OOM killer comes.',
      'percentunit',
      { [legend]: sumBy(byMachine, perSecond('node_pressure_memory_waiting_seconds_total')) },
      above(0.1),
    ),
    lines(
      'Killed for memory',
      'Processes killed by the kernel within an hour. Look for containers without a memory limit.',
      'none',
      { [legend]: sumBy(byMachine, within('1h', 'node_vmstat_oom_kill')) },
      anyIsBad,
    ),
    lines('Swap used', 'Anything that grows here slows what was moved there.', 'bytes', {
      [legend]: `${sumBy(byMachine, of('node_memory_SwapTotal_bytes'))} - ${sumBy(byMachine, of('node_memory_SwapFree_bytes'))}`,
    }),
  ];
}
