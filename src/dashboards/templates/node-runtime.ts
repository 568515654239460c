import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { Emitter } from '../../model/service';
import { sumBy } from '../../promql/print';
import { emitting } from './needs';
import { ofEmitter } from './of-emitter';
import { above, closedRow, lines, numbers, row } from './panels';
import { type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

const byInstance = ['instance'];

/** What tells the two ways of measuring apart; the rest they have in common. */
interface Names {
  /** In seconds, `_p50_seconds` and so on follow. */
  readonly lag: string;
  readonly cpu: string;
  readonly memory: string;
  readonly heapUsed: string;
  /** A histogram, and its label for the kind of collection. */
  readonly gc: { readonly metric: string; readonly kind: string };
  readonly spaceUsed: { readonly metric: string; readonly space: string };
}

const names: Readonly<Partial<Record<Emitter, Names>>> = {
  'node-prom-client': {
    lag: 'nodejs_eventloop_lag',
    cpu: 'process_cpu_seconds_total',
    memory: 'process_resident_memory_bytes',
    heapUsed: 'nodejs_heap_size_used_bytes',
    gc: { metric: 'nodejs_gc_duration_seconds', kind: 'kind' },
    spaceUsed: { metric: 'nodejs_heap_space_size_used_bytes', space: 'space' },
  },
  'otel-node-otlp': {
    lag: 'nodejs_eventloop_delay',
    cpu: 'process_cpu_time_seconds_total',
    memory: 'process_memory_usage',
    heapUsed: 'v8js_memory_heap_used_bytes',
    gc: { metric: 'v8js_gc_duration_seconds', kind: 'v8js_gc_type' },
    spaceUsed: { metric: 'v8js_memory_heap_used_bytes', space: 'v8js_heap_space_name' },
  },
};

function eventLoop({ of, perSecond }: Scope, { lag, cpu }: Names): readonly Panel[] {
  const quantile = (name: string): string => `max by (instance) (${of(`${lag}_${name}_seconds`)})`;
  return [
    numbers(
      'Event loop lag p99',
      'How long Node.js is busy before it can look at the next event. It adds to every request.',
      's',
      { worst: `max(${of(`${lag}_p99_seconds`)})` },
      { width: 4, height: 8, ...above(0.1, 0.5) },
    ),
    lines(
      'Event loop lag',
      'Half and 99 of 100 turns wait less. A high p99 alone is one long computation; both high is overload.',
      's',
      { '{{instance}} p50': quantile('p50'), '{{instance}} p99': quantile('p99') },
      { width: 10, ...above(0.1, 0.5) },
    ),
    lines(
      'CPU of the process',
      'Cores in use. JavaScript runs on one: near 1 requests queue, whatever the limit is. Add replicas.',
      'none',
      { '{{instance}}': sumBy(byInstance, perSecond(cpu)) },
      { width: 10, ...above(0.8, 0.95) },
    ),
  ];
}

function memory({ of, perSecond }: Scope, { memory, heapUsed, gc, spaceUsed }: Names): readonly Panel[] {
  const perCollection = (part: string): string => sumBy(['instance'], perSecond(`${gc.metric}_${part}`));
  return [
    lines(
      'Memory',
      'Resident, and the part that is the heap of JavaScript. A saw is healthy, a stair is a leak: take a heap snapshot.',
      'bytes',
      {
        '{{instance}} resident': sumBy(byInstance, of(memory)),
        '{{instance}} heap': sumBy(byInstance, of(heapUsed)),
      },
    ),
    lines(
      'Heap by space',
      'What lives long is in old_space, buffers are in large_object_space.',
      'bytes',
      { [`{{${spaceUsed.space}}}`]: sumBy([spaceUsed.space], of(spaceUsed.metric)) },
      { stacked: true },
    ),
    lines(
      'Time in garbage collection',
      'Share of the time in which nothing else runs. Above 10 % the heap is too small or the garbage too much.',
      'percentunit',
      { [`{{${gc.kind}}}`]: `avg by (${gc.kind}) (${perSecond(`${gc.metric}_sum`)})` },
      above(0.05, 0.1),
    ),
    lines('Pause of a collection', 'Mean length. Major ones grow with the heap.', 's', {
      '{{instance}}': share(perCollection('sum'), perCollection('count')),
    }),
  ];
}

/** Only prom-client counts these. */
function handles({ of }: Scope): readonly Panel[] {
  return [
    lines('Open handles', 'Sockets, timers and files by kind. A rise that never ends is a leak.', 'none', {
      '{{type}}': sumBy(['type'], of('nodejs_active_handles')),
    }),
    lines(
      'File descriptors used',
      'Of the limit. At 100 % nothing can be opened or accepted.',
      'percentunit',
      {
        '{{instance}}': share(
          sumBy(byInstance, of('process_open_fds')),
          sumBy(byInstance, of('process_max_fds')),
        ),
      },
      above(0.8, 0.95),
    ),
    lines('Running since', 'A line that begins anew is a restart.', 's', {
      '{{instance}}': `time() - max by (instance) (${of('process_start_time_seconds')})`,
    }),
  ];
}

function rows(service: Service): readonly Row[] {
  const { name, job } = service;
  const scope = scopeOf({ job });
  const known = ofEmitter(service, names);
  if (known === undefined) return [];
  return [
    row(`Node.js of ${name}: event loop`, ...eventLoop(scope, known)),
    closedRow(`Node.js of ${name}: memory`, ...memory(scope, known)),
    ...(known === names['node-prom-client']
      ? [closedRow(`Node.js of ${name}: handles`, ...handles(scope))]
      : []),
  ];
}

/** The process of a Node.js service, measured by prom-client or by OpenTelemetry's runtime instrumentation. */
export const nodeRuntime: ServiceTemplateMaker = {
  need: emitting('node-prom-client', 'otel-node-otlp'),
  rows,
};
