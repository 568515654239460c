import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import { sumBy } from '../../promql/print';
import { emitting } from './needs';
import { above, anyIsBad, bars, below, closedRow, column, lines, numbers, row, table } from './panels';
import { type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

interface Scopes {
  /** The whole server. */
  readonly server: Scope;
  /** The chosen databases. */
  readonly databases: Scope;
}

function health({ server, databases }: Scopes): readonly Panel[] {
  return [
    numbers(
      'Server',
      'Whether the exporter reaches the server. If not: is the server down, or the password wrong?',
      'none',
      { '{{instance}}': `min by (instance) (${server.of('pg_up')})` },
      {
        states: [
          { value: 1, text: 'up', colour: 'green' },
          { value: 0, text: 'down', colour: 'red' },
        ],
      },
    ),
    numbers(
      'Connections used',
      'Of max_connections. At 100 % clients are turned away: close idle ones or put a pool in front.',
      'percentunit',
      {
        '{{instance}}': share(
          sumBy(['instance'], server.of('pg_stat_database_numbackends')),
          `max by (instance) (${server.of('pg_settings_max_connections')})`,
        ),
      },
      above(0.7, 0.9),
    ),
    numbers(
      'Oldest transaction',
      'It keeps dead rows from being cleaned and may hold locks. End the session if nobody needs it.',
      's',
      { longest: `max(${databases.of('pg_stat_activity_max_tx_duration')})` },
      above(300, 3600),
    ),
    numbers(
      'Deadlocks within 1h',
      'Transactions that were ended because they waited for each other. Take locks in one order.',
      'none',
      { deadlocks: `sum(${databases.within('1h', 'pg_stat_database_deadlocks')})` },
      anyIsBad,
    ),
  ];
}

function work({ databases }: Scopes): readonly Panel[] {
  const { perSecond } = databases;
  const commits = sumBy(['datname'], perSecond('pg_stat_database_xact_commit'));
  const rollbacks = sumBy(['datname'], perSecond('pg_stat_database_xact_rollback'));
  const rows = (what: string): string => `sum(${perSecond(`pg_stat_database_tup_${what}`)})`;
  return [
    lines(
      'Transactions',
      'Committed transactions. A drop while requests go on means that the database does not keep up.',
      'ops',
      { '{{datname}}': commits },
    ),
    lines(
      'Rolled back',
      'Share of transactions that were given up. A rise follows errors of the callers: read their logs.',
      'percentunit',
      { '{{datname}}': share(rollbacks, `(${commits} + ${rollbacks})`) },
      above(0.05),
    ),
    lines('Rows changed', 'What is written, by kind. Peaks are often a migration or a batch.', 'ops', {
      inserted: rows('inserted'),
      updated: rows('updated'),
      deleted: rows('deleted'),
    }),
    lines(
      'Rows read and used',
      'Rows that were read, and those that an index found. Far more read than found: an index is missing.',
      'ops',
      { read: rows('returned'), 'found by an index': rows('fetched') },
    ),
  ];
}

function sessions({ databases }: Scopes): readonly Panel[] {
  const by = (label: string, metric: string): string => sumBy([label], databases.of(metric));
  return [
    lines(
      'Sessions by state',
      'Many that are idle in transaction hold locks and do nothing: look at the code that forgets to commit.',
      'none',
      { '{{state}}': by('state', 'pg_stat_activity_count') },
      { stacked: true },
    ),
    lines(
      'What sessions wait for',
      'Lock: other transactions. IO: the disk. LWLock: too many at once. Client is idle time and no trouble.',
      'none',
      {
        '{{wait_event_type}}': sumBy(
          ['wait_event_type'],
          databases.of('pg_stat_activity_count', { wait_event_type: { notRe: 'Client|Activity|' } }),
        ),
      },
      { stacked: true },
    ),
    lines('Locks', 'Held and awaited, by mode. Exclusive ones stop others.', 'none', {
      '{{mode}}': `${by('mode', 'pg_locks_count')} > 0`,
    }),
  ];
}

function storage({ server, databases }: Scopes): readonly Panel[] {
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

function replication({ server }: Scopes): readonly Panel[] {
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

function tables({ databases }: Scopes): readonly Panel[] {
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

function rows({ name, job }: Service): readonly Row[] {
  const scopes = { server: scopeOf({ job }), databases: scopeOf({ job, datname: { re: '$database' } }) };
  return [
    row(`PostgreSQL of ${name}: health`, ...health(scopes)),
    row(`PostgreSQL of ${name}: work`, ...work(scopes)),
    row(`PostgreSQL of ${name}: sessions and locks`, ...sessions(scopes)),
    row(`PostgreSQL of ${name}: memory and disk`, ...storage(scopes)),
    closedRow(`PostgreSQL of ${name}: replication and backups`, ...replication(scopes)),
    closedRow(`PostgreSQL of ${name}: tables`, ...tables(scopes)),
  ];
}

/** A PostgreSQL server as postgres_exporter measures it. */
export const postgres: ServiceTemplateMaker = {
  need: emitting('postgres-exporter'),
  variables: ({ job }) => [
    {
      name: 'database',
      label: 'datname',
      metric: 'pg_stat_database_numbackends',
      match: { job },
      title: 'Database',
    },
  ],
  rows,
};
