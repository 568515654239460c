import type { EChartsOption } from 'echarts';
import type { Graph } from '../draw/drawn';
import { paint } from '../values/colours';
import type { Canvas } from './option';
import { font, inks } from './theme';

/** From left to right in the order of calls, so that the same graph is always drawn the same way. */
export function graphOption({ nodes, edges }: Graph, { theme, width, height }: Canvas): EChartsOption {
  const ink = inks[theme];
  const depths = depthsOf(
    nodes.map(({ name }) => name),
    edges,
  );
  const columns = Math.max(...depths.values(), 0) + 1;
  const place = (name: string): readonly [number, number] => {
    const depth = depths.get(name) ?? 0;
    const column = nodes.filter((node) => depths.get(node.name) === depth);
    const row = column.findIndex((node) => node.name === name);
    return [((depth + 0.5) * width) / columns, ((row + 0.45) * height) / column.length];
  };
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: 'value', min: 0, max: height, inverse: true, show: false },
    series: [
      {
        type: 'graph',
        coordinateSystem: 'cartesian2d',
        symbolSize: 18,
        edgeSymbol: ['none', 'arrow'],
        edgeSymbolSize: 8,
        label: { show: true, position: 'bottom', color: ink.text, fontFamily: font, fontSize: 11 },
        edgeLabel: {
          show: width > 300,
          color: ink.faint,
          fontFamily: font,
          fontSize: 10,
          formatter: ({ data }) => String((data as { text?: string }).text ?? ''),
        },
        lineStyle: { color: ink.faint, width: 1.2, opacity: 0.7 },
        data: nodes.map(({ name, text, colour }) => ({
          id: name,
          name: text,
          value: [...place(name)],
          itemStyle: { color: paint(colour, theme) },
        })),
        links: edges.map(({ from, to, text }) => ({ source: from, target: to, text })),
      },
    ],
  };
}

/** How many calls away from those whom nobody calls; circles end where they began. */
function depthsOf(names: readonly string[], edges: Graph['edges']): ReadonlyMap<string, number> {
  const depths = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round < names.length; round++) {
    for (const { from, to } of edges) {
      const depth = (depths.get(from) ?? 0) + 1;
      if (from !== to && depth > (depths.get(to) ?? 0) && depth < names.length) depths.set(to, depth);
    }
  }
  return depths;
}
