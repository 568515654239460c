import { drawBarChart, drawHistogram } from './columns';
import type { Draw } from './context';
import { drawGraph } from './graph';
import { drawHeatmap } from './heatmap';
import { drawLines } from './lines';
import { drawAnnotations, drawLogs, drawTraces } from './records';
import { drawBars, drawGauges, drawSlices, drawTiles } from './single-values';
import { drawStates } from './states';
import { drawTable } from './table';
import { drawAlerts, drawText } from './texts';

/** How each kind of panel is drawn, by the id of its plugin. */
const kinds: Readonly<Record<string, Draw>> = {
  timeseries: drawLines,
  graph: drawLines,
  stat: drawTiles,
  singlestat: drawTiles,
  gauge: drawGauges,
  bargauge: drawBars,
  barchart: drawBarChart,
  histogram: drawHistogram,
  table: drawTable,
  'table-old': drawTable,
  heatmap: drawHeatmap,
  'state-timeline': drawStates,
  'status-history': drawStates,
  piechart: drawSlices,
  nodeGraph: drawGraph,
  text: drawText,
  logs: drawLogs,
  traces: drawTraces,
  alertlist: drawAlerts,
  annolist: drawAnnotations,
};

/** A panel of any kind; of one that is not known, what it is. */
export const drawPanel: Draw = (panel, data, context) => {
  const failure = data.queries.find((query) => query.failure !== undefined)?.failure;
  if (failure !== undefined) return { kind: 'message', text: failure };
  const draw = Object.hasOwn(kinds, panel.type) ? kinds[panel.type] : undefined;
  if (draw !== undefined) return draw(panel, data, context);
  const library = panel.libraryPanel === undefined ? '' : `, a library panel (${panel.libraryPanel})`;
  return {
    kind: 'message',
    text: `A panel of the kind ${panel.type || 'unknown'}${library}, which is not drawn here`,
  };
};
