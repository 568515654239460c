import type { Panel } from '../../../model/panel';
import { maxBy, sumBy } from '../../../promql/print';
import { above, anyIsBad, bars, lines, numbers } from '../panels';
import { type Scope, share } from '../queries';
import { byMachine, cards, disks, legend } from './parts';

export function storage({ of, perSecond }: Scope, used: string): readonly Panel[] {
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

export function network({ of, perSecond }: Scope): readonly Panel[] {
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
