import type { EChartsOption } from 'echarts';
import type { Heatmap } from '../draw/drawn';
import { timeLabel } from './axis';
import type { Canvas } from './option';
import { font, inks } from './theme';

const colours = {
  light: ['#fff4e6', '#fdbe85', '#fd8d3c', '#d94801', '#7f2704'],
  dark: ['#2a211c', '#7f3b08', '#c8570b', '#fd9a4a', '#ffe6cc'],
} as const;

export function heatmapOption(
  { times, end, buckets, cells }: Heatmap,
  { theme, width, height }: Canvas,
): EChartsOption {
  const ink = inks[theme];
  const range = -(times[0] ?? -1);
  // The root lets rare values be seen beside frequent ones, as Grafana draws them.
  const data = cells.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null || value <= 0 ? [] : [[column, row, Math.sqrt(value)]],
    ),
  );
  const label = { color: ink.faint, fontFamily: font, fontSize: 11 };
  const every = (count: number, pixels: number, size: number): number =>
    Math.max(0, Math.ceil(count / Math.max(1, size / pixels)) - 1);
  return {
    grid: { left: 4, right: 12, top: 8, bottom: 2, containLabel: true },
    xAxis: {
      type: 'category',
      data: times.map((time) => timeLabel(time, end, range)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
      axisLabel: { ...label, interval: every(times.length, 110, width) },
    },
    yAxis: {
      type: 'category',
      data: [...buckets],
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...label, interval: every(buckets.length, 18, height) },
    },
    visualMap: {
      show: false,
      min: 0,
      max: Math.max(1e-9, ...data.map(([, , value]) => value ?? 0)),
      inRange: { color: [...colours[theme]] },
    },
    series: [{ type: 'heatmap', data, progressive: 0, emphasis: { disabled: true } }],
  };
}
