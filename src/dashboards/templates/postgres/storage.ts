import type { Panel } from '../../../model/panel';
import { sumBy } from '../../../promql/print';
import { above, anyIsBad, bars, below, column, lines, table } from '../panels';
import { share } from '../queries';
import type { Scopes } from './scopes';

export function storage({ server, databases }: Scopes): readonly Panel[] {
  const hit = sumBy(['datname'], databases.perSecond('pg_stat_database_blks_hit'));
  const read = sumBy(['datname'], databases.perSecond('pg_stat_database_blks_read'));
  const checkpoints = (kind: string): string =>
    `sum(${server.perSecond(`pg_stat_bgwriter_checkpoints_${kind}_total`)})`;
  return [
    lines(
      'Found in memory',
      'Share of blocks that were in shared buffers. Below 95 % the disk decides how fast queries are.',
      'percentunit',
      { '{{datname}}': share(hit, `(${hit} + ${read})`) },
      { max: 1, ...below(0.9, 0.95) },
    ),
    lines(
      'Temporary files',
      'Sorts and joins that did not fit into work_mem. Find the query, or give it more memory.',
      'binBps',
      { '{{datname}}': sumBy(['datname'], databases.perSecond('pg_stat_database_temp_bytes')) },
    ),
    lines('Size', 'On disk. The slope says when the volume is full.', 'bytes', {
      '{{datname}}': `max by (datname) (${databases.of('pg_database_size_bytes')})`,
      'write-ahead log': `sum(${server.of('pg_wal_size_bytes')})`,
    }),
    lines(
      'Checkpoints',
      'By time they are planned. Many that were asked for: raise max_wal_size, writes come in bursts.',
      'ops',
      { 'by time': checkpoints('timed'), 'asked for': checkpoints('req') },
    ),
  ];
}

export function replication({ server }: Scopes): readonly Panel[] {
  return [
    lines(
      'Replication lag',
      'How old the data of a replica is. It grows while nothing is written, too: compare with its traffic.',
      's',
      { '{{instance}}': `max by (instance) (${server.of('pg_replication_lag_seconds')})` },
      above(30, 300),
    ),
    lines(
      'Kept for slots',
      'Write-ahead log that waits for a consumer. One that is gone for good fills the disk: drop its slot.',
      'bytes',
      {
        '{{slot_name}}': `max by (slot_name) (${server.of('pg_replication_slots_pg_wal_lsn_diff')})`,
      },
    ),
    lines(
      'Failed archiving',
      'Segments that could not be archived within an hour. Backups have a hole until it works again.',
      'none',
      { failed: `sum(${server.within('1h', 'pg_stat_archiver_failed_count')})` },
      anyIsBad,
    ),
  ];
}

export function tables({ databases }: Scopes): readonly Panel[] {
  const by = ['datname', 'schemaname', 'relname'];
  const sum = (metric: string): string => sumBy(by, databases.of(metric));
  return [
    bars(
      'Most dead rows',
      'Tables that grow without having more in them. Vacuum cannot keep up, or an old transaction stops it.',
      'short',
      { '{{schemaname}}.{{relname}}': `topk(10, ${sum('pg_stat_user_tables_n_dead_tup')})` },
    ),
    bars(
      'Rows read without an index',
      'Tables that are read from one end to the other. Fine for small ones, an index is missing for large ones.',
      'ops',
      {
        '{{schemaname}}.{{relname}}': `topk(10, ${sumBy(by, databases.perSecond('pg_stat_user_tables_seq_tup_read'))})`,
      },
    ),
    table(
      'Largest tables',
      'With their indexes, and when they were last cleaned.',
      { datname: 'Database', schemaname: 'Schema', relname: 'Table' },
      [
        column('Table', 'bytes', `topk(20, ${sum('pg_stat_user_tables_table_size_bytes')})`),
        column('Indexes', 'bytes', sum('pg_stat_user_tables_index_size_bytes')),
        column(
          'Cleaned',
          'dateTimeFromNow',
          `max by (${by.join(', ')}) (${databases.of('pg_stat_user_tables_last_autovacuum')}) * 1000`,
        ),
      ],
    ),
  ];
}
