import { defineAlerts } from '#o11y';
import elasticsearch from '../../services/platform/elasticsearch.service';

const job = 'job="elasticsearch-exporter"';
const free = `elasticsearch_filesystem_data_available_bytes{${job},cluster="o11y",name="data-0"}`;
const size = `elasticsearch_filesystem_data_size_bytes{${job},cluster="o11y",name="data-0"}`;
const heap = `elasticsearch_jvm_memory_used_bytes{${job},cluster="o11y",name="data-0",area="heap"}`;
const heapSize = `elasticsearch_jvm_memory_max_bytes{${job},cluster="o11y",name="data-0",area="heap"}`;
const health = (color: string): string =>
  `elasticsearch_cluster_health_status{${job},cluster="o11y",color="${color}"}`;

export default defineAlerts({
  service: elasticsearch,
  alerts: [
    {
      name: 'ElasticsearchRed',
      expr: `max by (cluster) (elasticsearch_cluster_health_status{${job},color="red"}) == 1`,
      for: '5m',
      severity: 'page',
      summary: 'cluster {{ $labels.cluster }} is red: data cannot be read or written',
      description: 'A primary shard is missing. `_cluster/allocation/explain` says which and why.',
      fires: { series: { [health('red')]: '1x20' }, at: '10m' },
      quiet: { series: { [health('red')]: '0x20' }, at: '10m' },
    },
    {
      name: 'ElasticsearchYellow',
      expr: `max by (cluster) (elasticsearch_cluster_health_status{${job},color="yellow"}) == 1`,
      for: '30m',
      severity: 'ticket',
      summary: 'cluster {{ $labels.cluster }} has shards without a replica',
      description:
        'The next node that fails takes data along. A node is missing, or none may take the replica.',
      fires: { series: { [health('yellow')]: '1x50' }, at: '40m' },
      quiet: { series: { [health('yellow')]: '1x10 0x50' }, at: '40m' },
    },
    {
      name: 'ElasticsearchDiskFillsUp',
      expr: `predict_linear(elasticsearch_filesystem_data_available_bytes{${job}}[6h], 3 * 86400) < 0
and elasticsearch_filesystem_data_available_bytes{${job}} / elasticsearch_filesystem_data_size_bytes{${job}} < 0.5`,
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
      expr: `elasticsearch_filesystem_data_available_bytes{${job}} / elasticsearch_filesystem_data_size_bytes{${job}} < 0.15`,
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
      expr: `elasticsearch_jvm_memory_used_bytes{${job},area="heap"} / elasticsearch_jvm_memory_max_bytes{${job},area="heap"} > 0.9`,
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
