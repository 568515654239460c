import type { Panel, PanelKind } from '../model/panel';
import { columns, type Size } from './layout';

const sizes: Readonly<Record<PanelKind, Size>> = {
  timeseries: { width: 12, height: 8 },
  stat: { width: 6, height: 4 },
  gauge: { width: 6, height: 6 },
  'bar-gauge': { width: 12, height: 8 },
  'bar-chart': { width: 12, height: 8 },
  histogram: { width: 12, height: 8 },
  pie: { width: 8, height: 8 },
  table: { width: 24, height: 8 },
  heatmap: { width: 12, height: 8 },
  'state-timeline': { width: 24, height: 6 },
  'status-history': { width: 24, height: 6 },
  'node-graph': { width: 24, height: 12 },
  'service-map': { width: 24, height: 12 },
  text: { width: 24, height: 4 },
  logs: { width: 24, height: 12 },
  'log-table': { width: 24, height: 8 },
  traces: { width: 24, height: 10 },
  'alert-list': { width: 8, height: 8 },
  'annotation-list': { width: 8, height: 8 },
};

/** The least upper end of an axis of shares: where all of them are 0, Grafana would draw one up to 10000 %. */
export const smallestShare = 0.01;

/** What the panel asks for, otherwise what suits its kind. Repeated next to each other, panels fill their line. */
export function sizeOf({ kind, width, height, repeatBy, perLine }: Panel): Size {
  const fills = repeatBy !== undefined && perLine !== 1;
  return { width: fills ? columns : (width ?? sizes[kind].width), height: height ?? sizes[kind].height };
}
