import { numberIn, recordIn } from '../../board/json';
import { reduce } from '../values/calculations';
import { paletteColour } from '../values/colours';
import { formatValue } from '../values/format-value';
import type { Draw } from './context';
import { fieldsOf, formatOf, seriesColour } from './fields';
import { calculationOf } from './single-values';

/** Bars beside each other: a category for each series of a query, a colour for each query. */
export const drawBarChart: Draw = (panel, data) => {
  const fields = fieldsOf(panel, data);
  const categories = [...new Set(fields.map(({ name }) => name))];
  const letters = [...new Set(fields.map(({ target }) => target?.refId ?? ''))];
  const [first] = fields;
  if (first === undefined) return { kind: 'message', text: panel.field.noValue ?? 'No data' };
  return {
    kind: 'columns',
    categories,
    series: letters.map((letter, index) => ({
      name: letters.length === 1 ? '' : letter,
      colour: letters.length === 1 ? seriesColour(first) : paletteColour(index),
      values: categories.map((category) => {
        const field = fields.find(
          ({ name, target }) => name === category && (target?.refId ?? '') === letter,
        );
        return field === undefined ? null : reduce(field.series.values, calculationOf(panel));
      }),
    })),
    format: formatOf(first.config),
    lying: panel.options['orientation'] === 'horizontal',
    stacked: panel.options['stacking'] === 'normal' || panel.options['stacking'] === 'percent',
    tight: false,
  };
};

/** How often which values occur. */
export const drawHistogram: Draw = (panel, data) => {
  const fields = fieldsOf(panel, data);
  const values = fields.flatMap(({ series }) => series.values.filter((value) => value !== null));
  const [first] = fields;
  if (first === undefined || values.length === 0) return { kind: 'message', text: 'No data' };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = numberIn(panel.options['bucketSize']) ?? niceStep((high - low || 1) / 20);
  const start = Math.floor(low / size) * size;
  const count = Math.min(60, Math.floor((high - start) / size) + 1);
  const { unit, decimals } = first.config;
  const combine = panel.options['combine'] === true || recordIn(panel.options)['combine'] === true;
  const groups = combine ? [fields] : fields.map((field) => [field]);
  return {
    kind: 'columns',
    categories: Array.from({ length: count }, (_, index) =>
      formatValue(start + index * size, unit, decimals),
    ),
    series: groups.map((group, at) => ({
      name: combine ? 'count' : (group[0]?.name ?? ''),
      colour: group[0] === undefined ? paletteColour(at) : seriesColour(group[0]),
      values: Array.from(
        { length: count },
        (_, index) =>
          group
            .flatMap(({ series }) => series.values)
            .filter((value) => value !== null && Math.floor((value - start) / size) === index).length,
      ),
    })),
    format: {},
    lying: false,
    stacked: true,
    tight: true,
  };
};

/** 1, 2 or 5 of a power of ten, at least as large. */
export function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 5].find((step) => step * power >= size * (1 - 1e-9)) ?? 10) * power;
}
