import { formatBytes } from '../model/quantity';

export const Ki = 2 ** 10;
export const Mi = 2 ** 20;
export const Gi = 2 ** 30;

/** What one pod needs. */
export interface Size {
  /** Cores. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

export type Amounts = { readonly cpu: string; readonly memory: string };

/** As a container spec takes it. */
export type Resources = { readonly requests: Amounts; readonly limits: Amounts };

/** A start, a compaction or a rule group may use more than the average before it is throttled. */
const cpuBurst = 2;

/**
 * Memory is requested as it is limited: a pod that uses more than it asked for would be the first to be evicted.
 */
export function resourcesOf({ cpu, memory }: Size): Resources {
  return {
    requests: { cpu: formatCores(cpu), memory: formatBytes(memory) },
    limits: { cpu: formatCores(cpu * cpuBurst), memory: formatBytes(memory) },
  };
}

/** `2`, `1500m`; rounded up to ten thousandths so that no figure looks measured. */
export function formatCores(cores: number): string {
  const millicores = Math.ceil(Math.round(cores * 1000) / 10) * 10;
  return millicores % 1000 === 0 ? String(millicores / 1000) : `${millicores}m`;
}

/** Up to a whole multiple, as volumes and memory are given. */
export const roundUp = (amount: number, step: number): number => Math.ceil(amount / step) * step;
