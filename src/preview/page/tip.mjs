import { timeLabel } from '../chart/axis';
import { paint } from '../values/colours';
import { formatValue } from '../values/format-value';
import { element } from './dom.mjs';
import { currentTheme } from './theme.mjs';

/** At most so many lines, the largest values first. */
const shown = 16;

/** What a chart says about the place under the pointer. */
export function tipOf(drawn) {
  const formatter = { lines: lineTip, columns: columnTip, heatmap: heatTip }[drawn.kind];
  if (formatter === undefined) return {};
  return {
    tooltip: {
      trigger: drawn.kind === 'heatmap' ? 'item' : 'axis',
      confine: true,
      className: 'tip',
      borderWidth: 0,
      padding: 0,
      backgroundColor: 'transparent',
      axisPointer: { type: drawn.kind === 'columns' ? 'shadow' : 'line', animation: false },
      transitionDuration: 0,
      formatter: (found) => formatter(drawn, found),
    },
  };
}

function lineTip({ series, times, end }, found) {
  const at = found[0]?.dataIndex ?? 0;
  const rows = series
    .map(({ name, colour, values, format }) => ({ name, colour, value: values[at] ?? null, format }))
    .filter(({ value }) => value !== null)
    .sort((a, b) => b.value - a.value);
  return tip(timeLabel(times[at] ?? 0, end, -(times[0] ?? 0)), rows);
}

function columnTip({ series, categories, format }, found) {
  const at = found[0]?.dataIndex ?? 0;
  const rows = series.map(({ name, colour, values }) => ({
    name,
    colour,
    value: values[at] ?? null,
    format,
  }));
  return tip(
    categories[at] ?? '',
    rows.filter(({ value }) => value !== null),
  );
}

function heatTip({ times, end, buckets, cells, format }, { data: [column, row] }) {
  const value = cells[row]?.[column] ?? null;
  const title = timeLabel(times[column] ?? 0, end, -(times[0] ?? 0));
  return tip(title, [{ name: `up to ${buckets[row]}`, colour: 'orange', value, format }]);
}

function tip(title, rows) {
  return element(
    'div',
    { class: 'tip-body' },
    element('strong', {}, title),
    ...rows.slice(0, shown).map(({ name, colour, value, format }) => {
      const dot = element('i', { class: 'dot' });
      dot.style.background = paint(colour, currentTheme());
      const text = value === null ? '-' : formatValue(value, format.unit, format.decimals);
      return element('div', {}, dot, element('span', {}, name), element('b', {}, text));
    }),
    rows.length > shown ? element('div', {}, `and ${rows.length - shown} more`) : undefined,
  );
}
