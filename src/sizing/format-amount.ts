import { Gi } from './resources';

/** For messages, with one decimal where it matters: `191.6 Gi`, `170 Gi`. */
export const gibibytes = (amount: number): string => `${Number((amount / Gi).toFixed(1))} Gi`;
