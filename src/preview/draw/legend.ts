import type { BoardTarget } from '../../board/board';
import type { DataSeries } from '../data';

/** The name of a series as Grafana writes it: its legend, or the labels in which it differs from the others. */
export function nameOf(
  target: BoardTarget | undefined,
  series: DataSeries,
  all: readonly DataSeries[],
): string {
  const legend = target?.legend;
  if (legend !== undefined && legend !== '__auto') return fillLegend(legend, series.labels);
  const labels = Object.entries(series.labels).filter(([label]) => label !== '__name__');
  const different = labels.filter(([label, value]) => all.some((other) => other.labels[label] !== value));
  if (different.length === 1) return different[0]?.[1] ?? '';
  const shown = different.length > 0 ? different : labels;
  const name = series.labels['__name__'] ?? '';
  if (shown.length === 0) return name || target?.expr || 'Value';
  return `${name}{${shown.map(([label, value]) => `${label}="${value}"`).join(', ')}}`;
}

/** `{{pod}} of {{ job }}` with the labels filled in. */
function fillLegend(legend: string, labels: Readonly<Record<string, string>>): string {
  return legend.replaceAll(/\{\{\s*([\w.:]+)\s*\}\}/g, (_all, label: string) => labels[label] ?? '').trim();
}
