import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import { maxBy, sumBy } from '../../promql/print';
import { emitting } from './needs';
import { above, anyIsBad, closedRow, lines, numbers, row } from './panels';
import { type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

const byNode = ['name'];

function cluster({ of }: Scope): readonly Panel[] {
  const health = (name: string): string => `max(${of(`elasticsearch_cluster_health_${name}`)})`;
  const colour = (color: string): string => `max(${of('elasticsearch_cluster_health_status', { color })})`;
  return [
    numbers(
      'Health',
      'Yellow: copies are missing. Red: data is missing, writes fail.',
      'none',
      { health: `${colour('yellow')} + 2 * ${colour('red')}` },
      {
        states: [
          { value: 0, text: 'green', colour: 'green' },
          { value: 1, text: 'yellow', colour: 'yellow' },
          { value: 2, text: 'red', colour: 'red' },
        ],
      },
    ),
    numbers('Nodes', 'Nodes that are part of the cluster. One less than planned: look at its pod.', 'none', {
      nodes: health('number_of_nodes'),
    }),
    numbers(
      'Unassigned shards',
      'Shards without a node. Ask the allocation explain API for the reason.',
      'none',
      { shards: health('unassigned_shards') },
      above(1),
    ),
    numbers(
      'Stuck lifecycles',
      'Indices whose lifecycle stands still: they grow and are never deleted.',
      'none',
      { indices: `max(${of('elasticsearch_health_report_ilm_stagnating_indices')})` },
      anyIsBad,
    ),
    lines(
      'Shards that move or start',
      'Short peaks are normal after a node has gone; hours are not.',
      'none',
      {
        moving: health('relocating_shards'),
        starting: health('initializing_shards'),
        'tasks of the master': health('number_of_pending_tasks'),
      },
    ),
  ];
}

function disk({ of }: Scope): Panel {
  const sum = (what: string): string => sumBy(byNode, of(`elasticsearch_filesystem_data_${what}_bytes`));
  return lines(
    'Disk used',
    'At 85 % no new shards are placed, at 95 % indices become read-only and logs are refused.',
    'percentunit',
    { '{{name}}': `1 - ${share(sum('available'), sum('size'))}` },
    { max: 1, ...above(0.75, 0.85) },
  );
}

function work({ of, perSecond }: Scope): readonly Panel[] {
  const sum = (metric: string): string => sumBy(byNode, perSecond(`elasticsearch_indices_${metric}`));
  return [
    lines(
      'Documents indexed',
      'Copies included. A fall to nothing is a broken pipeline.',
      'ops',
      { '{{name}}': sum('indexing_index_total') },
      { stacked: true },
    ),
    lines('Time to index a document', 'Mean time. It rises when disks are slow or mappings explode.', 's', {
      '{{name}}': share(sum('indexing_index_time_seconds_total'), sum('indexing_index_total')),
    }),
    lines('Searches', 'Queries of shards; one search asks many.', 'ops', {
      '{{name}}': sum('search_query_total'),
    }),
    lines(
      'Time to query a shard',
      'Mean time. Above a second people wait: look for wide time ranges and wildcards.',
      's',
      { '{{name}}': share(sum('search_query_time_seconds'), sum('search_query_total')) },
      above(1),
    ),
    lines(
      'Refused work',
      'Requests refused because a queue was full. Refused writes come back from Logstash; searches fail.',
      'ops',
      { '{{type}}': `${sumBy(['type'], perSecond('elasticsearch_thread_pool_rejected_count'))} > 0` },
    ),
    lines(
      'Waiting in queues',
      'Work that waits for a thread. Long write queues come before refused writes.',
      'none',
      {
        '{{type}}': `${sumBy(['type'], of('elasticsearch_thread_pool_queue_count'))} > 0`,
      },
    ),
  ];
}

function nodes({ of, perSecond }: Scope): readonly Panel[] {
  const heap = (what: string): string =>
    sumBy(byNode, of(`elasticsearch_jvm_memory_${what}_bytes`, { area: 'heap' }));
  return [
    lines(
      'Heap used',
      'A saw between 30 % and 75 % is healthy. Always above 85 % it needs more memory or fewer shards.',
      'percentunit',
      { '{{name}}': share(heap('used'), heap('max')) },
      { max: 1, ...above(0.85, 0.95) },
    ),
    lines(
      'Garbage collection',
      'Share of the time spent collecting. Above 10 % the node hardly works.',
      'percentunit',
      { '{{name}} {{gc}}': sumBy(['name', 'gc'], perSecond('elasticsearch_jvm_gc_collection_seconds_sum')) },
      above(0.1),
    ),
    lines(
      'CPU',
      'Of the whole node. Near 100 % searches and merges take turns.',
      'percent',
      { '{{name}}': maxBy(byNode, of('elasticsearch_os_cpu_percent')) },
      { max: 100, ...above(85) },
    ),
    lines(
      'Tripped breakers',
      'Requests stopped before they used up the heap: too large or too many.',
      'ops',
      {
        '{{breaker}}': `${sumBy(['breaker'], perSecond('elasticsearch_breakers_tripped'))} > 0`,
      },
    ),
  ];
}

function backups({ of }: Scope): readonly Panel[] {
  const latest = (metric: string): string =>
    `max by (repository) (${of(`elasticsearch_snapshot_stats_${metric}`)})`;
  return [
    numbers(
      'Last snapshot',
      'When the newest snapshot was made. Older than two days: look at the snapshot policy.',
      'dateTimeFromNow',
      { '{{repository}}': `${latest('latest_snapshot_timestamp_seconds')} * 1000` },
      { width: 12 },
    ),
    numbers(
      'Snapshots kept',
      'By repository.',
      'none',
      { '{{repository}}': latest('number_of_snapshots') },
      { width: 12 },
    ),
  ];
}

function rows({ name, job }: Service): readonly Row[] {
  const whole = scopeOf({ job });
  const chosen = scopeOf({ job, name: { re: '$node' } });
  return [
    row(`Elasticsearch of ${name}: cluster`, ...cluster(whole), disk(chosen)),
    row(`Elasticsearch of ${name}: work`, ...work(chosen)),
    row(`Elasticsearch of ${name}: nodes`, ...nodes(chosen)),
    closedRow(`Elasticsearch of ${name}: backups`, ...backups(whole)),
  ];
}

/** An Elasticsearch cluster as elasticsearch_exporter measures it. */
export const elasticsearchCluster: ServiceTemplateMaker = {
  need: emitting('elasticsearch-exporter'),
  variables: ({ job }) => [
    { name: 'node', label: 'name', metric: 'elasticsearch_os_cpu_percent', match: { job }, title: 'Node' },
  ],
  rows,
};
