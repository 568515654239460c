import type { DashboardInput } from '../../model/dashboard';
import { isMulti } from '../../model/variable';

type Repeated = { readonly repeatBy?: string; readonly perLine?: number };

/** Without repetitions by what has one value at a time, or is no variable: Grafana shows those once, too. */
export function withRealRepeats<D extends Pick<DashboardInput, 'rows' | 'variables'>>(dashboard: D): D {
  const several = new Set(
    (dashboard.variables ?? []).flatMap((variable) => (isMulti(variable) ? [variable.name] : [])),
  );
  const once = <R extends Repeated>(repeated: R): R => {
    if (repeated.repeatBy === undefined || several.has(repeated.repeatBy)) return repeated;
    const { repeatBy: _, perLine: __, ...others } = repeated;
    return others as R;
  };
  const rows = dashboard.rows.map((row) =>
    'panels' in row ? once({ ...row, panels: row.panels.map(once) }) : row,
  );
  return { ...dashboard, rows };
}
