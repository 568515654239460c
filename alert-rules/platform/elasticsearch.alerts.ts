import { defineAlerts } from '#o11y';
import metrics from '#o11y/metrics/elasticsearch-exporter';
import elasticsearch from '../../services/platform/elasticsearch.service';

const job = 'elasticsearch-exporter';
const health = metrics.elasticsearch_cluster_health_status.where({ job });
const disk = metrics.elasticsearch_filesystem_data_available_bytes.where({ job });
const diskSize = metrics.elasticsearch_filesystem_data_size_bytes.where({ job });
const memory = metrics.elasticsearch_jvm_memory_used_bytes.where({ job, area: 'heap' });
const memorySize = metrics.elasticsearch_jvm_memory_max_bytes.where({ job, area: 'heap' });

const node = { cluster: 'o11y', name: 'data-0' };
const [free, size] = [`${disk.where(node)}`, `${diskSize.where(node)}`];
const [heap, heapSize] = [`${memory.where(node)}`, `${memorySize.where(node)}`];
const inState = (color: string): string => `${health.where({ cluster: 'o11y', color })}`;

export default defineAlerts({
  service: elasticsearch,
  alerts: [
    {
      name: 'ElasticsearchRed',
      expr: health.where({ color: 'red' }).max('cluster').equalTo(1),
      for: '5m',
      severity: 'page',
      summary: 'cluster {{ $labels.cluster }} is red: data cannot be read or written',
      description: 'A primary shard is missing. `_cluster/allocation/explain` says which and why.',
      fires: { series: { [inState('red')]: '1x20' }, at: '10m' },
      quiet: { series: { [inState('red')]: '0x20' }, at: '10m' },
    },
    {
      name: 'ElasticsearchYellow',
      expr: health.where({ color: 'yellow' }).max('cluster').equalTo(1),
      for: '30m',
      severity: 'ticket',
      summary: 'cluster {{ $labels.cluster }} has shards without a replica',
      description:
        'The next node that fails takes data along. A node is missing, or none may take the replica.',
      fires: { series: { [inState('yellow')]: '1x50' }, at: '40m' },
      quiet: { series: { [inState('yellow')]: '1x10 0x50' }, at: '40m' },
    },
    {
      name: 'ElasticsearchDiskFillsUp',
      // Text, because it says how many days are meant.
      expr: `predict_linear(${disk}[6h], 3 * 86400) < 0 and ${disk.dividedBy(diskSize).below(0.5)}`,
      for: '1h',
      severity: 'ticket',
      summary: '{{ $labels.name }} will have no disk left within three days',
      description:
        'At 95 % Elasticsearch stops writing and Logstash waits. Shorten the retention or expand the volumes.',
      fires: { series: { [free]: '40000-20x500', [size]: '100000x500' }, at: '480m' },
      quiet: { series: { [free]: '40000x500', [size]: '100000x500' }, at: '480m' },
    },
    {
      name: 'ElasticsearchDiskFull',
      expr: disk.dividedBy(diskSize).below(0.15),
      for: '15m',
      severity: 'page',
      summary: '{{ $labels.name }} has {{ $value | humanizePercentage }} of its disk left',
      description:
        'No shard is placed here any more; at 5 % every index becomes read-only and logs wait on the nodes.',
      fires: { series: { [free]: '14x40', [size]: '100x40' }, at: '30m' },
      quiet: { series: { [free]: '16x40', [size]: '100x40' }, at: '30m' },
    },
    {
      name: 'ElasticsearchHeapFull',
      expr: memory.dividedBy(memorySize).above(0.9),
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.name }} uses {{ $value | humanizePercentage }} of its heap',
      description:
        'It collects garbage instead of answering. Fewer shards, smaller aggregations or more memory.',
      fires: { series: { [heap]: '95x40', [heapSize]: '100x40' }, at: '30m' },
      quiet: { series: { [heap]: '85x40', [heapSize]: '100x40' }, at: '30m' },
    },
  ],
});
