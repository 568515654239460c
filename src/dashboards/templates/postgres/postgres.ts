import type { Row } from '../../../model/dashboard';
import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import { sumBy } from '../../../promql/print';
import { emitting } from '../needs';
import { above, anyIsBad, closedRow, numbers, row, upOrDown } from '../panels';
import { scopeOf, share } from '../queries';
import type { ServiceTemplateMaker } from '../template';
import type { Scopes } from './scopes';
import { replication, storage, tables } from './storage';
import { sessions, work } from './work';

function health({ server, databases }: Scopes): readonly Panel[] {
  return [
    numbers(
      'Server',
      'Whether the exporter reaches the server. If not: is the server down, or the password wrong?',
      'none',
      { '{{instance}}': `min by (instance) (${server.of('pg_up')})` },
      {
        states: upOrDown,
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

export function rows({ name, job }: Service): readonly Row[] {
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
