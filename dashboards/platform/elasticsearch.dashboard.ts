import { defineDashboard } from '#o11y';
import elasticsearch from '../../services/platform/elasticsearch.service';

export default defineDashboard({
  title: 'Elasticsearch',
  description: 'Whether logs and traces are stored safely, how full it is and how fast it answers.',
  service: elasticsearch,
  variables: [{ name: 'name', label: 'name', metric: 'elasticsearch_os_cpu_percent', title: 'Node' }],
  rows: [
    {
      title: 'Cluster',
      panels: [
        {
          kind: 'stat',
          title: 'Health',
          description: 'Yellow: copies are missing. Red: data is missing, writes fail.',
          queries: [
            {
              expr: 'max(elasticsearch_cluster_health_status{color="yellow"}) + 2 * max(elasticsearch_cluster_health_status{color="red"})',
              legend: 'health',
            },
          ],
          unit: 'none',
          states: [
            { value: 0, text: 'green', colour: 'green' },
            { value: 1, text: 'yellow', colour: 'yellow' },
            { value: 2, text: 'red', colour: 'red' },
          ],
        },
        {
          kind: 'stat',
          title: 'Nodes',
          description: 'Nodes that are part of the cluster.',
          queries: [{ expr: 'max(elasticsearch_cluster_health_number_of_nodes)', legend: 'nodes' }],
          unit: 'none',
        },
        {
          kind: 'stat',
          title: 'Unassigned shards',
          description: 'Shards without a node. Ask the allocation explain API for the reason.',
          queries: [{ expr: 'max(elasticsearch_cluster_health_unassigned_shards)', legend: 'shards' }],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
        {
          kind: 'stat',
          title: 'Stuck lifecycles',
          description: 'Indices whose lifecycle stands still: they grow and are never deleted.',
          queries: [{ expr: 'max(elasticsearch_health_report_ilm_stagnating_indices)', legend: 'indices' }],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }],
        },
        {
          kind: 'timeseries',
          title: 'Disk used',
          description:
            'At 85 % no new shards are placed, at 95 % indices become read-only and logs are refused.',
          queries: [
            {
              expr: '1 - sum by (name) (elasticsearch_filesystem_data_available_bytes{name=~"$name"}) / sum by (name) (elasticsearch_filesystem_data_size_bytes{name=~"$name"})',
              legend: '{{name}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [
            { colour: 'green' },
            { value: 0.75, colour: 'orange' },
            { value: 0.85, colour: 'red' },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Shards that move or start',
          description: 'Short peaks are normal after a node has gone; hours are not.',
          queries: [
            { expr: 'max(elasticsearch_cluster_health_relocating_shards)', legend: 'moving' },
            { expr: 'max(elasticsearch_cluster_health_initializing_shards)', legend: 'starting' },
            {
              expr: 'max(elasticsearch_cluster_health_number_of_pending_tasks)',
              legend: 'tasks of the master',
            },
          ],
          unit: 'none',
        },
      ],
    },
    {
      title: 'Work',
      panels: [
        {
          kind: 'timeseries',
          title: 'Documents indexed',
          description: 'Copies included.',
          queries: [
            {
              expr: 'sum by (name) (rate(elasticsearch_indices_indexing_index_total{name=~"$name"}[$__rate_interval]))',
              legend: '{{name}}',
            },
          ],
          unit: 'ops',
          stacked: true,
        },
        {
          kind: 'timeseries',
          title: 'Time to index a document',
          description: 'Mean time. It rises when disks are slow or mappings explode.',
          queries: [
            {
              expr: 'sum by (name) (rate(elasticsearch_indices_indexing_index_time_seconds_total{name=~"$name"}[$__rate_interval])) / (sum by (name) (rate(elasticsearch_indices_indexing_index_total{name=~"$name"}[$__rate_interval])) > 0)',
              legend: '{{name}}',
            },
          ],
          unit: 's',
        },
        {
          kind: 'timeseries',
          title: 'Searches',
          description: 'Queries of shards; one search asks many.',
          queries: [
            {
              expr: 'sum by (name) (rate(elasticsearch_indices_search_query_total{name=~"$name"}[$__rate_interval]))',
              legend: '{{name}}',
            },
          ],
          unit: 'ops',
        },
        {
          kind: 'timeseries',
          title: 'Time to query a shard',
          description: 'Mean time.',
          queries: [
            {
              expr: 'sum by (name) (rate(elasticsearch_indices_search_query_time_seconds{name=~"$name"}[$__rate_interval])) / (sum by (name) (rate(elasticsearch_indices_search_query_total{name=~"$name"}[$__rate_interval])) > 0)',
              legend: '{{name}}',
            },
          ],
          unit: 's',
        },
        {
          kind: 'timeseries',
          title: 'Refused work',
          description:
            'Requests refused because a queue was full. Refused writes come back from Logstash; searches fail.',
          queries: [
            {
              expr: 'sum by (type) (rate(elasticsearch_thread_pool_rejected_count{name=~"$name"}[$__rate_interval])) > 0',
              legend: '{{type}}',
            },
          ],
          unit: 'ops',
        },
        {
          kind: 'timeseries',
          title: 'Tripped breakers',
          description: 'Requests stopped before they used up the heap.',
          queries: [
            {
              expr: 'sum by (breaker) (rate(elasticsearch_breakers_tripped{name=~"$name"}[$__rate_interval])) > 0',
              legend: '{{breaker}}',
            },
          ],
          unit: 'ops',
        },
      ],
    },
    {
      title: 'Nodes',
      panels: [
        {
          kind: 'timeseries',
          title: 'Heap used',
          description:
            'A saw between 30 % and 75 % is healthy. Always above 85 % it needs more memory or fewer shards.',
          queries: [
            {
              expr: 'sum by (name) (elasticsearch_jvm_memory_used_bytes{area="heap",name=~"$name"}) / sum by (name) (elasticsearch_jvm_memory_max_bytes{area="heap",name=~"$name"})',
              legend: '{{name}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [{ colour: 'green' }, { value: 0.85, colour: 'orange' }],
        },
        {
          kind: 'timeseries',
          title: 'Garbage collection',
          description: 'Share of the time spent collecting. Above 10 % the node hardly works.',
          queries: [
            {
              expr: 'sum by (name, gc) (rate(elasticsearch_jvm_gc_collection_seconds_sum{name=~"$name"}[$__rate_interval]))',
              legend: '{{name}} {{gc}}',
            },
          ],
          unit: 'percentunit',
        },
        {
          kind: 'timeseries',
          title: 'CPU',
          description: 'Of the whole node.',
          queries: [
            { expr: 'max by (name) (elasticsearch_os_cpu_percent{name=~"$name"})', legend: '{{name}}' },
          ],
          unit: 'percent',
          max: 100,
        },
        {
          kind: 'timeseries',
          title: 'Waiting in queues',
          description: 'Work that waits for a thread. Long write queues come before refused writes.',
          queries: [
            {
              expr: 'sum by (type) (elasticsearch_thread_pool_queue_count{name=~"$name"}) > 0',
              legend: '{{type}}',
            },
          ],
          unit: 'none',
        },
      ],
    },
    {
      title: 'Backups',
      panels: [
        {
          kind: 'stat',
          title: 'Last snapshot',
          description: 'When the newest snapshot was made. Older than two days: look at the snapshot policy.',
          queries: [
            {
              expr: 'max by (repository) (elasticsearch_snapshot_stats_latest_snapshot_timestamp_seconds) * 1000',
              legend: '{{repository}}',
            },
          ],
          unit: 'dateTimeFromNow',
          width: 12,
        },
        {
          kind: 'stat',
          title: 'Snapshots kept',
          description: 'By repository.',
          queries: [
            {
              expr: 'max by (repository) (elasticsearch_snapshot_stats_number_of_snapshots)',
              legend: '{{repository}}',
            },
          ],
          unit: 'none',
          width: 12,
        },
      ],
    },
  ],
});
