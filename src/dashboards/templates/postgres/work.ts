import type { Panel } from '../../../model/panel';
import { sumBy } from '../../../promql/print';
import { above, lines } from '../panels';
import { share } from '../queries';
import type { Scopes } from './scopes';

export function work({ databases }: Scopes): readonly Panel[] {
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

export function sessions({ databases }: Scopes): readonly Panel[] {
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
