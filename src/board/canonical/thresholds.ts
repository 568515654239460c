import type { BoardField, BoardThresholds, Raw } from '../board';
import { isRecord } from '../json';
import { sameColour } from './colours';
import { endsOf } from './ends';

/** What Grafana takes where no thresholds are given. */
export const usualThresholds: BoardThresholds = {
  mode: 'absolute',
  steps: [
    { value: null, color: 'green' },
    { value: 80, color: 'red' },
  ],
};

/** Plugins that colour by the mode alone, and parts of plugins that show thresholds whatever the mode. */
export function showsThresholds(type: string, mode: string, custom: Raw, options: Raw): boolean {
  switch (type) {
    case 'text':
    case 'logs':
    case 'alertlist':
    case 'heatmap':
      return false;
    case 'table':
      return isRecord(custom['cellOptions']);
    case 'stat':
      return options['colorMode'] !== 'none' && mode === 'thresholds';
    case 'timeseries':
    case 'barchart':
      return isRecord(custom['thresholdsStyle']) || mode === 'thresholds';
    default:
      return mode === 'thresholds';
  }
}

/** Shares of a range whose ends are known are values of it. */
export function inValues(thresholds: BoardThresholds, type: string, field: BoardField): BoardThresholds {
  const ends = endsOf(type, field);
  const [low, high] = [field.min ?? ends.min, field.max ?? ends.max];
  if (thresholds.mode === 'absolute' || low === undefined || high === undefined) return thresholds;
  const steps = thresholds.steps.map(({ value, color }) => ({
    value: value === null ? null : Number((low + (value / 100) * (high - low)).toPrecision(12)),
    color,
  }));
  return { mode: 'absolute', steps };
}

/** The first step has everything below the second, whatever its value is. */
export function sameThresholds({ mode, steps }: BoardThresholds): BoardThresholds {
  const colours = [...steps]
    .sort((a, b) => (a.value ?? Number.NEGATIVE_INFINITY) - (b.value ?? Number.NEGATIVE_INFINITY))
    .map(({ value, color }, index) => ({
      value: index === 0 ? null : (value ?? 0),
      color: sameColour(color),
    }));
  // Grafana compares with a second null as with 0, and of steps that begin alike it takes the last.
  const last = new Map(colours.map((step) => [step.value, step]));
  return { mode, steps: [...last.values()] };
}
