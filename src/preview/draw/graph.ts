import type { BoardPanel } from '../../board/board';
import { edgeUnits } from '../../board/edge-units';
import type { DataSeries, PanelData } from '../data';
import { reduce } from '../values/calculations';
import { formatValue } from '../values/format-value';
import type { Draw } from './context';
import type { Drawn, Graph } from './drawn';
import { recordsOr } from './records';

/** Labels that say where an edge begins and where it ends. */
const ends = [
  ['source', 'target'],
  ['client', 'server'],
  ['client_service', 'server_service'],
  ['parent', 'child'],
  ['from', 'to'],
] as const;

/** Who calls whom: an edge for each series that names both. */
export const drawGraph: Draw = (panel, data, context) => {
  if (panel.targets.some(({ rest }) => rest['queryType'] === 'dependencyGraph')) {
    return drawServices(panel, data, context);
  }
  return graphOf(edgesOf(panel, data), panel);
};

function edgesOf(panel: BoardPanel, data: PanelData): Graph['edges'] {
  const { field } = panel;
  const units = edgeUnits(panel);
  return data.queries.flatMap(({ series }, at) =>
    series.flatMap((one) => {
      const [from, to] = endsOf(one);
      const value = reduce(one.values);
      const text = value === null ? '' : formatValue(value, units[at] ?? field.unit, field.decimals);
      return from === undefined || to === undefined ? [] : [{ from, to, text }];
    }),
  );
}

/** What Jaeger has seen calling what. */
const drawServices: Draw = (panel, data) =>
  recordsOr(panel, data, (records) =>
    graphOf(
      records.map(({ from = '', to = '', text = '' }) => ({ from, to, text })),
      panel,
    ),
  );

function graphOf(edges: Graph['edges'], panel: BoardPanel): Drawn {
  if (edges.length === 0) return { kind: 'message', text: panel.field.noValue ?? 'No data' };
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const nodes = names.map((name) => ({ name, text: name, colour: 'blue' }));
  return { kind: 'graph', nodes, edges: merged(edges) };
}

function endsOf({ labels }: DataSeries): readonly (string | undefined)[] {
  const pair = ends.find(([from, to]) => labels[from] !== undefined && labels[to] !== undefined);
  return pair === undefined ? Object.values(labels).slice(0, 2) : pair.map((label) => labels[label]);
}

/** One arrow between two, with what every query says of it. */
function merged(edges: Graph['edges']): Graph['edges'] {
  const found = new Map<string, Graph['edges'][number]>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to]);
    const known = found.get(key);
    found.set(key, known === undefined ? edge : { ...known, text: `${known.text}, ${edge.text}` });
  }
  return [...found.values()];
}
