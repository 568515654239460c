import type { BoardField, BoardPanel } from '../../board/board';
import { known, numberIn, recordIn, textIn, textsIn } from '../../board/json';
import type { Mark } from '../marks';
import { calculationWord, reduce, type Values } from '../values/calculations';
import { formatValue } from '../values/format-value';
import { stepsOf } from '../values/thresholds';
import type { Draw } from './context';
import type { Legend, LineSeries, Lines } from './drawn';
import { type Field, fieldsOf, formatOf, seriesColour } from './fields';

/** Values over time: the time series panel, and the graph panel that was before it. */
export const drawLines: Draw = (panel, data, { marks }) => {
  const fields = fieldsOf(panel, data);
  if (fields.length === 0) return { kind: 'message', text: panel.field.noValue ?? 'No data' };
  const calculations = textsIn(recordIn(panel.options['legend'])['calcs']);
  const { custom, min, max, thresholds } = panel.field;
  const styles = textIn(recordIn(custom['thresholdsStyle'])['mode']) ?? 'off';
  const log = numberIn(recordIn(custom['scaleDistribution'])['log']);
  const isLog = recordIn(custom['scaleDistribution'])['type'] === 'log';
  return known<Lines>({
    kind: 'lines',
    times: data.times,
    end: data.end,
    series: percentages(fields.map((field) => lineOf(field, calculations))),
    min,
    max,
    softMin: numberIn(custom['axisSoftMin']),
    softMax: numberIn(custom['axisSoftMax']),
    logBase: isLog ? (log ?? 10) : undefined,
    axisLabel: textIn(custom['axisLabel']) || undefined,
    thresholds: {
      lines: /line|dashed/.test(styles),
      dashed: styles.includes('dashed'),
      areas: styles.includes('area'),
      steps: styles === 'off' ? [] : stepsOf(thresholds, panel.field),
    },
    marks: marks.some(isWithin(data.times)) ? marks.filter(isWithin(data.times)) : undefined,
    legend: legendOf(panel, calculations.map(calculationWord)),
  });
};

const isWithin =
  ([first = 0]: readonly number[]) =>
  ({ from, to }: Mark): boolean =>
    to >= first && from <= 0;

function lineOf(field: Field, calculations: readonly string[]): LineSeries {
  const { config, series, name } = field;
  const { custom } = config;
  const values = custom['transform'] === 'negative-Y' ? series.values.map(negative) : series.values;
  const as = textIn(custom['drawStyle']);
  return known<LineSeries>({
    name,
    colour: seriesColour(field),
    values,
    format: formatOf(config),
    as: as === 'bars' || as === 'points' ? as : 'line',
    width: numberIn(custom['lineWidth']) ?? 1,
    fill: (numberIn(custom['fillOpacity']) ?? 0) / 100,
    stack: stackOf(custom),
    dashed: recordIn(custom['lineStyle'])['fill'] === 'dash' ? true : undefined,
    shape: shapes[textIn(custom['lineInterpolation']) ?? ''] ?? 'straight',
    connectNulls: custom['spanNulls'] === true ? true : undefined,
    onRight: custom['axisPlacement'] === 'right' ? true : undefined,
    legend: calculations.map((calculation) => {
      const value = reduce(values, calculation);
      return value === null ? '-' : formatValue(value, config.unit, config.decimals);
    }),
  });
}

const shapes: Readonly<Record<string, LineSeries['shape']>> = {
  smooth: 'smooth',
  stepAfter: 'step-after',
  stepBefore: 'step-before',
};

const negative = (value: number | null): number | null => (value === null ? null : -value);

function stackOf(custom: BoardField['custom']): string | undefined {
  const { mode, group } = recordIn(custom['stacking']);
  return mode === 'normal' || mode === 'percent' ? `${mode} ${textIn(group) ?? 'A'}` : undefined;
}

/** Of stacks in percent each value is its share of the sum at its time. */
function percentages(series: readonly LineSeries[]): readonly LineSeries[] {
  return series.map((one) => {
    if (one.stack?.startsWith('percent') !== true) return one;
    const stack = series.filter(({ stack: name }) => name === one.stack);
    const totals = one.values.map((_value, at) =>
      stack.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
    );
    const values: Values = one.values.map((value, at) =>
      value === null || totals[at] === 0 ? null : value / (totals[at] ?? 1),
    );
    return { ...one, values, format: { unit: 'percentunit' } };
  });
}

function legendOf({ options, type, rest }: BoardPanel, columns: readonly string[]): Legend {
  const legend = recordIn(options['legend'] ?? rest['legend']);
  const hidden =
    legend['showLegend'] === false || legend['displayMode'] === 'hidden' || legend['show'] === false;
  const table = legend['displayMode'] === 'table' || (type === 'graph' && legend['alignAsTable'] === true);
  return {
    mode: hidden ? 'none' : table ? 'table' : 'list',
    at: legend['placement'] === 'right' ? 'right' : 'bottom',
    columns,
  };
}
