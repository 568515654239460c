import type { EChartsOption, GaugeSeriesOption } from 'echarts';
import type { Gauges } from '../draw/drawn';
import { paint } from '../values/colours';
import type { Canvas } from './option';
import { font, inks } from './theme';

/** Half rings beside each other, with the thresholds as a thin ring outside. */
export function gaugesOption({ gauges }: Gauges, { theme, width, height }: Canvas): EChartsOption {
  const ink = inks[theme];
  const columns = columnsFor(gauges.length, width / Math.max(1, height));
  const rows = Math.ceil(gauges.length / columns);
  const [cellWidth, cellHeight] = [width / columns, height / rows];
  const radius = Math.max(10, Math.min(cellWidth / 2.3, cellHeight / 1.5));
  const size = Math.max(11, Math.min(26, radius / 2.6));
  return {
    series: gauges.flatMap(({ name, text, colour, share, stops }, index): readonly GaugeSeriesOption[] => {
      const center = [
        (index % columns) * cellWidth + cellWidth / 2,
        Math.floor(index / columns) * cellHeight + cellHeight * (gauges.length > 1 ? 0.6 : 0.66),
      ];
      const ring = { ...plainRing, center };
      const ends = [...stops.slice(1).map((stop) => stop.share), 1];
      return [
        {
          ...ring,
          radius: radius * 0.92,
          progress: { show: true, width: radius / 5, itemStyle: { color: paint(colour, theme) } },
          axisLine: { lineStyle: { width: radius / 5, color: [[1, ink.sunk]] } },
          title: {
            show: gauges.length > 1,
            offsetCenter: [0, radius * 0.42],
            color: ink.faint,
            fontFamily: font,
            fontSize: 11,
            overflow: 'truncate',
            width: cellWidth - 8,
          },
          detail: {
            offsetCenter: [0, radius * -0.02],
            formatter: () => text,
            color: paint(colour, theme),
            fontFamily: font,
            fontWeight: 600,
            fontSize: size,
          },
          data: [{ value: share, name }],
        },
        {
          ...ring,
          radius,
          axisLine: {
            lineStyle: {
              width: Math.max(2, radius / 28),
              color: stops.map((stop, at) => [ends[at] ?? 1, paint(stop.colour, theme)]),
            },
          },
          detail: { show: false },
          data: [],
        },
      ];
    }),
  };
}

/** From 200 to -20 degrees, without anything else that gauges have. */
const plainRing = {
  type: 'gauge',
  startAngle: 200,
  endAngle: -20,
  min: 0,
  max: 1,
  pointer: { show: false },
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: { show: false },
} as const;

function columnsFor(count: number, ratio: number): number {
  return Math.max(1, Math.min(count, Math.round(Math.sqrt(count * ratio))));
}
