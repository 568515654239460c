import { defineDashboard } from '#o11y';
import nodes from '../../services/platform/nodes.service';

const disks = 'fstype!~"tmpfs|overlay|squashfs|ramfs",instance=~"$instance"';
const nics = 'device!~"lo|veth.*|cali.*|cni.*",instance=~"$instance"';

export default defineDashboard({
  title: 'Nodes',
  description: 'Utilisation, saturation and errors of the machines: CPU, memory, disk and network.',
  service: nodes,
  variables: [{ name: 'instance', label: 'instance', metric: 'node_uname_info', title: 'Node' }],
  rows: [
    {
      title: 'All nodes',
      panels: [
        {
          kind: 'table',
          title: 'Nodes at a glance',
          description: 'One line a node. Red means that it needs attention soon; the rows below say why.',
          labels: { instance: 'Node' },
          columns: [
            {
              title: 'CPU used',
              expr: '1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle",instance=~"$instance"}[$__rate_interval]))',
              unit: 'percentunit',
              thresholds: [
                { colour: 'green' },
                { value: 0.8, colour: 'orange' },
                { value: 0.95, colour: 'red' },
              ],
            },
            {
              title: 'Memory used',
              expr: '1 - sum by (instance) (node_memory_MemAvailable_bytes{instance=~"$instance"}) / sum by (instance) (node_memory_MemTotal_bytes{instance=~"$instance"})',
              unit: 'percentunit',
              thresholds: [
                { colour: 'green' },
                { value: 0.85, colour: 'orange' },
                { value: 0.95, colour: 'red' },
              ],
            },
            {
              title: 'Fullest disk',
              expr: `max by (instance) (1 - node_filesystem_avail_bytes{${disks}} / node_filesystem_size_bytes{${disks}})`,
              unit: 'percentunit',
              thresholds: [
                { colour: 'green' },
                { value: 0.8, colour: 'orange' },
                { value: 0.9, colour: 'red' },
              ],
            },
            {
              title: 'Up since',
              expr: 'max by (instance) (node_boot_time_seconds{instance=~"$instance"}) * 1000',
              unit: 'dateTimeFromNow',
            },
          ],
        },
      ],
    },
    {
      title: 'CPU',
      panels: [
        {
          kind: 'timeseries',
          title: 'CPU utilisation',
          description: 'Share of the time in which the CPUs were not idle.',
          queries: [
            {
              expr: '1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle",instance=~"$instance"}[$__rate_interval]))',
              legend: '{{instance}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
        },
        {
          kind: 'timeseries',
          title: 'CPU saturation',
          description:
            'Share of the time in which something waited for a CPU. Above 20 % work is delayed: move pods.',
          queries: [
            {
              expr: 'sum by (instance) (rate(node_pressure_cpu_waiting_seconds_total{instance=~"$instance"}[$__rate_interval]))',
              legend: '{{instance}}',
            },
          ],
          unit: 'percentunit',
          thresholds: [{ colour: 'green' }, { value: 0.2, colour: 'orange' }],
        },
        {
          kind: 'timeseries',
          title: 'Load per CPU',
          description: 'Running and waiting threads for each CPU, over five minutes. Above 1 they queue.',
          queries: [
            {
              expr: 'sum by (instance) (node_load5{instance=~"$instance"}) / count by (instance) (node_cpu_seconds_total{mode="idle",instance=~"$instance"})',
              legend: '{{instance}}',
            },
          ],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
        {
          kind: 'timeseries',
          title: 'CPU by mode',
          description:
            'What the CPUs do. Much iowait points to the disks, much steal to the host of the machine.',
          queries: [
            {
              expr: 'sum by (mode) (rate(node_cpu_seconds_total{mode!="idle",instance=~"$instance"}[$__rate_interval]))',
              legend: '{{mode}}',
            },
          ],
          unit: 'none',
          stacked: true,
        },
      ],
    },
    {
      title: 'Memory',
      panels: [
        {
          kind: 'timeseries',
          title: 'Memory utilisation',
          description: 'Share of the memory that cannot be given to new processes.',
          queries: [
            {
              expr: '1 - sum by (instance) (node_memory_MemAvailable_bytes{instance=~"$instance"}) / sum by (instance) (node_memory_MemTotal_bytes{instance=~"$instance"})',
              legend: '{{instance}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [{ colour: 'green' }, { value: 0.95, colour: 'red' }],
        },
        {
          kind: 'timeseries',
          title: 'Memory saturation',
          description:
            'Share of the time in which something waited for memory. It rises before the OOM killer comes.',
          queries: [
            {
              expr: 'sum by (instance) (rate(node_pressure_memory_waiting_seconds_total{instance=~"$instance"}[$__rate_interval]))',
              legend: '{{instance}}',
            },
          ],
          unit: 'percentunit',
        },
        {
          kind: 'timeseries',
          title: 'Killed for memory',
          description:
            'Processes killed by the kernel within an hour. Look for containers without a memory limit.',
          queries: [
            {
              expr: 'sum by (instance) (increase(node_vmstat_oom_kill{instance=~"$instance"}[1h]))',
              legend: '{{instance}}',
            },
          ],
          unit: 'none',
        },
      ],
    },
    {
      title: 'Disk',
      panels: [
        {
          kind: 'bar-gauge',
          title: 'Space used',
          description: 'The fullest file systems. At 90 % the kubelet begins to evict pods.',
          queries: [
            {
              expr: `topk(20, max by (instance, mountpoint) (1 - node_filesystem_avail_bytes{${disks}} / node_filesystem_size_bytes{${disks}}))`,
              legend: '{{instance}} {{mountpoint}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [{ colour: 'green' }, { value: 0.8, colour: 'orange' }, { value: 0.9, colour: 'red' }],
        },
        {
          kind: 'timeseries',
          title: 'Inodes used',
          description: 'Many small files fill a disk that has space left.',
          queries: [
            {
              expr: `max by (instance, mountpoint) (1 - node_filesystem_files_free{${disks}} / (node_filesystem_files{${disks}} > 0))`,
              legend: '{{instance}} {{mountpoint}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
        },
        {
          kind: 'timeseries',
          title: 'Disk utilisation',
          description: 'Share of the time in which the disk was busy.',
          queries: [
            {
              expr: 'sum by (instance, device) (rate(node_disk_io_time_seconds_total{instance=~"$instance"}[$__rate_interval]))',
              legend: '{{instance}} {{device}}',
            },
          ],
          unit: 'percentunit',
        },
        {
          kind: 'timeseries',
          title: 'Disk saturation',
          description:
            'Requests that wait for the disk on average. A long queue slows Elasticsearch and Prometheus first.',
          queries: [
            {
              expr: 'sum by (instance, device) (rate(node_disk_io_time_weighted_seconds_total{instance=~"$instance"}[$__rate_interval]))',
              legend: '{{instance}} {{device}}',
            },
          ],
          unit: 'none',
        },
        {
          kind: 'timeseries',
          title: 'Disk throughput',
          description: 'Bytes read and written.',
          queries: [
            {
              expr: 'sum by (instance) (rate(node_disk_read_bytes_total{instance=~"$instance"}[$__rate_interval]))',
              legend: '{{instance}} read',
            },
            {
              expr: 'sum by (instance) (rate(node_disk_written_bytes_total{instance=~"$instance"}[$__rate_interval]))',
              legend: '{{instance}} written',
            },
          ],
          unit: 'binBps',
        },
        {
          kind: 'stat',
          title: 'Read-only file systems',
          description: 'A file system that turned read-only has an error on its disk: replace the node.',
          queries: [{ expr: `sum(node_filesystem_readonly{${disks}})`, legend: 'read-only' }],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }],
        },
        {
          kind: 'stat',
          title: 'File systems that cannot be read',
          description: 'node-exporter gets an error from them, often a mount that hangs.',
          queries: [{ expr: `sum(node_filesystem_device_error{${disks}})`, legend: 'errors' }],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }],
        },
      ],
    },
    {
      title: 'Network',
      panels: [
        {
          kind: 'timeseries',
          title: 'Traffic',
          description: 'Bytes received and sent by physical interfaces.',
          queries: [
            {
              expr: `sum by (instance) (rate(node_network_receive_bytes_total{${nics}}[$__rate_interval]))`,
              legend: '{{instance}} received',
            },
            {
              expr: `sum by (instance) (rate(node_network_transmit_bytes_total{${nics}}[$__rate_interval]))`,
              legend: '{{instance}} sent',
            },
          ],
          unit: 'binBps',
        },
        {
          kind: 'timeseries',
          title: 'Errors and drops',
          description:
            'Packets that were lost on the node. More than a few point to the cable, the driver or full buffers.',
          queries: [
            {
              expr: `sum by (instance) (rate(node_network_receive_errs_total{${nics}}[$__rate_interval]) + rate(node_network_transmit_errs_total{${nics}}[$__rate_interval]))`,
              legend: '{{instance}} errors',
            },
            {
              expr: `sum by (instance) (rate(node_network_receive_drop_total{${nics}}[$__rate_interval]) + rate(node_network_transmit_drop_total{${nics}}[$__rate_interval]))`,
              legend: '{{instance}} drops',
            },
          ],
          unit: 'pps',
        },
        {
          kind: 'timeseries',
          title: 'Connection tracking',
          description:
            'Share of the table of connections in use. When it is full, new connections are dropped.',
          queries: [
            {
              expr: 'sum by (instance) (node_nf_conntrack_entries{instance=~"$instance"}) / sum by (instance) (node_nf_conntrack_entries_limit{instance=~"$instance"})',
              legend: '{{instance}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [{ colour: 'green' }, { value: 0.8, colour: 'orange' }],
        },
      ],
    },
  ],
});
