import { table } from './print';

export interface Aim {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

export function aimsTable(aims: readonly Aim[]): string {
  const rows = aims.map(({ what, wanted, measured, met }) => [
    what,
    wanted,
    measured,
    met ? 'met' : '**missed**',
  ]);
  return `### Aims\n\n${table(['what', 'wanted', 'measured', ''], rows)}`;
}
