import type { Row } from '../model/dashboard';
import type { Dashboard } from '../model/model';
import type { Context } from './context';
import { overviewRows } from './overview/overview';

/** A row with a key that is unique in its dashboard. */
export interface KeyedRow extends Row {
  readonly key: string;
}

/** The rows as they are shown: those that stand for others are replaced. */
export function expandRows(dashboard: Pick<Dashboard, 'rows'>, context: Context): readonly KeyedRow[] {
  return dashboard.rows.flatMap((row): readonly KeyedRow[] =>
    row.kind === 'service-overview'
      ? overviewRows(row.service, context).map((made) => ({
          ...made,
          key: `${row.service.id}/${made.title}`,
        }))
      : [{ ...row, key: row.title }],
  );
}
