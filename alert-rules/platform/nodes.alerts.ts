import { defineAlerts } from '#o11y';
import metrics from '#o11y/metrics/node-exporter';
import targets from '#o11y/metrics/prometheus-synthetic';
import nodes from '../../services/platform/nodes.service';

const job = 'node-exporter';
const up = targets.up.where({ job });
const space = metrics.node_filesystem_avail_bytes.where({ job });
const diskSpace = space.where({ fstype: { not: /tmpfs|ramfs|overlay|squashfs/ } });
const spaceSize = metrics.node_filesystem_size_bytes.where({ job });
const available = metrics.node_memory_MemAvailable_bytes.where({ job });
const total = metrics.node_memory_MemTotal_bytes.where({ job });
const load = metrics.node_load1.where({ job });
const idle = metrics.node_cpu_seconds_total.where({ job, mode: 'idle' });
const broken = metrics.node_network_receive_errs_total.where({ job });
const packets = metrics.node_network_receive_packets_total.where({ job });
const synchronised = metrics.node_timex_sync_status.where({ job });

const node = { instance: 'n1' };
const root = { ...node, mountpoint: '/', fstype: 'ext4' };
const card = { ...node, device: 'eth0' };
const [disk, diskSize] = [`${space.where(root)}`, `${spaceSize.where(root)}`];
const [memory, memorySize] = [`${available.where(node)}`, `${total.where(node)}`];

export default defineAlerts({
  service: nodes,
  alerts: [
    {
      name: 'NodeDown',
      expr: up.equalTo(0),
      for: '10m',
      severity: 'ticket',
      summary: 'node {{ $labels.instance }} sends no metrics',
      description:
        'The machine is gone or its node-exporter is. Kubernetes moves the pods, if there is room.',
      fires: { series: { [`${up.where(node)}`]: '1x5 0x30' }, at: '20m' },
      quiet: { series: { [`${up.where(node)}`]: '1x5 0x3 1x30' }, at: '20m' },
    },
    {
      name: 'NodeDiskFillsUp',
      // Text, because it says how many hours are meant.
      expr: `predict_linear(${diskSpace}[1h], 24 * 3600) < 0 and ${space.dividedBy(spaceSize).below(0.4)}`,
      for: '30m',
      severity: 'ticket',
      summary: '{{ $labels.mountpoint }} on {{ $labels.instance }} will be full within a day',
      description:
        'The trend of the last hour leads to a full disk. Find what grows: logs, images, a volume in emptyDir.',
      fires: { series: { [disk]: '30000-100x120', [diskSize]: '100000x120' }, at: '110m' },
      quiet: { series: { [disk]: '30000x120', [diskSize]: '100000x120' }, at: '110m' },
    },
    {
      name: 'NodeDiskFull',
      expr: diskSpace.dividedBy(spaceSize).below(0.05),
      for: '10m',
      severity: 'page',
      summary:
        '{{ $labels.mountpoint }} on {{ $labels.instance }} has {{ $value | humanizePercentage }} left',
      description: 'Pods on this node begin to fail to write. Free space or drain the node.',
      fires: { series: { [disk]: '4000x30', [diskSize]: '100000x30' }, at: '20m' },
      quiet: { series: { [disk]: '6000x30', [diskSize]: '100000x30' }, at: '20m' },
    },
    {
      name: 'NodeMemoryShort',
      expr: available.dividedBy(total).below(0.05),
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.instance }} has {{ $value | humanizePercentage }} of its memory left',
      description:
        'The kernel will kill processes soon. Find the pod that grew, and whether its limit is right.',
      fires: { series: { [memory]: '4x40', [memorySize]: '100x40' }, at: '30m' },
      quiet: { series: { [memory]: '6x40', [memorySize]: '100x40' }, at: '30m' },
    },
    {
      name: 'NodeCpuSaturated',
      expr: load.dividedBy(idle.count('instance'), { on: ['instance'] }).above(2),
      for: '30m',
      severity: 'ticket',
      summary: '{{ $labels.instance }}: {{ $value | humanize }} processes a core want to run',
      description:
        'Everything on this node answers late. Look for the pod that took the time, then at its requests.',
      fires: {
        series: {
          [`${load.where(node)}`]: '9x60',
          [`${idle.where({ ...node, cpu: '0' })}`]: '0+1x60',
          [`${idle.where({ ...node, cpu: '1' })}`]: '0+1x60',
        },
        at: '50m',
      },
      quiet: {
        series: {
          [`${load.where(node)}`]: '3x60',
          [`${idle.where({ ...node, cpu: '0' })}`]: '0+1x60',
          [`${idle.where({ ...node, cpu: '1' })}`]: '0+1x60',
        },
        at: '50m',
      },
    },
    {
      name: 'NodeNetworkErrors',
      expr: broken.rate('5m').dividedBy(packets.rate('5m').above(0)).above(0.01),
      for: '15m',
      severity: 'ticket',
      summary:
        '{{ $labels.device }} on {{ $labels.instance }} receives {{ $value | humanizePercentage }} broken packets',
      description: 'A cable, a port or a driver. Requests are retried and slow until it is mended.',
      fires: {
        series: {
          [`${broken.where(card)}`]: '0+20x40',
          [`${packets.where(card)}`]: '0+1000x40',
        },
        at: '35m',
      },
      quiet: {
        series: {
          [`${broken.where(card)}`]: '0+5x40',
          [`${packets.where(card)}`]: '0+1000x40',
        },
        at: '35m',
      },
    },
    {
      name: 'NodeClockNotSynchronised',
      expr: synchronised.minOverTime('5m').equalTo(0),
      for: '10m',
      severity: 'ticket',
      summary: 'the clock of {{ $labels.instance }} is not synchronised',
      description: 'Traces get negative lengths, samples are refused as out of order and certificates fail.',
      fires: { series: { [`${synchronised.where(node)}`]: '0x30' }, at: '25m' },
      quiet: { series: { [`${synchronised.where(node)}`]: '1x30' }, at: '25m' },
    },
  ],
});
