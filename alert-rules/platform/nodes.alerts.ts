import { defineAlerts } from '#o11y';
import nodes from '../../services/platform/nodes.service';

const disk = 'node_filesystem_avail_bytes{job="node-exporter",instance="n1",mountpoint="/",fstype="ext4"}';
const diskSize = 'node_filesystem_size_bytes{job="node-exporter",instance="n1",mountpoint="/",fstype="ext4"}';
const memory = 'node_memory_MemAvailable_bytes{job="node-exporter",instance="n1"}';
const memorySize = 'node_memory_MemTotal_bytes{job="node-exporter",instance="n1"}';

export default defineAlerts({
  service: nodes,
  alerts: [
    {
      name: 'NodeDown',
      expr: 'up{job="node-exporter"} == 0',
      for: '10m',
      severity: 'ticket',
      summary: 'node {{ $labels.instance }} sends no metrics',
      description:
        'The machine is gone or its node-exporter is. Kubernetes moves the pods, if there is room.',
      fires: { series: { 'up{job="node-exporter",instance="n1"}': '1x5 0x30' }, at: '20m' },
      quiet: { series: { 'up{job="node-exporter",instance="n1"}': '1x5 0x3 1x30' }, at: '20m' },
    },
    {
      name: 'NodeDiskFillsUp',
      expr: `predict_linear(node_filesystem_avail_bytes{job="node-exporter",fstype!~"tmpfs|ramfs|overlay|squashfs"}[1h], 24 * 3600) < 0
and node_filesystem_avail_bytes{job="node-exporter"} / node_filesystem_size_bytes{job="node-exporter"} < 0.4`,
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
      expr: `node_filesystem_avail_bytes{job="node-exporter",fstype!~"tmpfs|ramfs|overlay|squashfs"}
/ node_filesystem_size_bytes{job="node-exporter"} < 0.05`,
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
      expr: 'node_memory_MemAvailable_bytes{job="node-exporter"} / node_memory_MemTotal_bytes{job="node-exporter"} < 0.05',
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
      expr: `node_load1{job="node-exporter"}
/ on (instance) count by (instance) (node_cpu_seconds_total{job="node-exporter",mode="idle"}) > 2`,
      for: '30m',
      severity: 'ticket',
      summary: '{{ $labels.instance }}: {{ $value | humanize }} processes a core want to run',
      description:
        'Everything on this node answers late. Look for the pod that took the time, then at its requests.',
      fires: {
        series: {
          'node_load1{job="node-exporter",instance="n1"}': '9x60',
          'node_cpu_seconds_total{job="node-exporter",instance="n1",cpu="0",mode="idle"}': '0+1x60',
          'node_cpu_seconds_total{job="node-exporter",instance="n1",cpu="1",mode="idle"}': '0+1x60',
        },
        at: '50m',
      },
      quiet: {
        series: {
          'node_load1{job="node-exporter",instance="n1"}': '3x60',
          'node_cpu_seconds_total{job="node-exporter",instance="n1",cpu="0",mode="idle"}': '0+1x60',
          'node_cpu_seconds_total{job="node-exporter",instance="n1",cpu="1",mode="idle"}': '0+1x60',
        },
        at: '50m',
      },
    },
    {
      name: 'NodeNetworkErrors',
      expr: `rate(node_network_receive_errs_total{job="node-exporter"}[5m])
/ (rate(node_network_receive_packets_total{job="node-exporter"}[5m]) > 0) > 0.01`,
      for: '15m',
      severity: 'ticket',
      summary:
        '{{ $labels.device }} on {{ $labels.instance }} receives {{ $value | humanizePercentage }} broken packets',
      description: 'A cable, a port or a driver. Requests are retried and slow until it is mended.',
      fires: {
        series: {
          'node_network_receive_errs_total{job="node-exporter",instance="n1",device="eth0"}': '0+20x40',
          'node_network_receive_packets_total{job="node-exporter",instance="n1",device="eth0"}': '0+1000x40',
        },
        at: '35m',
      },
      quiet: {
        series: {
          'node_network_receive_errs_total{job="node-exporter",instance="n1",device="eth0"}': '0+5x40',
          'node_network_receive_packets_total{job="node-exporter",instance="n1",device="eth0"}': '0+1000x40',
        },
        at: '35m',
      },
    },
    {
      name: 'NodeClockNotSynchronised',
      expr: 'min_over_time(node_timex_sync_status{job="node-exporter"}[5m]) == 0',
      for: '10m',
      severity: 'ticket',
      summary: 'the clock of {{ $labels.instance }} is not synchronised',
      description: 'Traces get negative lengths, samples are refused as out of order and certificates fail.',
      fires: { series: { 'node_timex_sync_status{job="node-exporter",instance="n1"}': '0x30' }, at: '25m' },
      quiet: { series: { 'node_timex_sync_status{job="node-exporter",instance="n1"}': '1x30' }, at: '25m' },
    },
  ],
});
