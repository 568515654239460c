import type { Matchers } from '../../../model/slo';
import { sumBy } from '../../../promql/print';
import { type Scope, share } from '../queries';

export const byMachine = ['instance'];

export const legend = '{{instance}}';

/** Real disks and network cards, without those of containers. */
export const disks: Matchers = { fstype: { notRe: 'tmpfs|overlay|squashfs|ramfs' } };

export const cards: Matchers = { device: { notRe: 'lo|veth.*|cali.*|cni.*' } };

/** What several panels show. */
export function parts({ of, perSecond }: Scope) {
  return {
    cpuUsed: `1 - avg by (instance) (${perSecond('node_cpu_seconds_total', { mode: 'idle' })})`,
    memoryUsed: `1 - ${share(
      sumBy(byMachine, of('node_memory_MemAvailable_bytes')),
      sumBy(byMachine, of('node_memory_MemTotal_bytes')),
    )}`,
    diskUsed: `1 - ${of('node_filesystem_avail_bytes', disks)} / ${of('node_filesystem_size_bytes', disks)}`,
  };
}
