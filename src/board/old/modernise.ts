import type { Raw } from '../board';
import { foundIn, recordsIn } from '../json';
import { graphAsTimeseries } from './graph';
import { oldHeatmap } from './heatmap';
import { panelsOfRows } from './rows';
import { singlestatAsStat } from './singlestat';
import { oldTable } from './table-old';

/** Plugins that Grafana removed, as those that it shows instead of them. */
const successors: Readonly<Record<string, (panel: Raw) => Raw>> = {
  graph: graphAsTimeseries,
  singlestat: singlestatAsStat,
  'grafana-singlestat-panel': singlestatAsStat,
  table: oldTable,
  'table-old': oldTable,
  heatmap: oldHeatmap,
  text: oldText,
};

/**
 * A dashboard of any age in the form of today, as far as Grafana's own migration does it and it can be seen. What has no
 * successor stays where it is.
 * @see https://github.com/grafana/grafana/blob/main/public/app/features/dashboard/state/DashboardMigrator.ts
 */
export function modernised(raw: Raw): Raw {
  const { rows, ...dashboard } = raw;
  const panels = recordsIn(rows).length === 0 ? recordsIn(raw['panels']) : panelsOfRows(recordsIn(rows));
  return { ...dashboard, panels: panels.map(modernisedPanel) };
}

function modernisedPanel(panel: Raw): Raw {
  if (panel['type'] === 'row') return { ...panel, panels: recordsIn(panel['panels']).map(modernisedPanel) };
  const succeed = foundIn(successors, panel['type']);
  const { thresholds: _, ...tidy } = panel;
  return succeed === undefined ? (Array.isArray(panel['thresholds']) ? tidy : panel) : succeed(panel);
}

/** Until Grafana 7 the text was no option. */
function oldText({ content, mode, ...panel }: Raw): Raw {
  return content === undefined
    ? { ...panel, ...(mode === undefined ? {} : { mode }) }
    : { ...panel, options: { content, mode: mode ?? 'markdown' } };
}
