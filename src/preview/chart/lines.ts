import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts';
import type { LineSeries, Lines } from '../draw/drawn';
import { paint } from '../values/colours';
import { formatValue } from '../values/format-value';
import { type Axis, axisOf, timeInterval, timeLabel } from './axis';
import type { Canvas } from './option';
import { font, inks } from './theme';

export function linesOption(lines: Lines, { theme, width, height }: Canvas): EChartsOption {
  const ink = inks[theme];
  const start = lines.times[0] ?? -1;
  const left = lines.series.filter(({ onRight }) => onRight !== true);
  const right = lines.series.filter(({ onRight }) => onRight === true);
  const axes = [left, right].map((series) => rangeOf(lines, series, height));
  const yAxis = [left, right].map((series, index) => {
    const axis = axes[index];
    return {
      type: lines.logBase === undefined ? ('value' as const) : ('log' as const),
      ...(lines.logBase === undefined ? axis : { logBase: lines.logBase }),
      show: series.length > 0,
      axisLine: { show: false },
      axisTick: { show: false },
      position: index === 0 ? ('left' as const) : ('right' as const),
      name: index === 0 ? (lines.axisLabel ?? '') : '',
      splitLine: { show: index === 0, lineStyle: { color: ink.line, width: 1 } },
      axisLabel: {
        color: ink.faint,
        fontFamily: font,
        fontSize: 11,
        hideOverlap: true,
        formatter: (value: number) => tickText(value, series[0], axis),
      },
    };
  });
  return {
    grid: { left: 4, right: 12, top: lines.axisLabel === undefined ? 10 : 26, bottom: 2, containLabel: true },
    xAxis: {
      type: 'value',
      min: start,
      max: 0,
      interval: timeInterval(-start, Math.max(2, Math.floor(width / 110))),
      splitLine: { show: false },
      axisLine: { onZero: false, lineStyle: { color: ink.line } },
      axisTick: { show: false },
      axisLabel: {
        color: ink.faint,
        fontFamily: font,
        fontSize: 11,
        hideOverlap: true,
        showMinLabel: false,
        formatter: (value: number) => timeLabel(value, lines.end, -start),
      },
    },
    yAxis,
    series: lines.series.map((series, index) => ({
      ...seriesOption(series, lines, theme),
      ...(index === 0 ? marks(lines, axes[0], theme) : {}),
    })),
  };
}

/** Small values in a tall axis read `0`, and not `0 s`. */
function tickText(value: number, series: LineSeries | undefined, axis: Axis | undefined): string {
  const { unit, decimals } = series?.format ?? {};
  if (axis === undefined || unit === undefined) return formatValue(value, unit, decimals);
  const text = formatValue(value, unit, decimals);
  return decimals === undefined ? text.replace(/(\.\d*?)0+(?=\D|$)/, '$1').replace(/\.(?=\D|$)/, '') : text;
}

/** What the values reach, on top of each other where they are stacked, within what the panel asks for. */
function rangeOf(
  { min, max, softMin, softMax, times }: Lines,
  series: readonly LineSeries[],
  height: number,
): Axis {
  const stacks = new Map<string, number[]>();
  const reached: number[] = [];
  for (const { stack, values } of series) {
    values.forEach((value, at) => {
      if (value === null) return;
      if (stack === undefined) reached.push(value);
      else {
        const sums = stacks.get(stack) ?? times.map(() => 0);
        sums[at] = (sums[at] ?? 0) + value;
        stacks.set(stack, sums);
      }
    });
    if (stack !== undefined || series.some(({ as }) => as === 'bars')) reached.push(0);
  }
  const all = [...reached, ...[...stacks.values()].flat()].filter(Number.isFinite);
  const low = Math.min(...all, softMin ?? Infinity, min ?? Infinity);
  const high = Math.max(...all, softMax ?? -Infinity, max ?? -Infinity);
  const unit = series[0]?.format.unit;
  return axisOf(Number.isFinite(low) ? low : 0, Number.isFinite(high) ? high : 1, {
    ...(unit === undefined ? {} : { unit }),
    ticks: Math.max(2, Math.min(5, Math.floor(height / 42))),
    fixedMin: min,
    fixedMax: max,
  });
}

