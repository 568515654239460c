import type { BoardPanel, BoardTarget, Raw } from '../../../board/board';
import { known, numberIn, recordIn, recordsIn, textIn } from '../../../board/json';
import { dataLinksIn } from '../links';
import { statesIn, thresholdsIn, unitIn } from '../style';
import { joining } from './arranged';
import { type SeenColumn, type SeenLabel, seenTable } from './seen';

/** @param targets those that ask Prometheus */
export function tableIn(panel: BoardPanel, targets: readonly BoardTarget[]): Raw | string {
  const seen = seenTable(panel, targets);
  const strange = panel.transformations.find(({ id }) => !joining.includes(id));
  if (strange !== undefined) return `the transformation ${strange.id}: write it in PromQL`;
  if (Object.keys(seen.labels).length === 0) return 'which labels are its columns is known only when it runs';
  if (seen.columns.length === 0) return 'none of its columns has values';
  const { by, descending } = seen.sort ?? {};
  return known<Raw>({
    kind: 'table',
    labels: Object.fromEntries(
      Object.entries(seen.labels).map(([label, column]) => [label, labelOf(column)]),
    ),
    columns: seen.columns.map(columnOf),
    sort: by === undefined ? undefined : known<Raw>({ by, descending: descending || undefined }),
  });
}

function labelOf({ title, properties }: SeenLabel): string | Raw {
  const width = numberIn(properties['custom.width']);
  const dataLinks = dataLinksIn(properties['links']);
  return width === undefined && dataLinks === undefined ? title : known<Raw>({ title, width, dataLinks });
}

function columnOf({ expr, title, properties }: SeenColumn): Raw {
  const mappings = properties['mappings'];
  const states = Array.isArray(mappings) ? statesIn(recordsIn(mappings)) : undefined;
  const thresholds = thresholdsIn(properties['thresholds']);
  const type = textIn(recordIn(properties['custom.cellOptions'])['type']) ?? '';
  const cell = { 'color-background': 'background', 'color-text': 'text', gauge: 'gauge' }[type];
  const usual = thresholds !== undefined || states !== undefined ? 'text' : undefined;
  return known<Raw>({
    title,
    expr,
    unit: unitIn(properties['unit']),
    decimals: numberIn(properties['decimals']),
    thresholds,
    states,
    cell: cell === usual ? undefined : cell,
    width: numberIn(properties['custom.width']),
    dataLinks: dataLinksIn(properties['links']),
  });
}
