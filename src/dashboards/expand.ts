import type { MadeRows, Row } from '../model/dashboard';
import type { Dashboard, Service } from '../model/model';
import type { Context } from './context';
import { overviewRows } from './overview/overview';
import { sloRows } from './slo/page';

/** A row with a key that is unique in its dashboard. */
export interface KeyedRow extends Row {
  readonly key: string;
}

const makers: Readonly<Record<MadeRows['kind'], (service: Service, context: Context) => readonly Row[]>> = {
  'service-overview': overviewRows,
  'slo-page': sloRows,
};

/** The rows as they are shown: those that stand for others are replaced. */
export function expandRows(dashboard: Pick<Dashboard, 'rows'>, context: Context): readonly KeyedRow[] {
  return dashboard.rows.flatMap((row): readonly KeyedRow[] =>
    'service' in row
      ? makers[row.kind](row.service, context).map((made) => ({
          ...made,
          key: `${row.service.id}/${made.title}`,
        }))
      : [{ ...row, key: row.title }],
  );
}
