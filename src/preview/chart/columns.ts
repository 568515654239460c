import type { EChartsOption } from 'echarts';
import type { Columns } from '../draw/drawn';
import { paint } from '../values/colours';
import { formatValue } from '../values/format-value';
import { axisOf } from './axis';
import type { Canvas } from './option';
import { font, inks } from './theme';

export function columnsOption(columns: Columns, { theme, width, height }: Canvas): EChartsOption {
  const { categories, series, format, lying, stacked, tight } = columns;
  const ink = inks[theme];
  const label = { color: ink.faint, fontFamily: font, fontSize: 11, hideOverlap: true };
  const sums = categories.map((_, at) => series.map(({ values }) => values[at] ?? 0));
  const high = Math.max(
    ...sums.map((parts) => (stacked ? parts.reduce((a, b) => a + b, 0) : Math.max(...parts))),
    0,
  );
  const low = Math.min(...sums.flat(), 0);
  const categoryAxis = {
    type: 'category' as const,
    data: [...categories],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line } },
    axisLabel: { ...label, width: lying ? width / 3 : 90, overflow: 'truncate' as const },
    inverse: lying,
  };
  const valueAxis = {
    type: 'value' as const,
    ...axisOf(low, high, {
      ...format,
      ticks: Math.max(2, Math.min(5, Math.floor((lying ? width : height) / 60))),
    }),
    splitLine: { lineStyle: { color: ink.line } },
    axisLabel: { ...label, formatter: (value: number) => formatValue(value, format.unit, format.decimals) },
  };
  return {
    grid: { left: 4, right: 12, top: 10, bottom: 2, containLabel: true },
    xAxis: lying ? valueAxis : categoryAxis,
    yAxis: lying ? categoryAxis : valueAxis,
    series: series.map(({ name, colour, values }) => ({
      type: 'bar' as const,
      name,
      data: [...values],
      itemStyle: { color: paint(colour, theme), opacity: tight ? 0.75 : 1 },
      barMaxWidth: tight ? 200 : 48,
      barCategoryGap: tight ? '2%' : '25%',
      ...(stacked ? { stack: 'all' } : {}),
    })),
  };
}
