import type { Row } from '../../../model/dashboard';
import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import { sumBy } from '../../../promql/print';
import { emitting } from '../needs';
import { ofEmitter } from '../of-emitter';
import { above, closedRow, lines, numbers, row } from '../panels';
import { type Scope, scopeOf, share } from '../queries';
import type { ServiceTemplateMaker } from '../template';
import { type Names, names } from './names';

const byInstance = ['instance'];

function glance(scope: Scope, { used, most, heap, gc }: Names): readonly Panel[] {
  const { of, perSecond } = scope;
  const heapUsed = share(sumBy(byInstance, of(used, heap)), sumBy(byInstance, of(most, heap)));
  return [
    numbers(
      'Fullest heap',
      'Of the most it may take. Above 90 % for long, collections follow each other and it ends in OutOfMemoryError.',
      'percentunit',
      { heap: `max(${heapUsed})` },
      { width: 4, height: 4, ...above(0.8, 0.9) },
    ),
    numbers(
      'Time in collections',
      'Share of the time of the worst instance. Above 5 % requests feel it: give it more heap or make less garbage.',
      'percentunit',
      { collections: `max(${sumBy(byInstance, perSecond(`${gc.metric}_sum`))})` },
      { width: 4, height: 4, ...above(0.05, 0.1) },
    ),
    lines(
      'Heap',
      'Used, and the most it may take. A saw is healthy; a floor that rises is a leak: take a heap dump.',
      'bytes',
      {
        '{{instance}} used': sumBy(byInstance, of(used, heap)),
        '{{instance}} most': sumBy(byInstance, `${of(most, heap)} > 0`),
      },
      { width: 16 },
    ),
  ];
}

function collections(scope: Scope, { gc, allocated, pools, heap }: Names): readonly Panel[] {
  const { of, perSecond } = scope;
  const by = ['instance', gc.label];
  const per = (part: string): string => sumBy(by, perSecond(`${gc.metric}_${part}`));
  const legend = `{{instance}} {{${gc.label}}}`;
  const poolMatch = pools.label === 'pool' ? {} : heap;
  return [
    lines(
      'Pauses per second',
      'Many short ones are normal for young garbage. Old ones more than once a minute are not.',
      'ops',
      { [legend]: per('count') },
    ),
    lines(
      'Length of a pause',
      'Mean time in which nothing else runs. It is added to the requests that wait.',
      's',
      { [legend]: share(per('sum'), per('count')) },
      above(0.2, 1),
    ),
    lines(
      'Heap by pool',
      'What survives moves to the old generation. Only its growth matters.',
      'bytes',
      {
        [`{{${pools.label}}}`]: sumBy([pools.label], of(pools.metric, poolMatch)),
      },
      { stacked: true },
    ),
    ...(allocated === undefined
      ? []
      : [
          lines('Allocated', 'Garbage made per second. Less of it means fewer collections.', 'binBps', {
            '{{instance}}': sumBy(byInstance, perSecond(allocated)),
          }),
        ]),
  ];
}

export function threads(scope: Scope, { threads: { metric, label }, cpu, classes }: Names): readonly Panel[] {
  const { of } = scope;
  return [
    lines('CPU', 'Cores in use, collections included.', 'none', {
      '{{instance}}': sumBy(byInstance, cpu(scope)),
    }),
    lines(
      'Threads by state',
      'Many blocked ones fight for a lock: take a thread dump. A sum that only rises is a leak.',
      'none',
      { [`{{${label}}}`]: sumBy([label], of(metric)) },
      { stacked: true },
    ),
    lines('Classes', 'Loaded at the moment. A rise that never ends fills the metaspace.', 'short', {
      '{{instance}}': sumBy(byInstance, of(classes)),
    }),
  ];
}

/** Of a Spring service, whose pool of connections is often what requests wait for. */
function connections({ of, perSecond }: Scope): readonly Panel[] {
  const by = ['instance', 'pool'];
  const sum = (name: string): string => sumBy(by, of(`hikaricp_connections${name}`));
  return [
    lines(
      'Connections in use',
      'Of the pool to the database. At 100 % requests queue: look for slow statements before a larger pool.',
      'percentunit',
      { '{{instance}} {{pool}}': share(sum('_active'), sum('_max')) },
      { max: 1, ...above(0.8, 1) },
    ),
    lines(
      'Waiting for a connection',
      'Requests that wait, and those that gave up.',
      'none',
      {
        '{{pool}} waiting': sumBy(['pool'], of('hikaricp_connections_pending')),
        '{{pool}} gave up per second': sumBy(['pool'], perSecond('hikaricp_connections_timeout_total')),
      },
      above(1),
    ),
  ];
}

function rows(service: Service): readonly Row[] {
  const { name, job } = service;
  const scope = scopeOf({ job });
  const known = ofEmitter(service, names);
  if (known === undefined) return [];
  return [
    row(`JVM of ${name}: heap`, ...glance(scope, known)),
    row(`JVM of ${name}: collections`, ...collections(scope, known)),
    closedRow(`JVM of ${name}: threads and CPU`, ...threads(scope, known)),
    ...(known === names['jvm-micrometer']
      ? [closedRow(`JVM of ${name}: connections to databases`, ...connections(scope))]
      : []),
  ];
}

/** The process of a Java service, measured by OpenTelemetry, by Micrometer or by Prometheus' own client. */
export const jvmRuntime: ServiceTemplateMaker = {
  need: emitting('otel-jvm', 'jvm-micrometer', 'jvm-prometheus'),
  rows,
};
