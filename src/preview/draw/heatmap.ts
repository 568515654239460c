import { known, numberIn, recordIn, textIn } from '../../board/json';
import type { DataSeries, PanelData } from '../data';
import type { Values } from '../values/calculations';
import { formatValue } from '../values/format-value';
import type { Draw } from './context';
import type { Heatmap } from './drawn';

/** Buckets of a histogram over time: the lighter, the more. */
export const drawHeatmap: Draw = (panel, data) => {
  const series = data.queries.flatMap((query) => query.series);
  const buckets = series.filter(({ labels }) => labels['le'] !== undefined);
  const axis = recordIn(panel.options['yAxis']);
  const unit = textIn(axis['unit']) ?? panel.field.unit;
  const label = (bound: number): string => formatValue(bound, unit, numberIn(axis['decimals']));
  const drawn = buckets.length > 0 ? ofBuckets(buckets, label) : ofValues(series, label);
  if (drawn === undefined) return { kind: 'message', text: panel.field.noValue ?? 'No data' };
  return frame(data, drawn);
};

interface Cells {
  readonly buckets: readonly string[];
  readonly cells: readonly Values[];
}

function frame({ times, end }: PanelData, cells: Cells): Heatmap {
  return known<Heatmap>({ kind: 'heatmap', times, end, ...cells, format: { unit: 'short' } });
}

const boundOf = ({ labels }: DataSeries): number =>
  labels['le'] === '+Inf' ? Infinity : Number(labels['le']);

/** Prometheus counts in each bucket what is in the smaller ones as well. */
function ofBuckets(series: readonly DataSeries[], label: (bound: number) => string): Cells {
  const sorted = [...series].sort((a, b) => boundOf(a) - boundOf(b));
  return {
    buckets: sorted.map((one) => label(boundOf(one))),
    cells: sorted.map(({ values }, index) =>
      values.map((value, at) =>
        value === null ? null : Math.max(0, value - (sorted[index - 1]?.values[at] ?? 0)),
      ),
    ),
  };
}

const bands = 12;

/** Without buckets, how many series are within each band of values. */
function ofValues(series: readonly DataSeries[], label: (bound: number) => string): Cells | undefined {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return undefined;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const size = (high - low || 1) / bands;
  const times = series[0]?.values.length ?? 0;
  return {
    buckets: Array.from({ length: bands }, (_, band) => label(low + (band + 1) * size)),
    cells: Array.from({ length: bands }, (_, band) =>
      Array.from(
        { length: times },
        (_at, at) =>
          series.filter(({ values }) => {
            const value = values[at] ?? null;
            return value !== null && Math.min(bands - 1, Math.floor((value - low) / size)) === band;
          }).length,
      ),
    ),
  };
}
