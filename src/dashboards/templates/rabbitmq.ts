import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import { sumBy } from '../../promql/print';
import { emitting } from './needs';
import { above, anyIsBad, closedRow, lines, noneIsBad, numbers, row } from './panels';
import { type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

const byInstance = ['instance'];

/** Of the whole broker; each queue apart needs `/metrics/per-object`, whose series grow with the queues. */
function health({ of, perSecond }: Scope): readonly Panel[] {
  const alarms = ['memory_used_watermark', 'free_disk_space_watermark', 'file_descriptor_limit'];
  return [
    numbers(
      'Alarms',
      'Any alarm stops all publishers until it is over. Memory: consumers are too slow. Disk: free some.',
      'none',
      { raised: alarms.map((alarm) => `sum(${of(`rabbitmq_alarms_${alarm}`)})`).join(' + ') },
      anyIsBad,
    ),
    numbers('Ready messages', 'They wait for a consumer.', 'short', {
      ready: `sum(${of('rabbitmq_queue_messages_ready')})`,
    }),
    numbers(
      'Consumers',
      'Without one, queues only grow.',
      'none',
      { consumers: `sum(${of('rabbitmq_queue_consumers')})` },
      noneIsBad,
    ),
    numbers(
      'Unroutable',
      'Published messages that no queue wanted, and that are lost. A binding is missing.',
      'mps',
      {
        dropped: `sum(${perSecond('rabbitmq_global_messages_unroutable_dropped_total')})`,
        returned: `sum(${perSecond('rabbitmq_global_messages_unroutable_returned_total')})`,
      },
      above(0.001),
    ),
  ];
}

function messages({ of, perSecond }: Scope): readonly Panel[] {
  const sum = (name: string): string => `sum(${perSecond(`rabbitmq_global_messages_${name}_total`)})`;
  return [
    lines(
      'Messages in queues',
      'Ready ones wait for a consumer, the others for its answer. Ready ones that only grow: add consumers.',
      'short',
      {
        ready: `sum(${of('rabbitmq_queue_messages_ready')})`,
        'not yet acknowledged': `sum(${of('rabbitmq_queue_messages_unacked')})`,
      },
      { stacked: true },
    ),
    lines('In and out', 'Received from publishers, given to consumers and acknowledged by them.', 'mps', {
      received: sum('received'),
      delivered: sum('delivered'),
      acknowledged: sum('acknowledged'),
    }),
    lines(
      'Delivered again',
      'Share of deliveries that a consumer gave back or did not survive. A message that kills it comes again.',
      'percentunit',
      { redelivered: share(sum('redelivered'), sum('delivered')) },
      above(0.05, 0.2),
    ),
    lines('Dead letters', 'Messages that were given up, by reason. Somebody must look at them.', 'mps', {
      rejected: sum('dead_lettered_rejected'),
      expired: sum('dead_lettered_expired'),
      'queue too long': sum('dead_lettered_maxlen'),
      'delivered too often': sum('dead_lettered_delivery_limit'),
    }),
    lines(
      'Busy consumers',
      'Share of the time in which a queue could hand out at once. Low with ready messages: raise the prefetch.',
      'percentunit',
      { '{{instance}}': `avg by (instance) (${of('rabbitmq_queue_consumer_utilisation')})` },
    ),
  ];
}

function resources({ of }: Scope): readonly Panel[] {
  const sum = (metric: string): string => sumBy(byInstance, of(metric));
  return [
    lines(
      'Memory used',
      'Of the watermark. At 100 % publishers are stopped.',
      'percentunit',
      {
        '{{instance}}': share(
          sum('rabbitmq_process_resident_memory_bytes'),
          sum('rabbitmq_resident_memory_limit_bytes'),
        ),
      },
      above(0.8, 0.95),
    ),
    lines('Free disk', 'Publishers are stopped when it falls below its limit.', 'bytes', {
      '{{instance}}': sum('rabbitmq_disk_space_available_bytes'),
      'limit of {{instance}}': sum('rabbitmq_disk_space_available_limit_bytes'),
    }),
    lines(
      'File descriptors used',
      'Of the limit. Every connection and many queues need one.',
      'percentunit',
      { '{{instance}}': share(sum('rabbitmq_process_open_fds'), sum('rabbitmq_process_max_fds')) },
      above(0.8, 0.95),
    ),
  ];
}

function connections({ of, perSecond }: Scope): readonly Panel[] {
  return [
    lines('Connections and channels', 'Open at the moment. A rise that never ends is a leak.', 'none', {
      connections: `sum(${of('rabbitmq_connections')})`,
      channels: `sum(${of('rabbitmq_channels')})`,
    }),
    lines(
      'Opened and closed',
      'A client that opens a connection for each message costs more than its messages.',
      'ops',
      {
        opened: `sum(${perSecond('rabbitmq_connections_opened_total')})`,
        closed: `sum(${perSecond('rabbitmq_connections_closed_total')})`,
      },
    ),
  ];
}

function rows({ name, job }: Service): readonly Row[] {
  const scope = scopeOf({ job });
  return [
    row(`RabbitMQ of ${name}: health`, ...health(scope)),
    row(`RabbitMQ of ${name}: messages`, ...messages(scope)),
    row(`RabbitMQ of ${name}: resources`, ...resources(scope)),
    closedRow(`RabbitMQ of ${name}: connections`, ...connections(scope)),
  ];
}

/** A RabbitMQ broker as its own plugin measures it. */
export const rabbitmq: ServiceTemplateMaker = { need: emitting('rabbitmq'), rows };
