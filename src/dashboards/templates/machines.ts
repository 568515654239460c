import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { Matchers } from '../../model/slo';
import { maxBy, sumBy } from '../../promql/print';
import { emitting } from './needs';
import { above, anyIsBad, bars, closedRow, column, lines, numbers, row, table } from './panels';
import { type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

const byMachine = ['instance'];
const legend = '{{instance}}';

/** Real disks and network cards, without those of containers. */
const disks: Matchers = { fstype: { notRe: 'tmpfs|overlay|squashfs|ramfs' } };
const cards: Matchers = { device: { notRe: 'lo|veth.*|cali.*|cni.*' } };

/** What several panels show. */
function parts({ of, perSecond }: Scope) {
  return {
    cpuUsed: `1 - avg by (instance) (${perSecond('node_cpu_seconds_total', { mode: 'idle' })})`,
    memoryUsed: `1 - ${share(
      sumBy(byMachine, of('node_memory_MemAvailable_bytes')),
      sumBy(byMachine, of('node_memory_MemTotal_bytes')),
    )}`,
    diskUsed: `1 - ${of('node_filesystem_avail_bytes', disks)} / ${of('node_filesystem_size_bytes', disks)}`,
  };
}

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

function cpu({ of, perSecond }: Scope, used: string): readonly Panel[] {
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

function memory({ of, perSecond, within }: Scope, used: string): readonly Panel[] {
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

function storage({ of, perSecond }: Scope, used: string): readonly Panel[] {
  const byDevice = ['instance', 'device'];
  const device = '{{instance}} {{device}}';
  const place = ['instance', 'mountpoint'];
  return [
    bars(
      'Space used',
      'The fullest file systems. At 90 % the kubelet begins to evict pods.',
      'percentunit',
      { '{{instance}} {{mountpoint}}': `topk(20, ${maxBy(place, used)})` },
      { max: 1, ...above(0.8, 0.9) },
    ),
    lines(
      'Full in four days',
      'Space that is left in four days if it goes on as in the last six hours. Below nothing it is full: clean up now.',
      'bytes',
      {
        '{{instance}} {{mountpoint}}': `bottomk(10, min by (instance, mountpoint) (predict_linear(${of('node_filesystem_avail_bytes', disks)}[6h], 345600)))`,
      },
      { thresholds: [{ colour: 'red' }, { value: 0, colour: 'green' }] },
    ),
    lines(
      'Disk utilisation',
      'Share of the time in which the disk was busy.',
      'percentunit',
      { [device]: sumBy(byDevice, perSecond('node_disk_io_time_seconds_total')) },
      above(0.8, 0.95),
    ),
    lines(
      'Disk saturation',
      'Requests that wait for the disk on average. A long queue slows databases first.',
      'none',
      { [device]: sumBy(byDevice, perSecond('node_disk_io_time_weighted_seconds_total')) },
    ),
    lines(
      'Disk throughput',
      'Bytes read and written. At the limit of a cloud disk it is throttled.',
      'binBps',
      {
        [`${legend} read`]: sumBy(byMachine, perSecond('node_disk_read_bytes_total')),
        [`${legend} written`]: sumBy(byMachine, perSecond('node_disk_written_bytes_total')),
      },
    ),
    lines(
      'Inodes used',
      'Many small files fill a disk that has space left.',
      'percentunit',
      {
        '{{instance}} {{mountpoint}}': maxBy(
          place,
          `1 - ${share(of('node_filesystem_files_free', disks), of('node_filesystem_files', disks))}`,
        ),
      },
      { max: 1, ...above(0.8, 0.9) },
    ),
    numbers(
      'Read-only file systems',
      'A file system that turned read-only has an error on its disk: replace the machine.',
      'none',
      { 'read-only': `sum(${of('node_filesystem_readonly', disks)})` },
      anyIsBad,
    ),
    numbers(
      'File systems that cannot be read',
      'node-exporter gets an error from them, often a mount that hangs.',
      'none',
      { errors: `sum(${of('node_filesystem_device_error', disks)})` },
      anyIsBad,
    ),
  ];
}

function network({ of, perSecond }: Scope): readonly Panel[] {
  const both = (what: string): string =>
    sumBy(
      byMachine,
      `${perSecond(`node_network_receive_${what}_total`, cards)} + ${perSecond(`node_network_transmit_${what}_total`, cards)}`,
    );
  return [
    lines('Traffic', 'Bytes received and sent by physical interfaces.', 'binBps', {
      [`${legend} received`]: sumBy(byMachine, perSecond('node_network_receive_bytes_total', cards)),
      [`${legend} sent`]: sumBy(byMachine, perSecond('node_network_transmit_bytes_total', cards)),
    }),
    lines(
      'Errors and drops',
      'Packets that were lost on the machine. More than a few point to the cable, the driver or full buffers.',
      'pps',
      { [`${legend} errors`]: both('errs'), [`${legend} drops`]: both('drop') },
    ),
    lines(
      'Connection tracking',
      'Share of the table of connections in use. When it is full, new connections are dropped.',
      'percentunit',
      {
        [legend]: share(
          sumBy(byMachine, of('node_nf_conntrack_entries')),
          sumBy(byMachine, of('node_nf_conntrack_entries_limit')),
        ),
      },
      { max: 1, ...above(0.8, 0.95) },
    ),
    lines(
      'Segments sent again',
      'Share of TCP segments that were sent again. Above 1 % the network loses packets.',
      'percentunit',
      {
        [legend]: share(
          sumBy(byMachine, perSecond('node_netstat_Tcp_RetransSegs')),
          sumBy(byMachine, perSecond('node_netstat_Tcp_OutSegs')),
        ),
      },
      above(0.01),
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