function seriesOption(
  series: LineSeries,
  { times }: Lines,
  theme: Canvas['theme'],
): LineSeriesOption | BarSeriesOption {
  const colour = paint(series.colour, theme);
  const common = {
    name: series.name,
    data: times.map((time, at) => [time, series.values[at] ?? null] as (number | null)[]),
    itemStyle: { color: colour },
    yAxisIndex: series.onRight === true ? 1 : 0,
    ...(series.stack === undefined ? {} : { stack: series.stack }),
  };
  if (series.as === 'bars') return { ...common, type: 'bar', barMaxWidth: 12, barCategoryGap: '20%' };
  const step = { 'step-after': 'end', 'step-before': 'start' } as const;
  return {
    ...common,
    type: 'line',
    symbol: series.as === 'points' ? 'circle' : 'none',
    symbolSize: 4,
    smooth: series.shape === 'smooth' ? 0.4 : false,
    ...(series.shape in step ? { step: step[series.shape as keyof typeof step] } : {}),
    connectNulls: series.connectNulls === true,
    lineStyle: {
      width: series.as === 'points' ? 0 : Math.max(1.2, series.width),
      color: colour,
      type: series.dashed === true ? 'dashed' : 'solid',
    },
    ...(series.fill > 0 ? { areaStyle: { color: colour, opacity: series.fill } } : {}),
    emphasis: { disabled: true },
  };
}

/** Thresholds as lines or areas, as far as the axis shows them, and what happened meanwhile. */
function marks(
  { times, thresholds: { lines, areas, dashed, steps }, marks: happened = [], regions = [] }: Lines,
  axis: Axis | undefined,
  theme: Canvas['theme'],
): object {
  if (axis === undefined) return {};
  const start = times[0] ?? 0;
  const within = (value: number): boolean => value >= axis.min && value <= axis.max;
  const markLine = {
    silent: true,
    symbol: 'none',
    label: { show: false },
    // Without it ECharts rounds to hundredths, and 0.1 % is drawn as nothing.
    precision: -1,
    data: [
      ...(lines ? steps : []).flatMap(({ value, colour }) =>
        value === null || !within(value)
          ? []
          : [
              {
                yAxis: value,
                lineStyle: { color: paint(colour, theme), type: dashed ? 'dashed' : 'solid', width: 1.5 },
              },
            ],
      ),
      ...happened.flatMap(({ from, to, colour }) =>
        from < to || from < start || from > 0
          ? []
          : [{ xAxis: from, lineStyle: { color: paint(colour, theme), type: 'dashed', width: 1.2 } }],
      ),
    ],
  };
  const lasting = happened.filter(({ from, to }) => from < to);
  const shaded = [...regions, ...lasting].map(({ from, to, colour }) => [
    { xAxis: Math.max(start, from), itemStyle: { color: paint(colour, theme), opacity: 0.14 } },
    { xAxis: Math.min(0, to) },
  ]);
  const bands = areas ? steps : [];
  const markArea = {
    silent: true,
    data: [
      ...shaded,
      ...bands.flatMap(({ value, colour }, index) => {
        const from = Math.max(axis.min, value ?? axis.min);
        const to = Math.min(axis.max, steps[index + 1]?.value ?? axis.max);
        const style = { color: paint(colour, theme), opacity: 0.12 };
        return from < to ? [[{ yAxis: from, itemStyle: style }, { yAxis: to }]] : [];
      }),
    ],
  };
  return {
    ...(markLine.data.length > 0 ? { markLine } : {}),
    ...(markArea.data.length > 0 ? { markArea } : {}),
  };
}
