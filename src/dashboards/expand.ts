import type { DashboardRow, Row } from '../model/dashboard';
import type { Dashboard } from '../model/model';
import type { Variable } from '../model/variable';
import type { Context } from './context';
import { withUnits } from './panel-units';
import { fillLines } from './templates/fill-lines';
import { fleetTemplates, serviceTemplates } from './templates/templates';

type LinkedRow = Dashboard['rows'][number];

/** A row with a key that is unique in its dashboard. */
export interface KeyedRow extends Row {
  readonly key: string;
}

/** Whether a row is written out, with panels of its own, and not made by a template. */
export function isWritten<R extends LinkedRow | DashboardRow>(row: R): row is Extract<R, Row> {
  return 'panels' in row;
}

/** The rows as they are shown: those that stand for others are replaced, and each knows its tab. */
export function expandRows({ rows }: Pick<Dashboard, 'rows'>, context: Context): readonly KeyedRow[] {
  let tab: string | undefined;
  return rows.flatMap((row) => {
    tab = row.tab ?? tab;
    const within = tab === undefined ? {} : { tab };
    return expandRow(row, context).map((each) => ({ ...each, ...within }));
  });
}

/** The same of one row. Units that are not written follow from the queries here. */
export function expandRow(row: LinkedRow, context: Context): readonly KeyedRow[] {
  return keyedRows(row, context).map((each) => ({
    ...each,
    panels: each.panels.map((panel) => withUnits(panel, context.catalog)),
  }));
}

function keyedRows(row: LinkedRow, context: Context): readonly KeyedRow[] {
  if (isWritten(row)) return [{ ...row, key: row.title }];
  const made =
    row.kind === 'service-template'
      ? serviceTemplates[row.template].rows(row.service, context)
      : fleetTemplates[row.template].rows(context);
  const owner = row.kind === 'service-template' ? `${row.service.id}/` : '';
  return made.map((each) => ({
    ...each,
    panels: fillLines(each.panels),
    key: `${owner}${each.title}`,
  }));
}

/** Variables that a row brings along. */
export function madeVariables(row: LinkedRow): readonly Variable[] {
  if (isWritten(row)) return [];
  return row.kind === 'service-template'
    ? (serviceTemplates[row.template].variables?.(row.service) ?? [])
    : (fleetTemplates[row.template].variables ?? []);
}

/** Those of the dashboard, then those of its templates, each name once. */
export function variablesOf({
  rows,
  variables = [],
}: Pick<Dashboard, 'rows' | 'variables'>): readonly Variable[] {
  const all = [...variables, ...rows.flatMap(madeVariables)];
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}
