import type { EChartsOption } from 'echarts';
import type { Heatmap } from '../draw/drawn';
import { timeInterval, timeLabel } from './axis';
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
  // Those next to round times.
  const step = timeInterval(range, Math.max(2, Math.floor(width / 110)));
  const labelled = new Set(
    Array.from({ length: Math.floor(range / step) + 1 }, (_, tick) =>
      Math.round((times.length - 1) * (1 - (tick * step) / range)),
    ),
  );
  return {
    grid: { left: 4, right: 12, top: 8, bottom: 2, containLabel: true },
    xAxis: {
      type: 'category',
      data: times.map((time) => timeLabel(Math.round(time / step) * step, end, range)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
      axisLabel: { ...label, interval: (index: number) => labelled.has(index) },
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
