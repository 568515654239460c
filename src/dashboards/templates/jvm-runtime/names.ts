import type { Emitter } from '../../../model/service';
import type { Matchers } from '../../../model/slo';
import type { Scope } from '../queries';

/** What tells the three ways of measuring a JVM apart. */
export interface Names {
  readonly used: string;
  readonly most: string;
  readonly heap: Matchers;
  readonly pools: { readonly metric: string; readonly label: string };
  /** A histogram or summary of pauses. */
  readonly gc: { readonly metric: string; readonly label: string };
  readonly threads: { readonly metric: string; readonly label: string };
  /** Cores in use. */
  readonly cpu: (scope: Scope) => string;
  readonly classes: string;
  /** Only where it is counted. */
  readonly allocated?: string;
}

export const names: Readonly<Partial<Record<Emitter, Names>>> = {
  'otel-jvm': {
    used: 'jvm_memory_used_bytes',
    most: 'jvm_memory_limit_bytes',
    heap: { jvm_memory_type: 'heap' },
    pools: { metric: 'jvm_memory_used_bytes', label: 'jvm_memory_pool_name' },
    gc: { metric: 'jvm_gc_duration_seconds', label: 'jvm_gc_name' },
    threads: { metric: 'jvm_thread_count', label: 'jvm_thread_state' },
    cpu: ({ perSecond }) => perSecond('jvm_cpu_time_seconds_total'),
    classes: 'jvm_class_count',
  },
  'jvm-micrometer': {
    used: 'jvm_memory_used_bytes',
    most: 'jvm_memory_max_bytes',
    heap: { area: 'heap' },
    pools: { metric: 'jvm_memory_used_bytes', label: 'id' },
    gc: { metric: 'jvm_gc_pause_seconds', label: 'cause' },
    threads: { metric: 'jvm_threads_states_threads', label: 'state' },
    cpu: ({ of }) => `${of('process_cpu_usage')} * ${of('system_cpu_count')}`,
    classes: 'jvm_classes_loaded_classes',
    allocated: 'jvm_gc_memory_allocated_bytes_total',
  },
  'jvm-prometheus': {
    used: 'jvm_memory_used_bytes',
    most: 'jvm_memory_max_bytes',
    heap: { area: 'heap' },
    pools: { metric: 'jvm_memory_pool_used_bytes', label: 'pool' },
    gc: { metric: 'jvm_gc_collection_seconds', label: 'gc' },
    threads: { metric: 'jvm_threads_state', label: 'state' },
    cpu: ({ perSecond }) => perSecond('process_cpu_seconds_total'),
    classes: 'jvm_classes_currently_loaded',
    allocated: 'jvm_memory_pool_allocated_bytes_total',
  },
};
