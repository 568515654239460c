import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import { sumBy } from '../../promql/print';
import { emitting } from './needs';
import { above, anyIsBad, below, closedRow, lines, numbers, row, upOrDown } from './panels';
import { type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

const byInstance = ['instance'];

function health({ of, perSecond, within }: Scope): readonly Panel[] {
  const hits = `sum(${perSecond('redis_keyspace_hits_total')})`;
  const misses = `sum(${perSecond('redis_keyspace_misses_total')})`;
  return [
    numbers(
      'Servers',
      'Whether the exporter reaches them.',
      'none',
      { '{{instance}}': `min by (instance) (${of('redis_up')})` },
      {
        states: upOrDown,
      },
    ),
    numbers(
      'Hit rate',
      'Share of reads that found their key. A fall sends the load to what is behind the cache.',
      'percentunit',
      { hits: share(hits, `(${hits} + ${misses})`) },
      below(0.5, 0.8),
    ),
    numbers(
      'Evicted within 1h',
      'Keys dropped for lack of memory. For a cache that is its job, for anything else it is loss of data.',
      'short',
      { keys: `sum(${within('1h', 'redis_evicted_keys_total')})` },
    ),
    numbers(
      'Refused connections within 1h',
      'Clients turned away at maxclients. Look for a pool that leaks.',
      'none',
      { refused: `sum(${within('1h', 'redis_rejected_connections_total')})` },
      anyIsBad,
    ),
  ];
}

function work(scope: Scope): readonly Panel[] {
  const { of, perSecond } = scope;
  const calls = (metric: string): string => sumBy(['cmd'], perSecond(metric));
  return [
    lines('Reads by result', 'Found and not found. Misses that rise alone: keys expire too soon.', 'ops', {
      found: `sum(${perSecond('redis_keyspace_hits_total')})`,
      'not found': `sum(${perSecond('redis_keyspace_misses_total')})`,
    }),
    lines('Commands', 'The ten that are called most.', 'ops', {
      '{{cmd}}': `topk(10, ${calls('redis_commands_total')})`,
    }),
    lines(
      'Time of a command',
      'Mean time of the ten slowest. KEYS, SORT and large ranges stop everybody: Redis has one thread.',
      's',
      {
        '{{cmd}}': `topk(10, ${share(calls('redis_commands_duration_seconds_total'), calls('redis_commands_total'))})`,
      },
    ),
    lines('Failed commands', 'Refused or failed, by command. OOM means that writes are refused.', 'ops', {
      '{{cmd}} failed': `${calls('redis_commands_failed_calls_total')} > 0`,
      '{{cmd}} refused': `${calls('redis_commands_rejected_calls_total')} > 0`,
    }),
    lines('Clients', 'Connected, and those that wait in a blocking call.', 'none', {
      '{{instance}} connected': sumBy(byInstance, of('redis_connected_clients')),
      '{{instance}} waiting': sumBy(byInstance, of('redis_blocked_clients')),
    }),
  ];
}

function memory({ of, perSecond }: Scope): readonly Panel[] {
  return [
    lines(
      'Memory used',
      'Of maxmemory; empty where none is set. At 100 % keys are evicted or writes refused, by the policy.',
      'percentunit',
      {
        '{{instance}}': share(
          sumBy(byInstance, of('redis_memory_used_bytes')),
          sumBy(byInstance, of('redis_memory_max_bytes')),
        ),
      },
      { max: 1, ...above(0.8, 0.95) },
    ),
    lines(
      'Fragmentation',
      'Memory held for each byte used. Above 1.5 it is wasted, below 1 the machine swaps: add memory.',
      'none',
      { '{{instance}}': `max by (instance) (${of('redis_mem_fragmentation_ratio')})` },
      above(1.5),
    ),
    lines('Keys', 'By database, and how many of them expire by themselves.', 'short', {
      '{{db}}': sumBy(['db'], of('redis_db_keys')),
      '{{db}} with an end': sumBy(['db'], of('redis_db_keys_expiring')),
    }),
    lines('Keys that go', 'Expired at their time, and evicted for lack of memory.', 'ops', {
      expired: `sum(${perSecond('redis_expired_keys_total')})`,
      evicted: `sum(${perSecond('redis_evicted_keys_total')})`,
    }),
  ];
}

function durability({ of }: Scope): readonly Panel[] {
  const states = [
    { value: 1, text: 'fine', colour: 'green' },
    { value: 0, text: 'failed', colour: 'red' },
  ] as const;
  return [
    numbers(
      'Last save',
      'Whether the last snapshot worked. By default Redis refuses writes after a failure: look at the disk.',
      'none',
      { '{{instance}}': `min by (instance) (${of('redis_rdb_last_bgsave_status')})` },
      { states },
    ),
    numbers(
      'Link to the primary',
      'Whether replicas are connected.',
      'none',
      { '{{instance}}': `min by (instance) (${of('redis_master_link_up')})` },
      { states },
    ),
    lines('Replication lag', 'How far replicas are behind, as the primary sees them.', 's', {
      '{{slave_ip}}': `max by (slave_ip) (${of('redis_connected_slave_lag_seconds')})`,
    }),
    lines('Changes since the last save', 'What a crash would lose without an append-only file.', 'short', {
      '{{instance}}': `max by (instance) (${of('redis_rdb_changes_since_last_save')})`,
    }),
  ];
}

function rows({ name, job }: Service): readonly Row[] {
  const scope = scopeOf({ job });
  return [
    row(`Redis of ${name}: health`, ...health(scope)),
    row(`Redis of ${name}: work`, ...work(scope)),
    row(`Redis of ${name}: memory`, ...memory(scope)),
    closedRow(`Redis of ${name}: durability`, ...durability(scope)),
  ];
}

/** A Redis server as redis_exporter measures it. */
export const redis: ServiceTemplateMaker = { need: emitting('redis-exporter'), rows };
